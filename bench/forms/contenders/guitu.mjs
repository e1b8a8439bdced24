// Ours: the public element, with a kind of document made of the same fields.
import { createDocumentKind } from '@guitu/core/form';
import { catalogue } from '@guitu/core/messages/zh-cn.js';
import '@guitu/elements/define/form.js';
// The check that the build writes into every document.
import { formCheck } from '../../../packages/core/dist/runtime.js';
import { CHOICES, FIELDS, MAX_LENGTH, PATTERN, PINNED, VALUE } from '../fields.mjs';

const SLUG = 'speed-trial';
const CODES = ['monthly', 'bimonthly', 'quarterly', 'half-yearly', 'yearly'];

/** @param {import('../fields.mjs').Field} field @returns {any} */
function fieldOf({ name, kind, isRequired }) {
  const type = { text: 'string', date: 'string', choice: 'string', integer: 'integer', 'yes-no': 'boolean' }[kind];
  return {
    name,
    type,
    source: [0],
    ...(isRequired ? { required: true } : {}),
    ...(kind === 'text' ? { maxLength: MAX_LENGTH, pattern: PATTERN } : {}),
    ...(kind === 'date' ? { format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' } : {}),
    ...(kind === 'integer' ? { minimum: 0, maximum: 999 } : {}),
    ...(kind === 'choice' ? { codelist: 'frequency' } : {}),
  };
}

const text = (/** @type {string} */ name) => ({ name, type: 'string', maxLength: 60, source: [0], required: true });
/** @type {any} */
const definition = {
  slug: SLUG,
  standard: '0.2',
  hash: 'sha256:0',
  kind: 'record',
  maturity: 'draft',
  root: {
    name: '',
    type: 'object',
    source: [0],
    fields: [
      {
        name: 'header',
        type: 'object',
        shape: 'header',
        required: true,
        source: [0],
        fields: [{ ...text('document'), const: SLUG }, text('standard'), text('id')],
      },
      ...FIELDS.map(fieldOf),
    ],
  },
  rules: [],
  layout: { sections: [{ id: 'main', fields: FIELDS.map(({ name }) => `/${name}`) }], fields: {}, print: { pages: 1 } },
  sources: [{ basis: 'design' }],
};
/** @type {any} */
const texts = {
  slug: SLUG,
  language: 'zh-CN',
  title: '表单',
  description: '',
  fields: Object.fromEntries(
    [['/header', '文书头'], ...FIELDS.map(({ name, title }) => [`/${name}`, title])].map(([path, title]) => [
      path,
      { title, description: '' },
    ]),
  ),
  rules: {},
  sections: { main: '内容' },
  units: {},
  codes: { frequency: Object.fromEntries(CODES.map((code, index) => [code, CHOICES[index]])) },
  instruments: {},
};

/** @type {any} */
let element;

/** @type {import('../contender.d.ts').Contender} */
const contender = {
  mount: async (host) => {
    element = document.createElement('guitu-form');
    element.document = SLUG;
    element.locale = 'zh-CN';
    element.documents = {
      loadDocument: async () =>
        createDocumentKind({
          definition,
          texts,
          form: formCheck(definition, { frequency: CODES }),
          catalogue,
        }),
    };
    element.value = {
      header: { document: SLUG, standard: '0.2', id: '11111111-1111-4111-8111-111111111111' },
      ...Object.fromEntries(
        Object.entries(VALUE).map(([name, value]) => [name, value === CHOICES[0] ? CODES[0] : value]),
      ),
    };
    host.append(element);
  },
  control: () => element?.renderRoot?.querySelector(`[data-field="/${PINNED}"] input`) ?? undefined,
  error: () => element.renderRoot.querySelector(`[data-field="/${PINNED}"] [part~="error"]`)?.textContent ?? '',
  showErrors: () => element.validate() && element.store.submit(),
};
export default contender;
