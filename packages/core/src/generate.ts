/**
 * Makes documents of a schema for searches: values at the limits of its fields, and examples changed a little. Apart
 * from the main entry, because no form needs it.
 */
export { randomOf } from './generate/random.js';
export type { Random } from './generate/random.js';
export { lengths, readPattern, shortestMatch } from './generate/pattern-language.js';
export type { PatternCharacter, PatternTree } from './generate/pattern-language.js';
export type { SchemaNode } from './generate/schema-node.js';
export { names, smallest } from './generate/smallest.js';
export { boundaryValues } from './generate/boundaries.js';
export { schemaOfDefinition } from './generate/definition-schema.js';
export type { CodesOf } from './generate/definition-schema.js';
export { documentsNear, placesOf, REMOVED, withValue } from './generate/documents.js';
export type { SchemaPlace } from './generate/documents.js';
