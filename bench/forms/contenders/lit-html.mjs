// What a good programmer writes by hand with lit-html: one template over one state, drawn anew at each change.
import { html, render } from 'lit-html';
import { CHOICES, FIELDS, MAX_LENGTH, PATTERN, PINNED, VALUE } from '../fields.mjs';

/** @type {Record<string, unknown>} */
const value = { ...VALUE };
/** @type {Record<string, string>} */
const errors = {};
const pattern = new RegExp(PATTERN);
/** @type {HTMLElement} */
let root;

/** @param {import('../fields.mjs').Field} field @param {unknown} next */
function take({ name, kind, isRequired }, next) {
  value[name] = next;
  const text = String(next ?? '');
  const isWrong = kind === 'text' && (!pattern.test(text) || text.length > MAX_LENGTH);
  errors[name] = isWrong ? '格式不对' : isRequired && text === '' ? '必填' : '';
  draw();
}

/** @param {import('../fields.mjs').Field} field */
function control(field) {
  const { name, kind } = field;
  const wrong = errors[name] ? 'true' : 'false';
  const typed = (/** @type {any} */ event) => take(field, event.target.value);
  if (kind === 'choice')
    return html`<select
      id=${name}
      .value=${String(value[name] ?? '')}
      aria-describedby="${name}-error"
      @change=${typed}
    >
      <option value=""></option>
      ${CHOICES.map((choice) => html`<option ?selected=${choice === value[name]}>${choice}</option>`)}
    </select>`;
  if (kind === 'yes-no')
    return html`<input
      id=${name}
      type="checkbox"
      .checked=${value[name] === true}
      @change=${(/** @type {any} */ event) => take(field, event.target.checked)}
    />`;
  return html`<input
    id=${name}
    type=${kind === 'date' ? 'date' : 'text'}
    .value=${String(value[name] ?? '')}
    aria-invalid=${wrong}
    aria-describedby="${name}-error"
    @input=${typed}
  />`;
}

function draw() {
  render(
    html`<form>
      ${FIELDS.map(
        (field) =>
          html`<div>
            <label for=${field.name}>${field.title}${field.isRequired ? html`<span>（必填）</span>` : ''}</label>
            ${control(field)}
            <p id="${field.name}-error">${errors[field.name] ?? ''}</p>
          </div>`,
      )}
    </form>`,
    root,
  );
}

/** @type {import('../contender.d.ts').Contender} */
const contender = {
  mount: (host) => {
    root = host;
    draw();
  },
  control: () => /** @type {HTMLInputElement | null} */ (document.getElementById(PINNED)) ?? undefined,
  error: () => document.getElementById(`${PINNED}-error`)?.textContent ?? '',
};
export default contender;
