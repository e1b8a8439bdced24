import type { JSONSchema } from 'json-schema-typed/draft-2020-12';

/** Where a field, limit or rule comes from. */
export interface AuthoredSource {
  readonly instrument?: string;
  readonly clause?: string;
  readonly basis: string;
}

/** A schema as its author writes it: JSON Schema 2020-12 with the annotations of this standard. */
export type AuthoredSchema = JSONSchema.Interface & {
  readonly 'x-title-en'?: string;
  readonly 'x-description-en'?: string;
  readonly 'x-source'?: readonly AuthoredSource[];
  readonly 'x-privacy'?: string;
  readonly 'x-normative'?: string;
  readonly 'x-field'?: string;
  readonly 'x-codelist'?: string;
  readonly 'x-unit'?: string;
  readonly 'x-precision'?: number;
  readonly 'x-link'?: { readonly documents: readonly string[]; readonly by: string };
};
