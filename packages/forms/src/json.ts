/** A value that JSON can carry. In a document `null` never stands for a missing value. */
export type JsonValue = string | number | boolean | null | JsonObject | JsonList;

/** An object of a document. */
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

/** A list of a document. */
export type JsonList = readonly JsonValue[];
