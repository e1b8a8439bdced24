/** What is wrong, by keyword. @type {Record<string, (limit: any, member: string) => [zh: string, en: string]>} */
const WRONG = {
  type: () => ['类型不对', 'is of another type'],
  const: () => ['不是规定的值', 'is not the fixed value'],
  enum: () => ['代码不在代码表中', 'is not in the code list'],
  minimum: (limit) => [`小于 ${limit}`, `is less than ${limit}`],
  maximum: (limit) => [`大于 ${limit}`, `is more than ${limit}`],
  minLength: (limit) => [`少于 ${limit} 个字`, `has fewer than ${limit} characters`],
  maxLength: (limit) => [`多于 ${limit} 个字`, `has more than ${limit} characters`],
  pattern: () => ['写法不对', 'is not written in its form'],
  format: () => ['日期不存在', 'is a day that does not exist'],
  minItems: (limit) => [`少于 ${limit} 行`, `has fewer than ${limit} rows`],
  maxItems: (limit) => [`多于 ${limit} 行`, `has more than ${limit} rows`],
  minProperties: () => ['没有内容', 'has no member'],
  maxProperties: (limit) => [`多于 ${limit} 项`, `has more than ${limit} members`],
  required: (_limit, member) => [`缺少 ${member}`, `lacks ${member}`],
  unevaluatedProperties: () => ['有标准没有的成员', 'has a member that the standard does not know'],
};

/**
 * Why a generated counterexample is wrong.
 * @param {import('./constraints.mjs').Constraint} constraint
 * @param {any} holder the node that has the titles
 */
export const because = ({ keyword, node, member = '', ofNames, template }, holder) => {
  const [zh, en] = ofNames
    ? ['有一个名称不是代码', 'has a name that is no code']
    : (WRONG[keyword]?.(node[keyword], member) ?? ['', '']);
  const at = template === '' ? '' : ` (${template})`;
  return {
    'zh-CN': `「${holder.title}」${zh}${at.replace(' (', '（').replace(')', '）')}。`,
    en: `${holder['x-title-en']}${at} ${en}.`,
  };
};
