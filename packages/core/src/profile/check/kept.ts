import type { DocumentDefinition, Field, Rule } from '../../definition.js';
import { childPointer } from '../../pointer/pointer.js';
import { fieldAt } from '../../pointer/template.js';

const RANK = { error: 2, warning: 1, info: 0 } as const;

/** What a snapshot has lost of its base: the ids of rules, and the templates of fields. */
export interface Lost {
  /** Rules that are gone, say something else or say it less strictly. */
  readonly rules: readonly string[];
  /** Fields that no longer say what they rest on. */
  readonly sources: readonly string[];
}

/** Compares a snapshot with its base where no document can show the difference. */
export function lostIn(snapshot: DocumentDefinition, base: DocumentDefinition): Lost {
  const sources: string[] = [];
  const visit = (field: Field, template: string): void => {
    const now = fieldAt(snapshot.root, template);
    const cited = now?.source.map((index) => JSON.stringify(snapshot.sources[index])) ?? [];
    if (now && field.source.some((index) => cited.indexOf(JSON.stringify(base.sources[index])) < 0))
      sources.push(template);
    (field.fields ?? []).forEach((member) => visit(member, childPointer(template, member.name)));
    if (field.item) visit(field.item, `${template}/*`);
  };
  visit(base.root, '');
  const rules = base.rules.filter((rule) => !isKept(rule, snapshot)).map(({ id }) => id);
  return { rules, sources };
}

// Shared types bring the same rule to several places.
function isKept(rule: Rule, { rules }: DocumentDefinition): boolean {
  return rules.some((now) => now.id === rule.id && RANK[now.level] >= RANK[rule.level] && said(now) === said(rule));
}

const said = ({ within, at, when, assert }: Rule): string => JSON.stringify([within, at, when, assert]);
