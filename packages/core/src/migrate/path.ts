// Paths of steps hold plain names and rows only, so none needs decoding. Written out here and not taken from the
// pointers of core: modules that another entry shares are cut off from those that every form loads in one file.

/** A node of a document with its pointer. */
export interface PlacedNode {
  readonly pointer: string;
  readonly value: unknown;
}

/** The names on a path, without decoding. */
export function namesOf(path: string): readonly string[] {
  return path.split('/').slice(1);
}

/** The pointer with these names. */
export function pathOf(names: readonly string[]): string {
  return names.map((name) => `/${name}`).join('');
}

/** The own member of an object; `undefined` for lists, scalars and inherited names. */
export function memberOf(node: unknown, name: string): unknown {
  return isMembers(node) && Object.prototype.hasOwnProperty.call(node, name) ? node[name] : undefined;
}

/** Whether something is an object that may have members. */
export function isMembers(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

/** Every node that a template stands for, `*` for every row of a list. */
export function nodesAt(template: string, document: unknown): readonly PlacedNode[] {
  let nodes: readonly PlacedNode[] = [{ pointer: '', value: document }];
  for (const name of namesOf(template)) {
    const reached: PlacedNode[] = [];
    for (const { pointer, value } of nodes) {
      if (name === '*' && Array.isArray(value))
        value.forEach((item: unknown, index) => reached.push({ pointer: `${pointer}/${index}`, value: item }));
      const member = memberOf(value, name);
      if (member !== undefined) reached.push({ pointer: `${pointer}/${name}`, value: member });
    }
    nodes = reached;
  }
  return nodes;
}
