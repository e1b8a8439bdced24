import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import { CHOICES, FIELDS, MAX_LENGTH, PATTERN, PINNED, VALUE } from '../fields.mjs';

/** @param {import('../fields.mjs').Field} field */
function element({ name, title, kind, isRequired }) {
  const common = { name, title, isRequired };
  switch (kind) {
    case 'text':
      return {
        ...common,
        type: 'text',
        maxLength: MAX_LENGTH,
        validators: [{ type: 'regex', regex: PATTERN, text: '格式不对' }],
      };
    case 'date':
      return { ...common, type: 'text', inputType: 'date' };
    case 'integer':
      return { ...common, type: 'text', inputType: 'number', min: 0, max: 999 };
    case 'choice':
      return { ...common, type: 'dropdown', renderAs: 'select', choices: CHOICES };
    case 'yes-no':
      return { ...common, type: 'boolean', renderAs: 'checkbox' };
  }
}

/** @returns {Element | null} */
const line = () => document.querySelector(`[data-name="${PINNED}"]`);

/** @type {import('../contender.d.ts').Contender} */
const contender = {
  mount: (host) => {
    const model = new Model({
      textUpdateMode: 'onTyping',
      checkErrorsMode: 'onValueChanged',
      elements: FIELDS.map(element),
    });
    model.data = { ...VALUE };
    renderSurvey(model, host);
  },
  control: () => line()?.querySelector('input') ?? undefined,
  error: () => line()?.querySelector('.sd-question__erbox,[role=alert]')?.textContent ?? '',
};
export default contender;
