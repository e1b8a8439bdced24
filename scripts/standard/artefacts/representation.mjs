// Names a data element in three parts, as GB/T 18391 does: what it is about, which property of it, and in which
// form the value is given. The forms and the words by which they are known are those usual in published catalogues.

/**
 * @typedef {{ term: string, form: readonly string[], like?: readonly string[] }} Form the representation term; the
 *   endings of a title that say only the form, and those that say it beside something else
 */

/** @type {Record<string, Form>} */
const FORMS = {
  code: { term: '代码', form: ['代码', '编码'], like: ['类别', '种类', '类型'] },
  indicator: { term: '标志', form: ['标志'] },
  date: { term: '日期', form: ['日期'] },
  dateTime: { term: '日期时间', form: ['日期时间', '时间'] },
  amount: { term: '金额', form: ['金额'] },
  percentage: { term: '百分比', form: ['百分比', '比例', '比率', '率'] },
  score: { term: '分值', form: ['分值', '得分'] },
  measure: { term: '量值', form: ['量值', '值'] },
  year: { term: '年份', form: ['年份', '年度'] },
  order: { term: '序号', form: ['序号', '次序'] },
  quantity: { term: '数量', form: ['数量', '数'], like: ['人数', '次数', '天数', '份数'] },
  identifier: { term: '标识符', form: ['标识符', '标识'] },
  number: { term: '号码', form: ['号码', '编号', '号'], like: ['文号', '批号', '电话', '版本'] },
  name: {
    term: '名称',
    form: ['名称', '名'],
    like: ['姓名', '机构', '机关', '法院', '派出所', '单位', '品牌', '人员', '标题', '人', '者'],
  },
  place: { term: '地址', form: ['地址'], like: ['住址', '地点', '住所', '籍贯'] },
  text: { term: '说明', form: ['说明'], like: ['情况', '内容', '意见', '原因', '理由', '要求'] },
};

/** Units in which things are counted; in all others something is measured. */
const COUNTED = new Set(['person', 'unit', 'copy', 'time', 'day', 'month', 'year', 'hour', 'minute']);

/** Strings known by how their title ends, in this order. */
const STRINGS = ['code', 'identifier', 'number', 'name', 'place', 'text'];

/** Integers known by how their title ends. */
const INTEGERS = ['year', 'order'];

/** @param {string} title @param {readonly string[]} kinds */
const endingLike = (title, kinds) =>
  kinds.find((kind) => [...FORMS[kind].form, ...(FORMS[kind].like ?? [])].some((ending) => title.endsWith(ending)));

/**
 * The form of a value: what the schema says decides, then how the title ends.
 * @param {any} schema a leaf @param {string} title
 * @returns {Form}
 */
const formOf = (schema, title) => {
  if (schema['x-codelist'] !== undefined) return FORMS.code;
  if (schema.type === 'boolean') return FORMS.indicator;
  if (schema.format === 'date') return FORMS.date;
  if (schema.format === 'date-time') return FORMS.dateTime;
  if (schema.type === 'string') {
    const kind = endingLike(title, STRINGS);
    if (kind !== undefined) return FORMS[kind];
    return schema.pattern !== undefined && schema.maxLength <= 64 ? FORMS.identifier : FORMS.text;
  }
  const unit = schema['x-unit'];
  if (unit === 'fen') return FORMS.amount;
  if (unit === 'percent') return FORMS.percentage;
  if (unit === 'hundredth') return title.endsWith('率') ? FORMS.percentage : FORMS.score;
  if (unit !== undefined && !COUNTED.has(unit)) return FORMS.measure;
  return FORMS[endingLike(title, INTEGERS) ?? 'quantity'];
};

/**
 * The property and the representation term of a name. The property is the title without an ending that says only
 * the form, as long as two characters are left; `人数` stays, because what is counted would be lost.
 * @param {any} schema a leaf @param {string} title
 */
export const nameParts = (schema, title) => {
  const { term, form, like = [] } = formOf(schema, title);
  const ending = like.some((word) => title.endsWith(word)) ? undefined : form.find((word) => title.endsWith(word));
  const property = ending === undefined ? title : title.slice(0, -ending.length);
  return { property: [...property].length >= 2 ? property : title, term };
};

const DIGITS_ONLY = /^\^(\(?\[0-9\](\{[0-9,]+\}|[+*])?\)?[?]?)+\$$/;

/** @param {number | undefined} shortest @param {number | undefined} longest */
const span = (shortest = 0, longest = undefined) => {
  if (longest === undefined) return shortest > 1 ? `${shortest}..` : '..';
  if (shortest === longest) return `${longest}`;
  return shortest > 1 ? `${shortest}..${longest}` : `..${longest}`;
};

/** Most digits of a safe integer. */
const SAFE_DIGITS = 16;

/**
 * Type and length in the usual notation: `n` digits, `an` any characters, `bl` true or false; `3` exactly three,
 * `..50` up to fifty, `2..10` from two to ten; `,1` one decimal, held in the integer. Dates by their pattern.
 * @param {any} schema a leaf
 * @param {import('../codelists.mjs').Codelist | undefined} list
 */
export const formatOf = (schema, list) => {
  if (schema.type === 'boolean') return 'bl';
  if (schema.format === 'date') return 'YYYY-MM-DD';
  if (schema.format === 'date-time') return 'YYYY-MM-DDThh:mm:ss±hh:mm';
  if (schema.type === 'string') return stringFormat(schema, list);
  const digits = (/** @type {number | undefined} */ limit) =>
    limit === undefined ? SAFE_DIGITS : String(Math.trunc(Math.abs(limit))).length;
  const decimals = schema['x-precision'] === undefined ? '' : `,${schema['x-precision']}`;
  return `n..${Math.max(digits(schema.maximum), schema.minimum < 0 ? digits(schema.minimum) : 1)}${decimals}`;
};

/** @param {any} schema @param {import('../codelists.mjs').Codelist | undefined} list */
const stringFormat = (schema, list) => {
  const codes =
    schema.const === undefined ? (list?.open === false ? list.entries.map(({ code }) => code) : []) : [schema.const];
  if (codes.length > 0) {
    const lengths = codes.map((code) => [...code].length);
    const type = codes.every((code) => /^[0-9]+$/.test(code)) ? 'n' : 'an';
    return type + span(Math.min(...lengths), Math.max(...lengths));
  }
  const type = DIGITS_ONLY.test(schema.pattern ?? '') ? 'n' : 'an';
  return type + span(schema.minLength, schema.maxLength);
};
