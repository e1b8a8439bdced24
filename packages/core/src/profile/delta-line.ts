import type { Field } from '../definition.js';
import type { Codes } from '../modules/brief.js';

/** One thing that a profile asks for beyond its base, as data. Checks, schemas and modules are made of these. */
export interface DeltaLine {
  /** Pointer template of the field. */
  readonly at: string;
  readonly required?: true;
  /** Never given. */
  readonly forbidden?: true;
  readonly values?: readonly string[];
  readonly const?: string | number | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  /** Local content, checked as a whole. */
  readonly content?: Field;
  /** The codes of the lists that the content chooses from. */
  readonly codes?: Codes;
}
