import { escape, table } from './html.mjs';

/**
 * The last full run, as `npm run test:all` wrote it.
 * @typedef {{ date: string, standard: string, versions: Record<string, string>,
 *   documents: { slug: string, hash: string, samples: Record<'example' | 'counterexample' | 'generated' | 'mutant', number>,
 *     accepted: number, disagreements: number, python?: Record<string, number> }[] }} EngineResults
 */

/** @param {Record<string, number> | undefined} differences */
const sum = (differences) =>
  differences === undefined ? undefined : Object.values(differences).reduce((total, count) => total + count, 0);

/** Why Python says something else, in the order of the columns. */
const CAUSES = ['instants', 'leap-seconds', 'line-breaks', 'year-zero', 'unexplained'];

/**
 * How conformance is tested, with the figures of the last full run.
 * @param {import('./read-standard.mjs').Standard} standard @param {EngineResults} results @param {import('./words.mjs').Language} language
 */
export const enginesPage = ({ documents }, results, language) => {
  const isEnglish = language === 'en';
  /** @param {string} zh @param {string} en */
  const words = (zh, en) => (isEnglish ? en : zh);
  const known = new Map(documents.map((document) => [document.slug, document]));
  const rows = results.documents.flatMap(({ slug, hash, samples, accepted, disagreements, python }) => {
    const document = known.get(slug);
    if (document === undefined) return [];
    const changed = document.kinds[language].hash !== hash;
    const title = `<a href="../documents/${slug}.html">${escape(document.meta.title[language])}</a>`;
    return [
      {
        id: slug,
        cells: [
          changed ? `${title}<br><small>${words('此后有修改', 'changed since')}</small>` : title,
          ...Object.values(samples).map(String),
          String(accepted),
          String(disagreements),
          String(sum(python) ?? words('未运行', 'not run')),
        ],
      },
    ];
  });
  const missing = documents.filter(({ slug }) => !results.documents.some((result) => result.slug === slug));
  const total = (/** @type {(one: EngineResults['documents'][number]) => number} */ of) =>
    results.documents.reduce((all, one) => all + of(one), 0);
  const judged = total(({ samples }) => Object.values(samples).reduce((all, count) => all + count, 0));
  const differences = CAUSES.map((cause) => total(({ python }) => python?.[cause] ?? 0));
  const versions = Object.entries(results.versions).map(([name, version]) => `${name} ${version}`);
  const hasPython = results.documents.some(({ python }) => python !== undefined);
  return `---
aside: false
---

# ${words('一致性怎样检验', 'How conformance is tested')}

${words(
  '标准不只写“应当怎样”，也写“怎样算错”。下面说明每一条约束怎样得到检验，以及不同的校验引擎是否给出同一个结论。',
  'The standard does not only say what is right, but also what is wrong. This page says how each constraint is tested, and whether different engines give one verdict.',
)}

## ${words('错误示例', 'Counterexamples')} {#counterexamples}

- ${words(
    '人工编写：每份文书至少三个，每条规则（连同它的条件）至少一个，写明错在哪里、应当得到哪些问题。文书种类、标准版本、文书标识、行政区划代码、评分项代码等标识符，以及由规则检查的证件号码和统一社会信用代码，也各有人工编写的错误示例。',
    'By hand: three or more a document, and one for each rule with its condition, with what is wrong and which issues it gives. Identifiers (kind of document, version of the standard, id, division code, code of a scored item) and the identity numbers and credit codes that rules check have one by hand each.',
  )}
- ${words(
    '自动推导：模式中其余每一条约束（必填、类型、代码、长度、范围、行数、写法、封闭等）各推导一个，只有一处错误。推导结果每次相同，不入代码库，随标准发布（每份文书的 <code>cases.json</code>）。',
    'Derived: one for each constraint of the schema (required, type, code, length, range, number of rows, form, seal), with a single fault. The same standard gives the same ones; they are not committed, but published with it (<code>cases.json</code> of each document).',
  )}
- ${words(
    '应当得到的问题由约束本身得出：改动之处的路径和代码。如果同一改动还违反规则，规则的问题按规则定义逐一列出。',
    'The expected issue follows from the constraint itself: the path of the change and its code. Where the same change also breaks rules, their issues are listed as the rules define them.',
  )}

## ${words('覆盖率为百分之百', 'Coverage is complete')} {#coverage}

${words(
  '<code>npm run check:coverage</code> 逐条取下约束和规则：取下之后，必须至少有一个错误示例变为通过；否则检查失败。同一处的另一个关键词已经说明的约束单独列出，只承认下列原因：',
  '<code>npm run check:coverage</code> takes constraints and rules away one by one: at least one counterexample must then pass, or the check fails. A constraint that something else at the same place already says is listed apart, for these reasons only:',
)}

- ${words('代码表或固定值已经说明类型和长度；', 'a code list or a fixed value already says type and length;')}
- ${words('写法已经限定长度，而长度上限仍须写明，供按长度分配空间的系统使用；', 'a form already bounds the length, which is stated all the same for systems that reserve space by it;')}
- ${words('日期同时写格式和写法，因为有的引擎不检查格式；', 'days have a format and a form, because some engines do not check formats;')}
- ${words('成员名称总是文字；', 'a name is always a text;')}
- ${words('上限已是 JSON 能准确表示的最大整数。', 'the limit is the largest integer that JSON holds exactly.')}

## ${words('引擎之间', 'Between engines')} {#engines}

${words(
  `每份文书的示例、错误示例、推导的错误示例和 200 个变异体（改动类型、边界、代码、日期、成员、行数、嵌套等，由文书标识决定，每次相同），由首错校验、表单校验和两个他人编写的引擎分别判断，结论必须相同。每次提交检查 20 个变异体；下表是 ${results.date} 的完整运行（标准 ${results.standard}；${versions.join('，')}）。`,
  `Examples, counterexamples, derived counterexamples and 200 mutants of each document (other types, limits, codes, days, members, rows, nesting; decided by the slug, always the same) are judged by the first-error check, the form check and two engines of other authors, and must get one verdict. Every change is tried with 20 mutants; the table is the full run of ${results.date} (standard ${results.standard}; ${versions.join(', ')}).`,
)}

${words(
  `合计 ${judged} 份，分歧 ${total((one) => one.disagreements)} 份。`,
  `${judged} in all, ${total((one) => one.disagreements)} disagreements.`,
)}
${
  missing.length === 0
    ? ''
    : words(
        `此后新增、尚未完整运行的文书有 ${missing.length} 种。`,
        `${missing.length} documents have been added since and have no full run yet.`,
      )
}

### Python {#python}

${
  hasPython
    ? words(
        `Python 的 jsonschema 判断同样的文书，只作报告，不作要求。与其他引擎不同的：未装附加包时不检查时刻，${differences[0]} 份；装了以后不认闰秒，${differences[1]} 份；换行符的含义不同（<code>$</code> 也在末尾换行之前成立），${differences[2]} 份；日历从公元 1 年开始，${differences[3]} 份；原因不明，${differences[4]} 份。用 Python 校验的系统应先拒绝含换行符的代码和姓名，并安装检查时刻的附加包。`,
        `Python's jsonschema judges the same documents; it is reported, not required. Where it differs: it does not check instants without a further package, ${differences[0]}; with it, it knows no leap second, ${differences[1]}; line breaks mean something else (<code>$</code> also stands before one at the end), ${differences[2]}; its calendar begins with the year 1, ${differences[3]}; not explained, ${differences[4]}. A system that validates in Python refuses line breaks in codes and names first, and installs the package that checks instants.`,
      )
    : words(
        '上一次完整运行的机器没有 Python jsonschema，未运行。',
        'The machine of the last full run had no Python jsonschema; it was not run.',
      )
}

${table(
  isEnglish
    ? ['Document', 'Examples', 'Counterexamples', 'Derived', 'Mutants', 'Accepted', 'Disagreements', 'Python differs']
    : ['文书', '示例', '错误示例', '推导', '变异体', '其中通过', '分歧', 'Python 不同'],
  rows,
)}

## ${words('写法是否安全、通用', 'Whether forms are safe and portable')} {#patterns}

${words(
  '模式中的写法只用正则表达式的封闭子集：首尾锚定，没有环视、反向引用、字符类转义和惰性量词。每个写法都由 recheck 证明不会无限回溯；公开程序中的正则表达式同样检查。',
  'Patterns of schemas use a closed subset of regular expressions: anchored at both ends, without look-around, back references, class escapes and lazy quantifiers. recheck proves for each that it cannot backtrack without end; the regular expressions of the published programs are checked likewise.',
)}
`;
};
