import { createDocumentKind, loadCatalogue } from '@guitu/core';
import type {
  Codelist,
  CodelistLoaders,
  CodelistModule,
  DocumentDefinition,
  DocumentTexts,
  Field,
  FormCheck,
} from '@guitu/core';
import type { FormKind } from '@guitu/forms';
import type { DocumentSource } from '../form/documents.js';
import type { Locale } from '../messages/messages.js';

/** What a script `doc/<slug>.js` brings: one document in one or more languages. */
export interface DocumentModule {
  readonly definition: DocumentDefinition;
  readonly form: FormCheck;
  readonly texts: Readonly<Partial<Record<Locale, DocumentTexts>>>;
}

/** Documents that scripts bring, in whatever order they load: a form waits for its own. */
export interface DocumentRegistry extends DocumentSource {
  /** Takes a document, or replaces it, and gives it to the forms that wait for it. */
  register(module: DocumentModule): void;
  /** Takes a long code list from a script `doc/codelist-<name>.js`. */
  registerCodelist(list: Codelist): void;
  /** Waits for the script of the list. */
  loadCodelist(name: string): Promise<Codelist>;
}

/** Makes an empty registry. */
export function createDocumentRegistry(): DocumentRegistry {
  const documents = waitingMap<DocumentModule>();
  const codelists = waitingMap<Codelist>();
  const brought = new Map<string, Codelist>();
  /** The lists that are there: grids and differences do not wait for a script that a page may not have. */
  const loadersOf = (root: Field): CodelistLoaders => {
    const loaders: Record<string, () => Promise<CodelistModule>> = {};
    for (const name of codelistsBelow(root)) {
      loaders[name] = () => {
        const codelist = brought.get(name);
        return codelist ? Promise.resolve({ codelist }) : Promise.reject(new Error(`No script brings ${name}.`));
      };
    }
    return loaders;
  };
  return {
    register: (module) => documents.set(module.definition.slug, module),
    registerCodelist: (list) => {
      brought.set(list.name, list);
      codelists.set(list.name, list);
    },
    loadDocument: async (slug, { language, profile }): Promise<FormKind> => {
      const { definition, form, texts } = await documents.get(slug);
      const words = texts[language] ?? texts['zh-CN'] ?? texts.en;
      if (!words) throw new Error(`The script of ${slug} brings no words.`);
      return createDocumentKind({
        definition,
        form,
        texts: words,
        catalogue: await loadCatalogue(words.language),
        profile,
        codelists: loadersOf(definition.root),
      });
    },
    loadCodelist: (name) => codelists.get(name),
  };
}

/** The names of all lists that fields below one hold codes of. */
function codelistsBelow(field: Field): readonly string[] {
  const own = field.codelist === undefined ? [] : [field.codelist];
  const below = [...(field.fields ?? []), ...(field.item ? [field.item] : [])];
  return [...own, ...below.flatMap(codelistsBelow)];
}

/** A map whose readers wait for what is not there yet. */
function waitingMap<Value>(): { set(key: string, value: Value): void; get(key: string): Promise<Value> } {
  const entries = new Map<string, { value: Promise<Value>; give: (value: Value) => void }>();
  const entryAt = (key: string): { value: Promise<Value>; give: (value: Value) => void } => {
    const known = entries.get(key);
    if (known) return known;
    let give: (value: Value) => void = () => undefined;
    const value = new Promise<Value>((resolve) => (give = resolve));
    const entry = { value, give };
    entries.set(key, entry);
    return entry;
  };
  return {
    set: (key, value) => {
      entryAt(key).give(value);
      entries.set(key, { value: Promise.resolve(value), give: () => undefined });
    },
    get: (key) => entryAt(key).value,
  };
}
