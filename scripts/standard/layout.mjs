/** Titles of the sections that every form has. */
const COMMON = {
  header: { 'zh-CN': '文书信息', en: 'Document' },
  subject: { 'zh-CN': '戒毒人员', en: 'Person' },
  content: { 'zh-CN': '内容', en: 'Content' },
  more: { 'zh-CN': '其他', en: 'More' },
  signatures: { 'zh-CN': '签名', en: 'Signatures' },
};

/** Root fields that no form shows. */
const NOT_SHOWN = new Set(['$schema', 'extensions']);

/**
 * Completes a layout: every root field stands in exactly one section, in the default order
 * header, subject, own fields, signatures.
 * @param {any} layout as its author wrote it
 * @param {any} flat
 * @returns {{ layout: any, titles: Record<string, Record<string, string>> }}
 */
export const completeLayout = (layout, flat) => {
  const written = layout.sections ?? [];
  const placed = new Set(
    written.flatMap((/** @type {any} */ section) =>
      section.fields.map((/** @type {string} */ path) => path.split('/')[1]),
    ),
  );
  const left = Object.keys(flat.properties).filter((name) => !placed.has(name) && !NOT_SHOWN.has(name));
  /** @type {{ id: string, title: any, fields: string[], when?: any }[]} */
  const sections = [];
  const take = (/** @type {keyof typeof COMMON} */ id, /** @type {string[]} */ fields) => {
    if (fields.length > 0) sections.push({ id, title: COMMON[id], fields: fields.map((name) => `/${name}`) });
  };
  take(
    'header',
    left.filter((name) => name === 'header'),
  );
  take(
    'subject',
    left.filter((name) => name === 'subject'),
  );
  sections.push(...written);
  const own = left.filter((name) => !['header', 'subject', 'signatures'].includes(name));
  take(written.length > 0 ? 'more' : 'content', own);
  take(
    'signatures',
    left.filter((name) => name === 'signatures'),
  );
  return {
    layout: {
      sections: sections.map(({ id, fields, when }) => ({ id, fields, ...(when === undefined ? {} : { when }) })),
      fields: layout.fields ?? {},
      print: layout.print?.pages === undefined ? {} : { pages: layout.print.pages },
    },
    titles: Object.fromEntries(sections.map((section) => [section.id, section.title])),
  };
};

/**
 * Names of root fields in the order in which the page shows them, and behind them those that it does not show.
 * @param {any} layout as its author wrote it
 * @param {Record<string, any>} properties
 * @returns {string[]}
 */
export const pageOrder = (layout, properties) => {
  const shown = completeLayout(layout, { properties }).layout.sections.flatMap(
    (/** @type {{ fields: string[] }} */ section) => section.fields.map((path) => path.split('/')[1] ?? ''),
  );
  return [...new Set([...shown, ...Object.keys(properties)])].filter((name) => properties[name] !== undefined);
};
