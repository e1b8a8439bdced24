// The floor: elements made once by hand, and a check of the one field that was typed in.
import { CHOICES, FIELDS, MAX_LENGTH, PATTERN, PINNED, VALUE } from '../fields.mjs';

const form = document.createElement('form');
const pattern = new RegExp(PATTERN);

/** @param {import('../fields.mjs').Field} field */
function controlOf({ name, kind }) {
  const control = document.createElement(kind === 'choice' ? 'select' : 'input');
  if (control instanceof HTMLSelectElement) for (const choice of ['', ...CHOICES]) control.add(new Option(choice));
  else control.type = { text: 'text', date: 'date', integer: 'text', 'yes-no': 'checkbox' }[kind];
  control.id = name;
  control.name = name;
  if (control instanceof HTMLInputElement && kind === 'yes-no') control.checked = VALUE[name] === true;
  else control.value = String(VALUE[name] ?? '');
  control.setAttribute('aria-describedby', `${name}-error`);
  return control;
}

/** @type {import('../contender.d.ts').Contender} */
const contender = {
  mount: (host) => {
    for (const field of FIELDS) {
      const line = document.createElement('div');
      const label = document.createElement('label');
      label.htmlFor = field.name;
      label.textContent = field.title;
      const error = document.createElement('p');
      error.id = `${field.name}-error`;
      line.append(label, controlOf(field), error);
      form.append(line);
    }
    form.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const isRight = pattern.test(target.value) && target.value.length <= MAX_LENGTH;
      const error = document.getElementById(`${target.id}-error`);
      if (error) error.textContent = isRight ? '' : '格式不对';
      target.toggleAttribute('aria-invalid', !isRight);
    });
    host.append(form);
  },
  control: () => /** @type {HTMLInputElement | null} */ (document.getElementById(PINNED)) ?? undefined,
  error: () => document.getElementById(`${PINNED}-error`)?.textContent ?? '',
};
export default contender;
