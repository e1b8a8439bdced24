import type { CodelistModule } from './codelists/codelist.js';
import type { DocumentModule } from './definition.js';
import type { Binding } from './rubric/binding.js';
import type { Rubric } from './rubric/rubric.js';

/** Functions that load one module each, by name. */
type ModuleMap<Module> = Readonly<Record<string, () => Promise<Module>>>;

export declare const codelists: ModuleMap<CodelistModule>;
export declare const documents: ModuleMap<DocumentModule>;
export declare const rubrics: ModuleMap<{ readonly rubric: Rubric; readonly binding: Binding }>;
