import { html, nothing } from 'lit/html.js';
import { bindFacts, fieldsRead, loadRubric, scoreRubric } from '@guitu/core/score';
import type { LoadedRubric, ScoreResult } from '@guitu/core/score';
import type { Drawing } from '../form/drawing.js';
import { follow } from '../form/follow.js';
import type { FormWish } from '../form/form-wish.js';
import type { FormView } from '../form/view.js';
import { localeOf } from '../messages/messages.js';
import { liveScoreStyles } from './live-score-styles.js';
import { LIVE_SCORE_WORDS } from './live-score-words.js';
import { scoreSheet } from './score-sheet.js';
import { scoreStyles } from './score-styles.js';

/** A score is worked out when nobody has changed anything for so long, in milliseconds. */
const PAUSE = 400;

/** A score below the sections of a form, which follows the document as it is filled in. */
export async function scoreDrawing(host: FormWish, name: string): Promise<Partial<Drawing>> {
  const { document } = host;
  const loaded = await loadRubric(name).catch(() => undefined);
  if (loaded?.binding.document !== document) {
    const detail = { slug: document, reason: 'unknown-rubric' };
    host.dispatchEvent(new CustomEvent('guitu-error', { detail, bubbles: true, composed: true }));
    return {};
  }
  const asOf = host.asOf ? { asOf: host.asOf } : {};
  const scoreOf = ({ store }: FormView): ScoreResult =>
    scoreRubric(loaded.rubric, bindFacts(loaded.binding, [store.submission], asOf), {
      ...asOf,
      language: store.kind.texts.language,
    });
  return {
    styles: [...scoreStyles, liveScoreStyles],
    actions: (view, submit) =>
      html`${follow(view.store.signals, () => panel(view, loaded, resultIn(view).value))}${submit}`,
    tells: (view, type) => (type === 'guitu-submit' ? { score: scoreOf(view) } : undefined),
    connect: (view) => {
      // What follows from code alone is no news to the page.
      let isPerson = false;
      const note = (): void => void (isPerson = true);
      const work = (): void => {
        const score = scoreOf(view);
        resultIn(view).value = score;
        Object.defineProperty(host, 'scoreResult', { configurable: true, value: score });
        if (isPerson)
          host.dispatchEvent(new CustomEvent('guitu-score', { detail: { score }, bubbles: true, composed: true }));
        isPerson = false;
      };
      host.addEventListener('input', note);
      let timer = setTimeout(work);
      const stop = view.store.subscribe(() => {
        clearTimeout(timer);
        timer = setTimeout(work, PAUSE);
      });
      return () => {
        clearTimeout(timer);
        host.removeEventListener('input', note);
        stop();
      };
    },
  };
}

function resultIn(view: FormView) {
  return view.state<ScoreResult | undefined>('score', undefined);
}

function panel(view: FormView, loaded: LoadedRubric, result: ScoreResult | undefined): unknown {
  if (!result) return nothing;
  const { store, messages } = view;
  const { language, instruments } = store.kind.texts;
  const words = LIVE_SCORE_WORDS[language];
  const { facts, items } = fieldsRead(
    loaded,
    store.signals.untracked(() => store.document),
  );
  const goTo = (pointers: readonly string[] | undefined): (() => void) | undefined => {
    // Of several it is the one that was read; what is missing is filled in at the first.
    const first = pointers?.find((pointer) => store.get(pointer) !== undefined) ?? pointers?.[0];
    if (first === undefined) return undefined;
    return () => {
      // Open, it would lie over the field.
      view.element(view.id('', 'score'))?.closest('details')?.removeAttribute('open');
      view.focus(first);
    };
  };
  return html`<details class="gt-live-score" part="score">
    <summary>
      ${words.title}${messages.colon}<b>${words.brief(result)}</b>${
        result.opinion ? html`<small>${words.opinion}</small>` : nothing
      }
    </summary>
    ${scoreSheet(result, {
      locale: localeOf(language),
      messages,
      level: view.headingLevel + 1,
      title: loaded.rubric.title[language],
      instruments,
      id: view.id('', 'score'),
      goTo: (line) => goTo(items[line.split('/')[0] ?? '']),
      missing: result.missing.map((id) => ({
        title: loaded.rubric.facts.find((fact) => fact.id === id)?.title[language] ?? id,
        goTo: goTo(facts[id]),
      })),
    })}
  </details>`;
}
