import { keepDraft, memoryDrafts } from '@guitu/forms/drafts';
import agreement from '../../packages/schemas/dist/documents/community-detox-agreement/examples/full.json' with { type: 'json' };
import ledgerOfZones from '../../packages/schemas/dist/documents/zone-flow-ledger/examples/full.json' with { type: 'json' };
import evaluation from '../../packages/schemas/dist/documents/psychological-evaluation-report/examples/full.json' with { type: 'json' };
import { caseFile } from '../../packages/elements/src/test-support/case-file.ts';
import { FILES, SIGNATURES, inkPicture, ledgerOf } from './values.mjs';

/** @typedef {(tag: string, properties?: object, parent?: Element) => any} Put */

const AGREEMENT = 'community-detox-agreement';
const asOf = '2026-05-20';

/** Until something is there. @param {() => unknown} ask */
const until = async (ask) => {
  while (!ask()) await new Promise((resolve) => requestAnimationFrame(resolve));
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** A form that is ready. @param {Put} put @param {object} properties @param {Element} [parent] */
const form = async (put, properties, parent) => {
  const element = put('guitu-form', { document: AGREEMENT, asOf, ...properties }, parent);
  await until(() => element.store && element.renderRoot.querySelector('.gt-form'));
  return element;
};

/** @param {any} element @param {string} selector */
const shows = (element, selector) => until(() => element.renderRoot?.querySelector(selector));

const upload = (/** @type {File} */ { name }) =>
  name.includes('慢')
    ? new Promise(() => {})
    : name.includes('坏')
      ? Promise.reject({ reason: '存储服务没有空间' })
      : Promise.resolve('A9');
const resolveAttachment = inkPicture;

/** @param {string} name @param {string} [type] */
const picture = async (name, type = 'image/png') => new File([await inkPicture()], name, { type });

/** @param {any} element @param {File[]} files */
const drop = (element, files) => {
  const dataTransfer = new DataTransfer();
  files.forEach((file) => dataTransfer.items.add(file));
  element.renderRoot
    .querySelector('.gt-drop')
    .dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
};

/** @type {Record<string, (put: Put) => Promise<unknown>>} */
export const scenes = {
  'form-empty': (put) => form(put, {}),
  'form-filled': (put) => form(put, { value: agreement, upload, resolveAttachment }),
  'form-readonly': (put) => form(put, { value: agreement, mode: 'readonly', resolveAttachment }),
  'form-errors': async (put) => (await form(put, { value: {} })).reportValidity(),
  signature: async (put) => {
    for (const value of [undefined, ...SIGNATURES]) {
      const attachments = [{ id: 'SIG-1', fileName: '签名.png', mediaType: 'image/png', size: 2048 }];
      const element = put('guitu-signature', { upload, resolveAttachment, readFingerprint: () => {} });
      element.attachments = attachments;
      element.value = value;
      await shows(element, '.gt-form');
    }
  },
  'signature-readonly': async (put) => {
    for (const value of SIGNATURES) {
      const element = put('guitu-signature', { readonly: true, resolveAttachment });
      element.attachments = [{ id: 'SIG-1', fileName: '签名.png', mediaType: 'image/png', size: 2048 }];
      element.value = value;
      await shows(element, '.gt-form');
    }
  },
  attachment: async (put) => {
    await shows(put('guitu-attachment', { upload }), '.gt-form');
    const element = put('guitu-attachment', { upload, resolveAttachment, value: FILES });
    await shows(element, '.gt-drop');
    drop(element, [await picture('坏的照片.png'), await picture('慢的照片.png'), await picture('文字.exe', 'x/y')]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await shows(put('guitu-attachment', { readonly: true, resolveAttachment, value: FILES }), '.gt-form');
  },
  diff: async (put) => {
    const later = {
      ...agreement,
      period: { ...agreement.period, end: '2028-03-25' },
      measures: [agreement.measures[1], agreement.measures[0], ...agreement.measures.slice(2, 3)],
      personStatement: '我愿意履行协议，希望参加电工培训，也希望家人一起参加活动。',
      subject: { ...agreement.subject, phone: '13800000099' },
      supportGroup: [...agreement.supportGroup, { role: 'volunteer', name: '某戊' }],
    };
    await shows(put('guitu-diff', { earlier: agreement, later, heading: '第 1 版与第 2 版' }), 'tbody tr');
    await shows(put('guitu-diff', { earlier: agreement, later: agreement }), '.gt-diff');
  },
  due: async (put) => {
    const properties = { asOf: '2024-10-01', schedule: 'xianyou-2012', documentAddress: '/documents/{number}' };
    await shows(put('guitu-due', { ...properties, documents: caseFile }), '.gt-due');
  },
  timeline: async (put) => {
    const properties = { asOf: '2024-10-01', documentAddress: '/documents/{number}' };
    await shows(put('guitu-timeline', { ...properties, documents: caseFile }), '.gt-timeline');
  },
  draft: async (put) => {
    /** @param {string} record @param {any} drafts @param {object} [value] */
    const tab = async (record, drafts, value = agreement) => {
      const hidden = Object.assign(document.createElement('div'), { hidden: true });
      const element = await form(put, { value, hidden: true }, document.body.appendChild(hidden));
      const key = { scope: 'clerk', document: AGREEMENT, record };
      const keeper = keepDraft(element.store, { drafts, key, delay: 5 });
      return { store: element.store, keeper };
    };
    const calm = await tab('1', memoryDrafts());
    await shows(put('guitu-draft-status', { keeper: calm.keeper }), '.gt-line');
    calm.store.set('/leaveRule', '离开本县一日以上的，事先书面报告。');
    const failing = { ...memoryDrafts(), save: () => Promise.resolve({ outcome: 'trouble', reason: 'quota' }) };
    const failed = await tab('2', failing);
    await shows(put('guitu-draft-status', { keeper: failed.keeper }), '.gt-line');
    failed.store.set('/leaveRule', '离开本县一日以上的，事先书面报告。');
    const shared = memoryDrafts();
    const before = await tab('3', shared);
    before.store.set('/leaveRule', '离开本县一日以上的，事先书面报告。');
    await before.keeper.save();
    const offered = await tab('3', shared);
    await shows(put('guitu-draft-status', { keeper: offered.keeper }), 'button');
    const both = memoryDrafts();
    const [first, second] = [await tab('4', both), await tab('4', both)];
    const conflict = put('guitu-draft-status', { keeper: second.keeper });
    await shows(conflict, '.gt-line');
    first.store.set('/leaveRule', '离开本县一日以上的，事先书面报告。');
    first.store.set('/copies', 4);
    await first.keeper.save();
    second.store.set('/leaveRule', '离开本县五日以上的，事先书面报告，回来以后三日内告知。');
    second.store.set('/reportDuty', '每半个月报告一次。');
    await second.keeper.save();
    await shows(conflict, 'button');
  },
  undo: async (put) => {
    const element = await form(put, { value: agreement, withUndo: true });
    element.focus();
    element.setValue('/copies', 4);
  },
  ledger: async (put) => {
    const properties = { document: 'drug-test-ledger', asOf: '2026-03-01' };
    await shows(put('guitu-ledger', { ...properties, value: ledgerOf(40) }), '[role=grid]');
    await shows(put('guitu-ledger', { ...properties, value: ledgerOf(0) }), '[role=grid]');
    await shows(put('guitu-ledger', { ...properties, mode: 'readonly', value: ledgerOf(3) }), '[role=grid]');
  },
  'ledger-paste': async (put) => {
    const element = put('guitu-ledger', { document: 'drug-test-ledger', asOf: '2026-03-01', value: ledgerOf(4) });
    element.columns = ['/person/personId', '/person/name', '/person/measureType', '/year1/done', '/lastTestOn'];
    await shows(element, '[role=grid]');
    element.scrollToCell(0, '/person/name');
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/plain',
      '某丙\t社区康复\t12\t2026年2月1日\n某丁\t没有的\t-1\t2026-02-30\n某戊\t社区戒毒\t十\t2026-02-03',
    );
    element.renderRoot
      .querySelector('.gt-box, .gt-scroller')
      .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await until(() => element.renderRoot.querySelector('.gt-take')?.disabled === false);
  },
  division: async (put) => {
    const element = await form(put, { value: agreement });
    const { renderRoot } = element;
    await shows(element, '[id$="-executionPlace-divisionCode"]');
    element.scrollToField('/executionPlace/divisionCode');
    renderRoot
      .querySelector('[data-field="/executionPlace/divisionCode"] button, [id$="-executionPlace-divisionCode"]')
      .click();
    await new Promise((resolve) => setTimeout(resolve, 800));
    await put('guitu-field', { form: element, path: '/executionPlace/divisionCode' });
  },
  'field-and-section': async (put) => {
    const source = put('div', { hidden: true });
    const element = await form(put, { id: 'source', value: agreement }, source);
    put('guitu-field', { for: 'source', path: '/period' });
    put('guitu-field', { for: 'source', path: '/copies' });
    put('guitu-field', { for: 'source', path: '/breachLiability' });
    const { id } = element.store.kind.definition.layout?.sections?.[1] ?? {};
    await shows(put('guitu-section', { for: 'source', section: id }), '.gt-form');
  },
  'live-score': async (put) => {
    const value = {};
    const element = await form(put, {
      document: 'physiological-detox-assessment',
      score: 'physiological-detox-beijing',
      value,
    });
    await shows(element, '.gt-score, [part~=score]');
    await new Promise((resolve) => setTimeout(resolve, 1500));
  },
  review: async (put) => {
    await form(put, { mode: 'review', value: { ...agreement, decisionNumber: undefined } });
  },
  steps: async (put) => {
    const element = await form(put, { layout: 'steps', value: agreement });
    await shows(element, '.gt-step');
  },
  tabs: async (put) => {
    const element = await form(put, { layout: 'tabs', value: agreement });
    await shows(element, '[role=tab]');
  },
  companions: async (put) => {
    put('guitu-error-summary', { for: 'plan' });
    put('guitu-steps', { for: 'plan', direction: 'vertical' });
    const value = { ...agreement, decisionNumber: '', copies: 0 };
    const element = await form(put, { id: 'plan', layout: 'steps', value });
    const review = put('guitu-review', { for: 'plan' });
    await shows(review, '.gt-answer');
    element.reportValidity();
    await until(() => document.querySelector('guitu-error-summary')?.renderRoot.querySelector('a'));
  },
  'paper-ledger': (put) => form(put, { document: 'zone-flow-ledger', value: ledgerOfZones, mode: 'print' }),
  'paper-form': (put) => form(put, { document: 'psychological-evaluation-report', value: evaluation, mode: 'print' }),
  print: async (put) => {
    await shows(put('guitu-print', { document: AGREEMENT, value: agreement }), '[part=desk] *');
  },
};
