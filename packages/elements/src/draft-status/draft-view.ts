import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { ChangeLine } from '@guitu/forms/changes';
import { momentSentence, momentWords } from './draft-moment.js';
import type { DraftWords } from './draft-words.js';
import type { DraftActions, DraftScene } from './watch-draft.js';

/** Everything that is said of a draft, and what can be done about it. */
export function draftView(
  scene: DraftScene,
  words: DraftWords,
  actions: DraftActions,
  language: string,
  announced: string,
): TemplateResult {
  const { status, offer, mergedLines, refused } = scene;
  return html`<div class="gt-draft" part="draft" lang=${language}>
    <p class="gt-line" part="line" data-phase=${status.phase} tabindex="-1">${lineOf(scene, words)}</p>
    <div class="gt-hidden" role="status">${announced}</div>
    ${
      status.phase === 'trouble'
        ? html`<div class="gt-box gt-alert" part="trouble">
            <p>${words.onlyHere}</p>
            <div class="gt-buttons">${button(words.saveNow, actions.save, true)}</div>
          </div>`
        : nothing
    }
    ${status.phase === 'conflict' ? conflict(scene, words, actions) : offer ? offered(scene, words, actions) : nothing}
    ${refused ? refusal(scene, words, actions) : nothing}
    ${
      mergedLines && mergedLines.length > 0
        ? html`<div class="gt-box" part="merged">
            <p>${words.merged(mergedLines.length)}</p>
            ${list(mergedLines, words)}
            <div class="gt-buttons">${button(words.noted, actions.note)}</div>
          </div>`
        : nothing
    }
  </div>`;
}

/** What a screen reader is told. Waiting and saving are not: they come and go with every pause. */
export function announcementOf({ status, offer, refused }: DraftScene, words: DraftWords, before: string): string {
  if (status.phase === 'conflict') return words.conflict;
  if (status.phase === 'trouble') return words.trouble(words.reasons[status.reason]) + words.onlyHere;
  if (refused) return refusalText(refused, words);
  if (offer) return words.offerTold;
  if (status.phase === 'saved') return momentWords(words.saved, status.savedAt, words.savedSometime, words);
  return status.phase === 'idle' ? '' : before;
}

function lineOf({ status }: DraftScene, words: DraftWords): unknown {
  if (status.phase === 'saved') return momentSentence(words.saved, status.savedAt, words.savedSometime, words);
  if (status.phase === 'trouble') return words.trouble(words.reasons[status.reason]);
  return words[status.phase];
}

function conflict({ status, fit, bothLines }: DraftScene, words: DraftWords, actions: DraftActions): unknown {
  const { theirs } = status as Extract<DraftScene['status'], { readonly phase: 'conflict' }>;
  if (!theirs) {
    return html`<div class="gt-box gt-alert" part="conflict">
      <p>${words.theirsGone}</p>
      <div class="gt-buttons">${button(words.saveAnew, () => actions.settle('mine'), true)}</div>
    </div>`;
  }
  const isReady = fit === 'ready';
  return html`<div class="gt-box gt-alert" part="conflict">
    <p>${momentSentence(words.theirsSaved, theirs.savedAt, '', words)} ${words.nothingLost}</p>
    ${isReady ? nothing : html`<p>${words.unlike} ${words.version(theirs.draft.standard)}</p>`}
    ${bothLines && isReady ? both(bothLines, words) : nothing}
    <div class="gt-buttons">
      ${isReady ? button(words.merge, () => actions.settle('merge'), true) : nothing}
      ${button(words.keepMine, () => actions.settle('mine'))}
      ${isReady ? button(words.takeTheirs, () => actions.settle('theirs')) : nothing}
    </div>
  </div>`;
}

function both(lines: readonly ChangeLine[], words: DraftWords): unknown {
  if (lines.length === 0) return html`<p>${words.noneBothChanged}</p>`;
  return html`<p>${words.bothChanged(lines.length)}</p>
    ${list(lines, words)}`;
}

/** Places with what each side has; of what is confidential only that it differs. */
function list(lines: readonly ChangeLine[], words: DraftWords): TemplateResult {
  return html`<ul class="gt-lines">
    ${lines.map(
      ({ label, before, after, masked }) =>
        html`<li>
          <b>${label}</b>
          ${
            masked
              ? html`<p>${words.hidden}</p>`
              : html`<dl>
                  <div>
                    <dt>${words.mine}</dt>
                    <dd>${before || words.empty}</dd>
                  </div>
                  <div>
                    <dt>${words.theirs}</dt>
                    <dd>${after || words.empty}</dd>
                  </div>
                </dl>`
          }
        </li>`,
    )}
  </ul>`;
}

function offered({ offer, offerLines }: DraftScene, words: DraftWords, actions: DraftActions): unknown {
  if (!offer) return nothing;
  const { stored, fit, isBehind } = offer;
  const unread = Object.keys(stored.draft.entered).length;
  const isReady = fit === 'ready';
  return html`<div class="gt-box" part="offer">
    <p>
      <b>${momentSentence(words.offer, stored.savedAt, words.offerSometime, words)}</b>
      ${words.version(stored.draft.standard)}
    </p>
    ${isReady ? nothing : html`<p>${fit === 'older' ? words.older : words.newer}</p>`}
    ${isReady && isBehind ? html`<p>${words.behind}</p>` : nothing}
    ${
      offerLines && offerLines.length > 0
        ? html`<details>
            <summary>${words.content(offerLines.length)}</summary>
            <ul class="gt-lines">
              ${offerLines.map(({ sentence }) => html`<li>${sentence}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    ${unread > 0 ? html`<p>${words.unread(unread)}</p>` : nothing}
    <div class="gt-buttons">
      ${isReady ? button(words.takeUp, actions.takeUp, true) : nothing} ${button(words.beginAnew, actions.beginAnew)}
    </div>
  </div>`;
}

function refusal({ refused }: DraftScene, words: DraftWords, actions: DraftActions): unknown {
  if (!refused) return nothing;
  return html`<div class="gt-box gt-alert" part="trouble">
    <p>${refusalText(refused, words)}</p>
    ${refused.what === 'look' ? html`<div class="gt-buttons">${button(words.lookAgain, actions.look)}</div>` : nothing}
  </div>`;
}

function refusalText({ what, reason }: NonNullable<DraftScene['refused']>, words: DraftWords): string {
  return (what === 'look' ? words.notLooked : words.notRemoved)(words.reasons[reason]);
}

function button(text: string, press: () => void, isFirst = false): TemplateResult {
  return html`<button
    type="button"
    part="button"
    class=${isFirst ? 'gt-button gt-primary' : 'gt-button'}
    @click=${press}
  >
    ${text}
  </button>`;
}
