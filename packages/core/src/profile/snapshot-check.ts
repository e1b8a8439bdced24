import type { Field, FormCheck } from '../definition.js';
import { formCheck } from '../modules/form-check.js';
import type { Codes } from '../modules/brief.js';
import { childPointer } from '../pointer/pointer.js';
import { deltaCheck } from './delta-check.js';
import type { DeltaLine } from './delta-line.js';
import type { ProfiledDocument } from './profiled-document.js';

/**
 * The check that the flat snapshot of a document says by itself, without its base. It must agree with the
 * check of the base and of the delta together: the checker of profiles tries both on many documents.
 * @param codes the codes of the closed lists of the base
 */
export function snapshotCheck(
  { definition, lists }: Pick<ProfiledDocument, 'definition' | 'lists'>,
  codes: Codes,
): FormCheck {
  const all: Record<string, readonly string[]> = { ...codes };
  for (const name of Object.keys(lists)) all[name] = lists[name]?.codes ?? [];
  return bothChecks(formCheck(definition, all), deltaCheck(restOf(definition.root, '', all)));
}

/** A check that accepts what two checks accept, and says all that either says. */
export function bothChecks(first: FormCheck, second: FormCheck): FormCheck {
  const form: FormCheck = (value) => {
    const passes = [first(value), second(value)];
    form.errors = [...(first.errors ?? []), ...(second.errors ?? [])];
    return passes[0] === true && passes[1] === true;
  };
  return form;
}

/** What a field of a profile says and the check of forms does not look at. */
function restOf(field: Field, template: string, codes: Codes): DeltaLine[] {
  const { patterns = [], forbidden, fields = [], item, shape } = field;
  const own: DeltaLine[] = patterns.map((pattern) => ({ at: template, pattern }));
  if (forbidden) own.push({ at: template, forbidden });
  const inner = fields.map((member) => {
    const at = childPointer(template, member.name);
    return shape === 'extensions' ? [{ at, content: member, codes }] : restOf(member, at, codes);
  });
  return own.concat(...inner, item ? restOf(item, `${template}/*`, codes) : []);
}
