import { Formio } from '@formio/js';
import { CHOICES, FIELDS, MAX_LENGTH, PATTERN, PINNED, VALUE } from '../fields.mjs';

/** @param {import('../fields.mjs').Field} field */
function component({ name, title, kind, isRequired }) {
  const common = { key: name, label: title, input: true };
  const required = isRequired;
  switch (kind) {
    case 'text':
      return { ...common, type: 'textfield', validate: { required, maxLength: MAX_LENGTH, pattern: PATTERN } };
    case 'date':
      return { ...common, type: 'textfield', inputType: 'date', validate: { required } };
    case 'integer':
      return { ...common, type: 'number', validate: { required, min: 0, max: 999, integer: true } };
    case 'choice':
      return {
        ...common,
        type: 'select',
        widget: 'html5',
        data: { values: CHOICES.map((label) => ({ label, value: label })) },
        validate: { required },
      };
    case 'yes-no':
      return { ...common, type: 'checkbox', validate: { required } };
  }
}

/** @returns {Element | null} */
const line = () => document.querySelector(`.formio-component-${PINNED}`);

/** @type {import('../contender.d.ts').Contender} */
const contender = {
  mount: async (host) => {
    const form = await Formio.createForm(host, { components: FIELDS.map(component) });
    form.submission = { data: { ...VALUE } };
  },
  control: () => line()?.querySelector('input') ?? undefined,
  error: () => line()?.querySelector('.formio-errors')?.textContent?.trim() ?? '',
};
export default contender;
