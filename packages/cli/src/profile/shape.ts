import { readPublished } from '../vectors/published.js';

/** A schema of the authoring format of profiles: the keywords that it uses. */
interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Shape;
  readonly propertyNames?: Shape;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly allOf?: readonly Shape[];
  readonly if?: Shape;
  readonly then?: Shape;
  readonly else?: Shape;
}

/** One place of a file that is not as the format says. */
export interface ShapeFault {
  /** JSON Pointer. */
  readonly path: string;
  /** The keyword that it breaks. */
  readonly keyword: string;
  /** What the format asks for there. */
  readonly asked: string;
}

/** A schema, and the file that its references start from. */
interface Placed {
  readonly shape: Shape;
  readonly file: string;
}

/** What is wrong with the form of a profile, by the published meta-schema; without that nothing else can be said of it. */
export function profileShapeFaults(value: unknown): readonly ShapeFault[] {
  return faultsOf({ shape: fileNamed('profile.schema.json'), file: 'profile.schema.json' }, value, '');
}

const files = new Map<string, Shape>();

function fileNamed(name: string): Shape {
  const known = files.get(name) ?? readPublished<Shape>(`meta/${name}`);
  files.set(name, known);
  return known;
}

function referred(reference: string, from: string): Placed {
  const [name = '', pointer = ''] = reference.split('#');
  const file = name === '' ? from : name;
  const found = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, part) => (node as Readonly<Record<string, unknown>>)[part], fileNamed(file));
  return { shape: found as Shape, file };
}

function faultsOf({ shape, file }: Placed, value: unknown, path: string): readonly ShapeFault[] {
  const inner = (part: Shape, member: unknown = value, place = path): readonly ShapeFault[] =>
    faultsOf({ shape: part, file }, member, place);
  const faults: ShapeFault[] = [];
  const ask = (holds: boolean, keyword: keyof Shape, place = path): void => {
    if (!holds) faults.push({ path: place, keyword, asked: JSON.stringify(shape[keyword]) });
  };
  if (shape.$ref !== undefined) faults.push(...faultsOf(referred(shape.$ref, file), value, path));
  if (shape.type !== undefined && ![shape.type].flat().some((type) => isOf(type, value))) {
    ask(false, 'type');
    return faults;
  }
  if (shape.const !== undefined) ask(value === shape.const, 'const');
  if (shape.enum !== undefined) ask(shape.enum.includes(value), 'enum');
  if (typeof value === 'string') {
    const length = [...value].length;
    ask(length >= (shape.minLength ?? 0), 'minLength');
    ask(length <= (shape.maxLength ?? Infinity), 'maxLength');
    if (shape.pattern !== undefined) ask(new RegExp(shape.pattern, 'u').test(value), 'pattern');
  } else if (typeof value === 'number') {
    ask(value >= (shape.minimum ?? -Infinity), 'minimum');
    ask(value <= (shape.maximum ?? Infinity), 'maximum');
  } else if (Array.isArray(value)) {
    ask(value.length >= (shape.minItems ?? 0), 'minItems');
    ask(value.length <= (shape.maxItems ?? Infinity), 'maxItems');
    const { items } = shape;
    if (items) value.forEach((item, index) => faults.push(...inner(items, item, `${path}/${index}`)));
  } else if (typeof value === 'object' && value !== null) {
    faults.push(...memberFaults(shape, value as Readonly<Record<string, unknown>>, path, inner));
  }
  for (const part of shape.allOf ?? []) faults.push(...inner(part));
  const chosen = shape.if && (inner(shape.if).length === 0 ? shape.then : shape.else);
  return chosen ? [...faults, ...inner(chosen)] : faults;
}

function memberFaults(
  shape: Shape,
  value: Readonly<Record<string, unknown>>,
  path: string,
  inner: (part: Shape, member: unknown, place: string) => readonly ShapeFault[],
): readonly ShapeFault[] {
  const faults: ShapeFault[] = [];
  const { properties = {}, required = [], additionalProperties, propertyNames, minProperties = 0 } = shape;
  const names = Object.keys(value);
  for (const name of required) {
    if (!names.includes(name)) faults.push({ path: `${path}/${name}`, keyword: 'required', asked: name });
  }
  if (names.length < minProperties) faults.push({ path, keyword: 'minProperties', asked: String(minProperties) });
  for (const name of names) {
    const place = `${path}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    if (propertyNames && inner(propertyNames, name, place).length > 0)
      faults.push({ path: place, keyword: 'propertyNames', asked: propertyNames.pattern ?? propertyNames.$ref ?? '' });
    const own = Object.prototype.hasOwnProperty.call(properties, name) ? properties[name] : undefined;
    if (own) faults.push(...inner(own, value[name], place));
    else if (additionalProperties === false) faults.push({ path: place, keyword: 'additionalProperties', asked: '' });
    else if (typeof additionalProperties === 'object') faults.push(...inner(additionalProperties, value[name], place));
  }
  return faults;
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'null') return value === null;
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}
