// Its barebone edition brings no widgets: these are the least that its interface asks for. It has no check of its own,
// so no message is measured.
import { Jsf } from '@jsfe/form';
import { html } from 'lit';
import { PINNED, SCHEMA, VALUE } from '../fields.mjs';

/** @param {string} type */
const box = (type) => (/** @type {any} */ options) =>
  html`<label for=${options.id}>${options.label}</label>
    <input
      id=${options.id}
      type=${type}
      .value=${String(options.value ?? '')}
      ?required=${options.required}
      @input=${(/** @type {any} */ event) => options.valueChangedCallback(event.target.value)}
    />`;

const widgets = {
  object: (/** @type {any} */ { children }) => html`<div>${children}</div>`,
  text: box('text'),
  date: box('date'),
  number: box('number'),
  checkbox: (/** @type {any} */ options) =>
    html`<label for=${options.id}>${options.label}</label>
      <input
        id=${options.id}
        type="checkbox"
        .checked=${options.value === true}
        @change=${(/** @type {any} */ event) => options.valueChangedCallback(event.target.checked)}
      />`,
  select: (/** @type {any} */ options) =>
    html`<label for=${options.id}>${options.label}</label>
      <select
        id=${options.id}
        @change=${(/** @type {any} */ event) => options.valueChangedCallback(event.target.value)}
      >
        ${options.enum.map((/** @type {string} */ one) => html`<option ?selected=${one === options.value}>${one}</option>`)}
      </select>`,
  submit: () => html`<button>提交</button>`,
};

/** @type {any} */
let element;

/** @type {import('../contender.d.ts').Contender} */
const contender = {
  mount: (host) => {
    element = new Jsf();
    Object.assign(element, { schema: SCHEMA, data: { ...VALUE }, widgets });
    host.append(element);
  },
  control: () => element?.shadowRoot?.querySelector(`[id$="${PINNED}"]`) ?? undefined,
};
export default contender;
