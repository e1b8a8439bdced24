import type { PrivacyClass } from '../definition.js';
import type { SourceLine } from '../issue.js';
import type { ProfileWords } from './profile.js';

/** The schema of local fields: sealed objects of the portable subset, with words, ground and privacy. */
export interface ExtensionSchema {
  readonly title: string;
  readonly 'x-title-en': string;
  readonly description?: string;
  readonly 'x-description-en'?: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';
  readonly properties?: Readonly<Record<string, ExtensionSchema>>;
  readonly required?: readonly string[];
  readonly unevaluatedProperties?: false;
  readonly items?: ExtensionSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: 'date' | 'date-time' | 'uuid';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly const?: string | number | boolean;
  readonly enum?: readonly string[];
  /** Words of the codes of `enum`. */
  readonly 'x-enum-labels'?: Readonly<Record<string, ProfileWords>>;
  /** A national list, in place of `enum`. */
  readonly 'x-codelist'?: string;
  readonly 'x-unit'?: string;
  readonly 'x-precision'?: number;
  readonly 'x-normative'?: 'recommended';
  readonly 'x-privacy'?: PrivacyClass;
  readonly 'x-source': readonly SourceLine[];
}
