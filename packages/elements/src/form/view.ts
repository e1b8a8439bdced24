import type { Codelist } from '@guitu/core';
import type { FormStore, JsonValue, Signal } from '@guitu/forms';
import type { Drawing } from './drawing.js';
import type { Masking } from '../masking/masking.js';
import type { Messages } from '../messages/messages.js';

/** To fill in, to look through before it goes on, to read, or to print. */
export type Mode = 'edit' | 'review' | 'readonly' | 'print';

/** What the templates of one form share. */
export interface FormView {
  readonly store: FormStore;
  readonly messages: Messages;
  readonly mode: Mode;
  readonly drawing: Drawing;
  /** Keeps values from those who only look; absent where nothing is masked. */
  readonly masking?: Masking | undefined;
  /** Whether fields offer to show what they rest on. */
  readonly showsSources: boolean;
  /** Ids of sections and paths of fields that the page shows elsewhere. */
  readonly without: readonly string[];
  /** How wide the element was before the form was drawn in it, where that is known. */
  readonly width?: number | undefined;
  /** Level of the title of the document; sections are one below. */
  readonly headingLevel: number;

  /** The id of a part of a field, unique on the page. */
  id(path: string, part?: string): string;
  /**
   * A code list; `undefined` until it has loaded. Followed like a signal. With a part (the first two digits
   * of a division code) only that part of a list that comes in parts.
   */
  codelist(name: string, part?: string): Codelist | undefined;
  /** The same as a promise; `undefined` when the list cannot be loaded. */
  loadCodelist(name: string, part?: string): Promise<Codelist | undefined>;
  /** State of the view itself, such as an open list, by a key of its own. */
  state<Value>(key: string, initial: Value): Signal<Value>;
  /** Runs a change that the person made, and tells the page: `input`, and `change` when it is settled. */
  act(path: string, change: () => boolean, settled: boolean): boolean;
  /** Tells the page that the person is done with a change: `change`. */
  settle(path: string): void;
  /** Sets a value that the person chose. */
  choose(path: string, value: JsonValue | undefined): void;
  /** Says something to people who listen to the page. */
  announce(text: string): void;
  /** Moves focus to the control of a field, opening what hides it. */
  focus(path: string): void;
  /** Finds an element of the form by id. */
  element(id: string): HTMLElement | null;
}
