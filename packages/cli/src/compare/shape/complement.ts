import { intersect } from './intersect.js';
import { holds } from './holds.js';
import { settle } from './settle.js';
import { ANY, isOpaque, memberShape, saysNothing, type Shape } from './shape.js';

/**
 * What a shape takes and a condition does not, exactly; or nothing where that cannot be said as a shape. It can where
 * the condition asks for one member with one of its listed values, as conditions of the standard do.
 */
export function without(shape: Shape, condition: Shape): readonly Shape[] | undefined {
  if (shape.types.size !== 1 || !shape.types.has('object')) return undefined;
  if (!condition.types.has('object') || !speaksOfMembersOnly(condition)) return undefined;
  const names = new Set([...(condition.properties?.keys() ?? []), ...(condition.required ?? [])]);
  const others: Shape[] = [];
  for (const name of names) {
    const asked = memberShape(condition, name);
    const given = memberShape(shape, name);
    // Left out, where the condition asks for it.
    if (condition.required?.has(name) && !shape.required?.has(name)) others.push(havingOnly(shape, name, undefined));
    if (saysNothing(asked)) continue;
    if (!given.values || isOpaque(asked)) return undefined;
    others.push(
      havingOnly(
        shape,
        name,
        given.values.filter((value) => !holds(asked, value)),
      ),
    );
  }
  return others.map(settle);
}

/** The shape where a member has one of these values, or is not given. */
function havingOnly(shape: Shape, name: string, values: readonly unknown[] | undefined): Shape {
  const member: Shape = values === undefined ? { types: new Set() } : { ...ANY, values };
  const asked = { ...ANY, properties: new Map([[name, member]]) };
  return intersect(shape, values === undefined ? asked : { ...asked, required: new Set([name]) });
}

const SAID = new Set(['types', 'properties', 'required', 'notes', 'minProperties']);

const speaksOfMembersOnly = (shape: Shape): boolean =>
  Object.keys(shape).every((member) => SAID.has(member)) && (shape.minProperties ?? 0) <= (shape.required?.size ?? 0);
