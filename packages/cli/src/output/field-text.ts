import type { Language } from '@guitu/core';
import type { FieldFacts } from '../show/field-facts.js';
import { WORDS } from './words.js';

/** How many codes of a list are printed. */
const MOST_CODES = 40;

/** One field for a person to read. */
export function formatField(facts: FieldFacts, language: Language): string {
  const words = WORDS[language].show;
  const {
    title,
    description,
    number,
    shape,
    limits,
    unit,
    precision,
    codelist,
    link,
    privacy,
    source,
    rules,
    members,
  } = facts;
  const other = language === 'en' ? 'zh-CN' : 'en';
  const row = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`  ${name}  ${value}`];
  const limit = Object.entries(limits).map(
    ([name, value]) => `${words.limits[name as keyof typeof words.limits]} ${value}`,
  );
  const lines = [
    `${title[language]}  ${title[other]}`,
    `  ${facts.document}${facts.path}`,
    ...(description ? [`  ${description[language]}`, `  ${description[other]}`] : []),
    ...row(words.number, number),
    ...row(words.type, `${words.types[kindOf(facts)]}${shape === undefined ? '' : ` (${shape})`}`),
    ...row(words.asked, facts.required ? words.required : facts.recommended ? words.recommended : words.optional),
    ...row(words.limit, limit.length === 0 ? undefined : limit.join(WORDS[language].separator)),
    ...row(
      words.unit,
      unit === undefined ? undefined : `${unit}${precision === undefined ? '' : ` (${words.decimals(precision)})`}`,
    ),
    ...row(words.link, link === undefined ? undefined : `${link.documents.join(WORDS[language].separator)} ${link.by}`),
    ...row(words.privacy, privacy === undefined ? undefined : words.privacies[privacy]),
    ...row(words.members, members?.join(WORDS[language].separator)),
  ];
  if (codelist !== undefined) {
    lines.push(`  ${words.codelist}  ${codelist.name} ${codelist.open ? words.open : words.closed}`);
    const { codes = [] } = codelist;
    lines.push(...codes.slice(0, MOST_CODES).map(({ code, zh, en = zh }) => `    ${code}  ${zh}  ${en}`));
    if (codes.length > MOST_CODES) lines.push(`    ${WORDS[language].more(codes.length - MOST_CODES)}`);
  }
  lines.push(
    ...source.map((line) =>
      [`  ${words.source}`, words.bases[line.basis], line.title?.[language] ?? line.instrument ?? '', line.clause ?? '']
        .join('  ')
        .trimEnd(),
    ),
    ...rules.map(
      ({ id, level, message }) => `  ${words.rule}  ${WORDS[language][level]}  ${message[language]}  [${id}]`,
    ),
  );
  return `${lines.join('\n')}\n`;
}

/** What the field takes, as people say it. */
function kindOf({ type, codelist, limits }: FieldFacts): keyof (typeof WORDS)['en']['show']['types'] {
  if (codelist !== undefined && type === 'string') return 'code';
  const { format } = limits;
  return format === 'date' || format === 'date-time' ? format : type;
}
