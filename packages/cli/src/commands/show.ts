import { type Field, type Language, loadDocument, toTemplate } from '@guitu/core';
import { EXIT, type ExitCode } from '../exit-code.js';
import { loadKnownDocument } from '../known-document.js';
import { nearTo } from '../near.js';
import { formatField } from '../output/field-text.js';
import { WORDS } from '../output/words.js';
import { type BothKinds, factsOf } from '../show/field-facts.js';
import { outlineOf } from '../show/outline.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

/** How `guitu show` is asked for. */
export interface ShowOptions {
  /** Pointer of the field, such as `/tests/*` + `/date`; a row by its position is that field of every row. */
  readonly field?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

/** Prints what a document or one of its fields is. */
export async function show(slug: string, options: ShowOptions, terminal: Terminal): Promise<ExitCode> {
  const { lang, field, json = false } = options;
  await loadKnownDocument(slug, lang);
  const kinds: BothKinds = {
    'zh-CN': await loadDocument(slug, { language: 'zh-CN' }),
    en: await loadDocument(slug, { language: 'en' }),
  };
  const kind = kinds[lang];
  const { root } = kind.definition;
  if (field === undefined && !json) {
    const { maturities, kinds: kindWords } = WORDS[lang].show;
    const head = [
      `${kind.title}  ${kinds[lang === 'en' ? 'zh-CN' : 'en'].title}`,
      `  ${slug}  ${kindWords[kind.kind]}  ${kind.standard} ${maturities[kind.maturity]}`,
      `  ${kind.texts.description}`,
    ];
    terminal.out(`${head.join('\n')}\n\n${outlineOf(kind)}\n`);
    return EXIT.valid;
  }
  if (field === undefined) {
    const facts = await Promise.all(['', ...templatesOf(root)].map((template) => factsOf(kinds, template)));
    terminal.out(`${JSON.stringify(facts, null, 2)}\n`);
    return EXIT.valid;
  }
  const path = toTemplate(field === '' || field.startsWith('/') ? field : `/${field}`, root);
  const facts = await factsOf(kinds, path);
  if (facts === undefined) throw new UsageError(WORDS[lang].unknownField(field, nearFields(path, root)));
  terminal.out(json ? `${JSON.stringify(facts, null, 2)}\n` : formatField(facts, lang));
  return EXIT.valid;
}

/** The pointer templates of all fields, in document order. */
function templatesOf(root: Field): string[] {
  const below = (field: Field, path: string): string[] => [
    ...(field.fields ?? []).flatMap((member) => [`${path}/${member.name}`, ...below(member, `${path}/${member.name}`)]),
    ...(field.item === undefined ? [] : below(field.item, `${path}/*`)),
  ];
  return below(root, '');
}

/** Fields with a name like the one that was asked for, wherever they are; otherwise paths like it. */
function nearFields(path: string, root: Field): readonly string[] {
  const templates = templatesOf(root);
  const nameOf = (template: string): string => template.slice(template.lastIndexOf('/') + 1);
  const names = nearTo(nameOf(path), [...new Set(templates.map(nameOf))]);
  const found = names.flatMap((name) => templates.filter((template) => nameOf(template) === name));
  return (found.length > 0 ? found : nearTo(path, templates)).slice(0, 8);
}
