import type { RoundingMode } from './rubric.js';
import type { CountedWords, Sentences } from './sentences.js';

const ROUNDING: Readonly<Record<RoundingMode, string>> = {
  floor: '向下取整',
  ceiling: '向上取整',
  'half-up': '四舍五入',
  'half-even': '四舍六入五成双',
};

const TYPES: Readonly<Record<string, string>> = {
  integer: '整数',
  boolean: '是或否',
  date: '日期',
  code: '代码',
  rows: '列表',
  row: '一行内容',
};

/** The sentences of a trace in Chinese. */
export const CHINESE_SENTENCES: Sentences = {
  and: '和',
  yes: '是',
  no: '否',
  inputs: (facts) => (facts.length === 0 ? '' : `（${facts.join('，')}）`),
  input: (title, value) => `${title}：${value}`,
  met: (points) => `达到，得 ${points} 分`,
  unmet: '未达到，不得分',
  tier: (from, below, points) => `${tierText(from, below)}，得 ${points} 分`,
  deducted: (max, lost, total, left) =>
    `满分 ${max}；${lost.map(countedText).join('；')}；共扣 ${total}，为 ${left} 分`,
  nothingDeducted: (max) => `没有扣分，得满分 ${max} 分`,
  added: (gained, total) => `${gained.map(countedText).join('；')}；共加 ${total} 分`,
  nothingAdded: '没有加分',
  floor: (added) => `扣完为止，不低于 0 分，补回 ${added} 分`,
  cap: (cap, taken) => `加分最多 ${cap} 分，超出的 ${taken} 分不计`,
  taken: (lost, total) => `${lost.map(countedText).join('；')}；共扣 ${total} 分`,
  nothingTaken: '没有扣分',
  penaltyCap: (cap, spared) => `最多扣 ${cap} 分，超出的 ${spared} 分不扣`,
  noEvidence: (evidence) => `没有佐证${evidence.map((title) => `“${title}”`).join('、')}，不得分`,
  sample: ({ population, required, sampled, failed, each, lost, left }) =>
    `共 ${population}，应抽查 ${required}，实际抽查 ${sampled}；${failed === 0 ? '全部合格' : `不合格 ${failed} × ${each} = ${lost}`}，为 ${left} 分`,
  sampleShort: (required, sampled) => `应抽查 ${required}，只抽查了 ${sampled}，暂不计分`,
  weight: ({ earned, max, share, points }) => `${earned} 分（满分 ${max}）按权重 ${share}% 折算为 ${points} 分`,
  decided: (row, outcome) => `${row}：${outcome}`,
  open: (outcomes, chosen) =>
    `（法律没有规定，可以选择${outcomes.map((title) => `“${title}”`).join('、')}，${chosen ? '已按所选' : '这里按默认'}）`,
  given: (points, max) => `考核人员给 ${points} 分（满分 ${max}）`,
  ratio: ({ population, per, remainder, quotient, rounding, minimum }) => {
    const rest = remainder === 0 ? ` = ${quotient}` : ` 余 ${remainder}，${ROUNDING[rounding]}为 ${quotient}`;
    return `${population} ÷ ${per}${rest}${quotient < minimum ? `，至少 ${minimum}` : ''}`;
  },
  requirement: (ground, required, actual, gap, verdict) =>
    `${ground}；应有 ${required}，实有 ${actual}，${gap === 0 ? '' : `缺 ${gap}，`}${verdict}`,
  vetoed: '出现一票否决情形',
  notVetoed: '没有出现一票否决情形',
  rounding: (mode, to) => `总分${ROUNDING[mode]}到 ${to} 分的整数倍`,
  absent: (facts, counted) =>
    `没有填写${facts.map((fact) => `“${fact}”`).join('、')}，${counted ? '按规则记 0 分' : '暂不计分'}`,
  floorTitle: (item) => `${item}：扣完为止`,
  capTitle: (item) => `${item}：加分上限`,
  penaltyCapTitle: (item) => `${item}：扣分上限`,
  weightTitle: (section) => `${section}：按权重折算`,
  roundingTitle: '总分取整',
  opinion:
    '本结果是供有权机关工作人员参考的意见，不是决定。当事人有权要求说明理由、提出异议，并有权拒绝仅由自动化方式作出的决定（个人信息保护法第二十四条）。',
  reasons: {
    'facts-not-an-object': () => '事实不是由名称和值组成的对象',
    'fact-unknown': () => '评分规则没有这一事实',
    'fact-type': ({ type }) => `应为${TYPES[String(type)] ?? ''}`,
    'fact-range': (params) => `超出范围${rangeText(params)}`,
    'fact-code': () => '不是允许的代码',
    'fact-rows': ({ maxRows }) => `最多 ${maxRows} 行`,
    'fact-required': () => '缺少这一事实就不能评分',
    'as-of-required': () => '需要给出评分的日期',
    'item-without-value': () => '由所给事实算不出这一项',
    'item-kind-unknown': () => '评分项的种类不认识，可能出自更新的版本',
    'points-out-of-range': ({ max }) => `给分应在 0 和满分 ${max} 之间`,
    'count-negative': () => '数量不能小于 0',
    'sample-too-large': () => '抽查数不能多于总数，不合格数不能多于抽查数',
    'outside-domain': () => '判定表没有这样的取值',
    'choice-unknown': ({ choice }) => `判定表不能这样选择${choice === undefined ? '' : `：${choice}`}`,
    'number-too-large': () => '数字过大，不能精确计算',
  },
};

function countedText({ title, count, each, points }: CountedWords): string {
  return `${title}：${count === undefined ? '' : `${count} × ${each} = `}${points}`;
}

function tierText(from: number | undefined, below: number | undefined): string {
  if (from === undefined) return below === undefined ? '不分档' : `低于 ${below}`;
  return below === undefined ? `不低于 ${from}` : `不低于 ${from}、低于 ${below}`;
}

function rangeText({ min, max }: Readonly<Record<string, string | number>>): string {
  return `${min === undefined ? '' : `，不小于 ${min}`}${max === undefined ? '' : `，不大于 ${max}`}`;
}
