import type { DocumentDefinition } from '../definition.js';
import type { DeltaLine } from './delta-line.js';
import type { ProfiledList, ProfiledWords } from './growing-document.js';

/** One document under a profile: the snapshot, and what the profile asks for beyond the base. */
export interface ProfiledDocument {
  readonly slug: string;
  /** The document of the national standard. */
  readonly base: DocumentDefinition;
  /** The base with narrowed fields, more rules and another layout; its hash says what it was made of. */
  readonly definition: DocumentDefinition;
  /** In the order of the operations; `deltaCheck` checks them and `deltaSchema` writes them. */
  readonly delta: readonly DeltaLine[];
  readonly words: Readonly<ProfiledWords>;
  /** By name: lists that fields of the definition choose from and that the standard does not have. */
  readonly lists: Readonly<Record<string, ProfiledList>>;
}
