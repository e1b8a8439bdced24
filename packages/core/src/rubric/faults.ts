import type { Wording } from './rubric.js';

/** What can be wrong with a rubric, or with its binding, before it ever meets facts. */
export type RubricFaultCode =
  | 'duplicate-id'
  | 'source-missing'
  | 'fact-unused'
  | 'fact-bounds'
  | 'fact-better'
  | 'window-rows'
  | 'window-date'
  | 'window-months'
  | 'expression'
  | 'mark-not-positive'
  | 'mark-unreachable'
  | 'mark-sum'
  | 'section-unknown'
  | 'section-missing'
  | 'section-sum'
  | 'weight-missing'
  | 'weight-sum'
  | 'weight-inexact'
  | 'weight-extra'
  | 'tier-order'
  | 'tier-points'
  | 'tier-unreachable'
  | 'case-order'
  | 'ratio'
  | 'sampling-size'
  | 'sampling-person'
  | 'decision-domain'
  | 'decision-input'
  | 'decision-cell'
  | 'decision-outcome'
  | 'decision-choice'
  | 'decision-gap'
  | 'decision-overlap'
  | 'decision-too-large'
  | 'decision-missing'
  | 'outcome-unreachable'
  | 'rounding-step'
  | 'band-gap'
  | 'band-overlap'
  | 'band-start'
  | 'band-end'
  | 'band-unreachable'
  | 'template-bands'
  | 'veto-missing'
  | 'veto-band'
  | 'binding-rubric'
  | 'fact-unknown'
  | 'fact-unbound'
  | 'fact-binding'
  | 'path-unknown'
  | 'claim-item';

/** One fault of a rubric or of its binding. */
export interface RubricFault {
  readonly code: RubricFaultCode;
  /** JSON Pointer into the rubric, or into the binding. */
  readonly path: string;
  /** Of an expression: what its checker says. Of a decision table: the inputs that show the fault. */
  readonly problem?: string;
  readonly message: Wording;
}

const MESSAGES: Readonly<Record<RubricFaultCode, Wording>> = {
  'duplicate-id': { 'zh-CN': '编号重复', en: 'the id is used twice' },
  'source-missing': { 'zh-CN': '没有写明来源；自行设计的写 design', en: 'no source; what we composed says design' },
  'fact-unused': { 'zh-CN': '没有评分项用到这一事实', en: 'no item reads this fact' },
  'fact-bounds': {
    'zh-CN': '整数事实要写明最小值和最大值，且不能颠倒',
    en: 'an integer fact needs a smallest and a largest value, in this order',
  },
  'fact-better': {
    'zh-CN': '只有单个的整数和是否事实可以写明哪边更好',
    en: 'only a single integer or truth has a better way',
  },
  'window-rows': { 'zh-CN': '没有这一列表事实', en: 'there is no such list of rows' },
  'window-date': { 'zh-CN': '列表没有这一日期列', en: 'the list has no such column of dates' },
  'window-months': { 'zh-CN': '月数应为不小于 1 的整数', en: 'the months must be an integer of at least 1' },
  expression: { 'zh-CN': '表达式有误', en: 'the expression is wrong' },
  'mark-not-positive': { 'zh-CN': '分值应为大于 0 的整数', en: 'points must be an integer above 0' },
  'mark-unreachable': { 'zh-CN': '达不到写明的满分', en: 'the declared full mark cannot be reached' },
  'mark-sum': {
    'zh-CN': '各项满分之和不等于总分',
    en: 'the full marks of the items do not add up to the declared one',
  },
  'section-unknown': { 'zh-CN': '没有这一部分', en: 'there is no such section' },
  'section-missing': { 'zh-CN': '没有写明属于哪一部分', en: 'the item does not say which section it belongs to' },
  'section-sum': {
    'zh-CN': '各项满分之和不等于本部分的满分',
    en: 'the full marks of its items do not add up to that of the section',
  },
  'weight-missing': { 'zh-CN': '各部分要么都有权重，要么都没有', en: 'all sections have a weight, or none has' },
  'weight-sum': { 'zh-CN': '各部分权重之和应为 10000', en: 'the weights of the sections must make 10000' },
  'weight-inexact': {
    'zh-CN': '按这一权重，本部分满分折算后不是整的百分之一分',
    en: 'with this weight the full mark of the section is no whole number of hundredths',
  },
  'weight-extra': {
    'zh-CN': '加权的部分里不能有加分项和另扣分项，它们直接计入总分',
    en: 'a bonus or penalty counts towards the whole and stands in no weighted section',
  },
  'tier-order': {
    'zh-CN': '第一档不写起点，以后各档起点递增',
    en: 'the first tier has no threshold, and each later one a higher one',
  },
  'tier-points': {
    'zh-CN': '档次的分数应在 0 和满分之间',
    en: 'the points of a tier must be between 0 and the full mark',
  },
  'tier-unreachable': { 'zh-CN': '事实的取值范围到不了这一档', en: 'the range of the fact never reaches this tier' },
  'case-order': { 'zh-CN': '只有最后一种情形不写条件', en: 'the last case, and only the last, has no condition' },
  ratio: {
    'zh-CN': '比例的基数应不小于 1，最少数应不小于 0',
    en: 'the ratio must be for at least 1, and the minimum at least 0',
  },
  'sampling-size': {
    'zh-CN': '抽查比例应在 0 和 10000 之间，最少数应不小于 0，两者不能都为 0',
    en: 'the share must be between 0 and 10000 and the minimum at least 0, and not both 0',
  },
  'sampling-person': { 'zh-CN': '关于个人的评分没有抽查', en: 'a rubric about a person takes no samples' },
  'decision-domain': {
    'zh-CN': '取值范围为空，或者与所读的事实不同',
    en: 'the domain is empty, or not that of the fact that is read',
  },
  'decision-input': { 'zh-CN': '判定表没有这一输入', en: 'the table has no such input' },
  'decision-cell': { 'zh-CN': '不在这一输入的取值范围内', en: 'not within the domain of this input' },
  'decision-outcome': { 'zh-CN': '判定表没有这一结论', en: 'the table has no such outcome' },
  'decision-choice': {
    'zh-CN': '可选结论应有两个以上、包括默认结论，来源写明 design',
    en: 'a choice is between two outcomes or more, the default among them, and its source says design',
  },
  'decision-gap': { 'zh-CN': '有的情形没有一行适用', en: 'there is a case that no row is for' },
  'decision-overlap': { 'zh-CN': '有的情形几行都适用', en: 'there is a case that more than one row is for' },
  'decision-too-large': { 'zh-CN': '判定表过大，不能逐一证明', en: 'the table is too large to be proved' },
  'decision-missing': {
    'zh-CN': '没有填写的事实不能判定，缺事实时不能记零',
    en: 'a fact that is absent decides nothing: a table cannot take it for zero',
  },
  'outcome-unreachable': { 'zh-CN': '没有一行得出这一结论', en: 'no row leads to this outcome' },
  'rounding-step': {
    'zh-CN': '取整单位应为不小于 1 的整数',
    en: 'the step of rounding must be an integer of at least 1',
  },
  'band-gap': { 'zh-CN': '等级之间有空档', en: 'there is a gap before this band' },
  'band-overlap': { 'zh-CN': '等级重叠', en: 'this band overlaps the one before it' },
  'band-start': { 'zh-CN': '第一个等级应从 0 开始', en: 'the first band must start at 0' },
  'band-end': { 'zh-CN': '只有最后一个等级不写上限', en: 'the last band, and only the last, has no upper end' },
  'band-unreachable': { 'zh-CN': '总分到不了这一等级', en: 'no total reaches this band' },
  'template-bands': { 'zh-CN': '模板没有等级', en: 'a template has no bands' },
  'veto-missing': {
    'zh-CN': '没有填写不等于没有发生，一票否决项缺事实时不能记零',
    en: 'a fact that is absent is not a no: a veto cannot take it for zero',
  },
  'veto-band': { 'zh-CN': '一票否决项要写明落入哪一等级', en: 'a veto must name the band that the result falls to' },
  'binding-rubric': { 'zh-CN': '写的是另一个评分规则', en: 'names another rubric' },
  'fact-unknown': { 'zh-CN': '评分规则没有这一事实', en: 'the rubric has no such fact' },
  'fact-unbound': { 'zh-CN': '没有写明这一事实取自哪里', en: 'does not say where this fact comes from' },
  'fact-binding': {
    'zh-CN': '列表事实按行取，单个事实按表达式取',
    en: 'a list is bound by rows, a single value by an expression',
  },
  'path-unknown': { 'zh-CN': '文书没有这一处', en: 'the document has no such place' },
  'claim-item': { 'zh-CN': '评分规则没有这一项', en: 'the rubric has no such item' },
};

/** A fault with its words. */
export function fault(code: RubricFaultCode, path: string, problem?: string): RubricFault {
  return { code, path, ...(problem === undefined ? {} : { problem }), message: MESSAGES[code] };
}
