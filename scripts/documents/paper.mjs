// Runs in the page.

/** @typedef {import('@guitu/elements').GuituForm} Form */

/** What is written for programs and not printed. */
const UNPRINTED = new Set(['/header/document', '/header/standard', '/header/profile', '/header/id', '/header/status']);
/** What a sheet says of the files that lie beside it. */
const OF_ATTACHMENT = new Set(['id', 'fileName', 'category', 'takenAt']);
/** What a sheet says of a signature; the hand itself says the rest. */
const OF_SIGNATURE = new Set(['name', 'role', 'signedOn', 'witness']);

/**
 * The paths of a document whose values are not on the sheet that is drawn of it.
 * @param {Form} form @param {any} value @returns {Promise<string[]>}
 */
export const missingOnPaper = async (form, value) => {
  const store = /** @type {any} */ (form.store);
  const sheet = /** @type {HTMLElement} */ (/** @type {ShadowRoot} */ (form.shadowRoot).querySelector('[part=form]'));
  const whole = squeezed(sheet.innerText);
  /** What stands in the cell of a field; rows of a table have no cells of their own. @param {string} path */
  const near = (path) => {
    const cell = /** @type {HTMLElement | null} */ (sheet.querySelector(`[data-field="${path}"]`));
    return cell ? squeezed(cell.innerText) : whole;
  };
  const wanted = leaves(value).filter(({ path, value: one }) => isPrinted(store, path, one));
  const looked = await Promise.all(
    wanted.map(async ({ path, value: one }) => {
      const words = await wordsOf(store, path, one);
      const text = near(path);
      const isThere = typeof words === 'string' ? isRead(text, squeezed(words), text !== whole) : words.test(text);
      return isThere ? [] : [`${path} (${words})`];
    }),
  );
  return looked.flat();
};

/** Whether a word is on paper; where its own cell has boxes, its box has to be ticked. @param {string} text @param {string} word @param {boolean} isOwn */
const isRead = (text, word, isOwn) =>
  text.includes(`☑${word}`) || (text.includes(word) && !(isOwn && text.includes(`□${word}`)));

/** @param {any} value @param {string} [path] @returns {{ path: string, value: any }[]} */
const leaves = (value, path = '') =>
  typeof value === 'object'
    ? Object.entries(value).flatMap(([name, member]) => leaves(member, `${path}/${name}`))
    : [{ path, value }];

/** @param {any} store @param {string} path @param {any} value */
const isPrinted = (store, path, value) => {
  if (UNPRINTED.has(path)) return false;
  const above = path.slice(0, path.lastIndexOf('/'));
  const name = path.slice(above.length + 1);
  const { shape } = store.describe(above).field;
  // A seal that is not there leaves no mark.
  if (shape === 'approval-step' && name === 'sealed') return value;
  if (shape === 'attachment') return OF_ATTACHMENT.has(name);
  return shape === 'signature' ? OF_SIGNATURE.has(name) : true;
};

/** How a value reads on paper. @param {any} store @param {string} path @param {any} value @returns {Promise<string | RegExp>} */
const wordsOf = async (store, path, value) => {
  const list = path.slice(0, path.lastIndexOf('/'));
  const { field } = store.describe(
    /\/[0-9]+$/.test(path) && store.describe(list).field.item?.type !== 'object' ? list : path,
  );
  const { codelist = field.item?.codelist, format, precision, unit } = field;
  if (path.endsWith('/sealed') && store.describe(list).field.shape === 'approval-step') return '已盖章';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (codelist !== undefined) return labelOf(store, codelist, value);
  if (typeof value === 'number') {
    const decimals = precision ?? (unit === 'fen' ? 2 : 0);
    const digits = field.type === 'integer' ? (value / 10 ** decimals).toFixed(decimals) : String(value);
    return new RegExp(digits.replace('.', '\\.').replace(/(?<=\d)(?=(?:\d{3})+(?!\d))/g, ',?'));
  }
  const day = format === undefined ? null : /^(\d{4})-0?(\d+)-0?(\d+)(?:T(\d\d:\d\d))?/.exec(value);
  if (!day) return String(value);
  const [, year, month, date, time = ''] = day;
  return new RegExp(`${year}\\D0?${month}\\D0?${date}\\D?.?${time}`);
};

/** @param {any} store @param {string} name @param {string} code @returns {Promise<string>} */
const labelOf = async (store, name, code) => {
  const words = store.kind.texts.codes[name];
  if (words) return words[code] ?? code;
  const module = await store.kind.codelists?.[name]?.();
  const list = module?.load ? await module.load(code.slice(0, 2)) : module?.codelist;
  return list?.entries.find((/** @type {any} */ entry) => entry.code === code)?.zh ?? code;
};

/** Where lines break and how words are spaced is a matter of the sheet. @param {string} text */
const squeezed = (text) => text.replace(/\s+/g, '');
