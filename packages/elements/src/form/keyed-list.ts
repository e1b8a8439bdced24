import { noChange } from 'lit/html.js';
import type { ChildPart } from 'lit/html.js';
import { Directive, directive } from 'lit/directive.js';
import { clearPart, insertPart, removePart, setChildPartValue, setCommittedValue } from 'lit/directive-helpers.js';

/**
 * Draws a list whose entries keep their elements when others come, go or change places. That of Lit does the same
 * and is three times as long, because it also spares moves in long lists that are turned around.
 */
class KeyedListDirective extends Directive {
  private parts: Map<unknown, ChildPart> | undefined;

  override render<Item>(
    items: readonly Item[],
    _keyOf: (item: Item) => unknown,
    draw: (item: Item) => unknown,
  ): unknown {
    return items.map((item) => draw(item));
  }

  override update<Item>(
    container: ChildPart,
    [items, keyOf, draw]: [readonly Item[], (item: Item) => unknown, (item: Item) => unknown],
  ): unknown {
    const { parts } = this;
    const keys = new Set(items.map(keyOf));
    if (parts) {
      parts.forEach((part, key) => keys.has(key) || removePart(part));
    } else {
      // Something else stood here before.
      clearPart(container);
      setCommittedValue(container);
    }
    const next = new Map<unknown, ChildPart>();
    // From the end, so that each finds the one behind it in its place; what is in its place is not moved.
    let behind: ChildPart | undefined;
    for (const item of [...items].reverse()) {
      const key = keyOf(item);
      behind = insertPart(container, behind, parts?.get(key));
      setChildPartValue(behind, draw(item));
      next.set(key, behind);
    }
    this.parts = next;
    return noChange;
  }
}

/** Entries by key; used as `keyedList(rows, ({ key }) => key, (row) => html`…`)`. */
export const keyedList = directive(KeyedListDirective) as <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => unknown,
  draw: (item: Item) => unknown,
) => unknown;
