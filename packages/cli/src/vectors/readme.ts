/** The README of a conformance pack, 中文 first. It explains the files to whoever writes another validator. */
export const readme = (standard: string): string => `# 归途标准 ${standard} 一致性用例

供其他语言的实现者核对自己的校验程序。只用 JSON，不含程序；人物和单位均为虚构。

| 文件 | 内容 |
| --- | --- |
| \`index.json\` | 目录：每种文书的文件和用例数，以及规则所说的“今天”（\`asOf\`） |
| \`documents/<slug>/schema.json\` | 文书的模式（JSON Schema 2020-12），公用类型在 \`$defs\` 中，带各自的 \`$id\` |
| \`documents/<slug>/rules.json\` | 项目之间的规则，以表达式语言 expression/1 写成 |
| \`documents/<slug>/cases.json\` | 用例，一行一个 |
| \`expressions/*.json\` | 表达式：\`expression\` 在 \`scope\` 中的值是 \`expect\`，\`{"missing": true}\` 表示没有值 |
| \`identifiers/*.json\` | 证件号码等：\`text\` 读出 \`expect\`，或者有毛病 \`fault\` |
| \`rubrics/<name>/\` | 评分表、取数办法和用例：由 \`facts\`（有的还给 \`asOf\`、\`choices\`）得出 \`expect\` |

每个用例有 \`document\`（整份文书）和：

- \`schemaValid\`：只按模式校验的结论。\`format\` 须作断言，\`date\` 须是真实存在的日期，长度按 Unicode 码点计；
- \`errors\`：模式和规则一起给出的全部错误，\`path\` 是 JSON Pointer，\`code\` 是问题代码，次序不限；缺少和多余的项目都指向该项目本身；
- \`valid\`：没有错误；
- \`warnings\`：有此项时，所列提示必须出现，可以另有其他提示。

规则的 \`when\` 结果不是真，或者 \`assert\` 没有值，该规则不适用。\`within\` 指出逐一检查的位置，其中以 \`./\` 开头的路径从该处算起。
先核对 \`schemaValid\`，再核对表达式，最后核对全部错误，最容易找到差别。

---

# Conformance cases of the Guitu standard ${standard}

For those who write a validator in another language. JSON only, no program; every person and unit is made up.

| File | Holds |
| --- | --- |
| \`index.json\` | contents: files and counts of every document, and the day that rules take as today (\`asOf\`) |
| \`documents/<slug>/schema.json\` | the schema (JSON Schema 2020-12) with its shared types below \`$defs\`, each under its own \`$id\` |
| \`documents/<slug>/rules.json\` | rules between fields, in the language expression/1 |
| \`documents/<slug>/cases.json\` | cases, one a line |
| \`expressions/*.json\` | \`expression\` in \`scope\` has the value \`expect\`; \`{"missing": true}\` means none |
| \`identifiers/*.json\` | \`text\` is read as \`expect\`, or has the \`fault\` |
| \`rubrics/<name>/\` | a rubric, its binding and vectors: \`facts\`, in some with \`asOf\` and \`choices\`, give \`expect\` |

Each case has a \`document\` and:

- \`schemaValid\`: the verdict of the schema alone. \`format\` is asserted, a \`date\` is a real calendar day, lengths count Unicode code points;
- \`errors\`: every error of schema and rules, \`path\` a JSON Pointer and \`code\` the code of the issue, in any order; what is missing or superfluous is pointed at itself;
- \`valid\`: there is no error;
- \`warnings\`: where present, these warnings must be among those given.

A rule whose \`when\` is not true, or whose \`assert\` has no value, does not apply. \`within\` names the places that are checked one by one; paths that begin with \`./\` start there.
Compare \`schemaValid\` first, then the expressions, then all errors: so a difference is found soonest.
`;
