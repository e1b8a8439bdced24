import { html, nothing } from 'lit/html.js';
import type { Review, ReviewLine, ReviewSection } from '@guitu/forms/review';
import { heading } from '../form/heading.js';
import { errorIcon, warningIcon } from '../form/icons.js';
import type { ReviewWords } from './review-words.js';

/** How a review is shown, and where its lines lead. */
export interface ReviewFrame {
  readonly words: ReviewWords;
  /** Level of the headings of sections. */
  readonly level: number;
  /** Start of every id; unique on the page. */
  readonly prefix: string;
  /** Whether the person may change what stands at a path. */
  readonly mayChange: (path: string) => boolean;
  /** Leads to a field. */
  readonly change: (path: string) => void;
}

/** A document as somebody looks it through: what is wrong first, then every answer with a way back to its field. */
export function reviewLines(review: Review, frame: ReviewFrame): unknown {
  const { words } = frame;
  const [errors, warnings] = [review.errors.length, review.warnings.filter(isNews).length];
  const state = errors > 0 ? 'wrong' : '';
  return html`<p class="gt-verdict" part="verdict" data-state=${state}>
      ${errors > 0 ? errorIcon : warnings > 0 ? warningIcon : nothing}
      <span
        >${errors > 0 ? words.reviewErrors(errors) : warnings > 0 ? words.reviewWarnings(warnings) : words.reviewFine}</span
      >
    </p>
    ${review.sections.map((section) => sectionLines(section, frame))}`;
}

function sectionLines({ id, title, lines }: ReviewSection, frame: ReviewFrame): unknown {
  const { words, level, prefix } = frame;
  const shown = lines.filter((line) => line.answer !== '' || line.isMissing || line.issues.some(isNews));
  const issues = lines.flatMap((line) => line.issues).filter(isNews);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const left = lines.length - shown.length;
  return html`<div class="gt-section" part="section" role="group" aria-labelledby="${prefix}review-${id}">
    ${heading(
      level,
      'gt-section-title',
      `${prefix}review-${id}`,
      html`${title}
      ${errors > 0 ? html` <small class="gt-count gt-wrong-count">${words.sectionErrors(errors)}</small>` : nothing}
      ${warnings > 0 ? html` <small class="gt-count">${words.sectionWarnings(warnings)}</small>` : nothing}`,
    )}
    <dl class="gt-answers">${shown.map((line) => answerLine(line, frame))}</dl>
    ${left > 0 ? html`<p class="gt-hint">${words.leftOpen(left)}</p>` : nothing}
  </div>`;
}

function answerLine(line: ReviewLine, { words, mayChange, change }: ReviewFrame): unknown {
  const { path, label, within, answer, isMissing, issues } = line;
  const name = within ? `${within} ${label}` : label;
  return html`<div class="gt-answer" part="line" data-line=${path}>
    <dt>${within ? html`<small>${within}</small> ` : nothing}${label}</dt>
    <dd>
      ${answer !== '' ? html`<span class="gt-given">${answer}</span>` : html`<span class=${isMissing ? 'gt-missing' : 'gt-none'}>${isMissing ? words.missing : words.unanswered}</span>`}
      ${issues
        .filter((issue) => isNews(issue) && issue.code !== 'required')
        .map(
          ({ severity, message }) =>
            html`<p class=${severity === 'error' ? 'gt-error' : 'gt-warning'}>
              ${severity === 'error' ? errorIcon : warningIcon}<span>${message}</span>
            </p>`,
        )}
    </dd>
    ${
      mayChange(path)
        ? html`<dd class="gt-change">
            <button
              class="gt-tool"
              part="button"
              type="button"
              aria-label=${words.changeOf(name)}
              @click=${() => change(path)}
            >
              ${words.change}
            </button>
          </dd>`
        : nothing
    }
  </div>`;
}

/** That an answer is only recommended is nothing to weigh. */
function isNews({ code, severity }: { readonly code: string; readonly severity: string }): boolean {
  return severity === 'error' || (severity === 'warning' && code !== 'recommended-missing');
}
