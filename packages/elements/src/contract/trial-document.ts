import { UnknownDocumentError } from '@guitu/core';
import type { Codelist, DocumentDefinition, Field, Issue, ValidationResult } from '@guitu/core';
import type { FormKind } from '@guitu/forms';
import type { DocumentSource } from '../form/documents.js';
import { trialRoot } from './trial-fields.js';
import { trialTexts } from './trial-texts.js';

const definition: DocumentDefinition = {
  slug: 'trial-record',
  standard: '0.1',
  hash: 'sha256:0',
  kind: 'record',
  maturity: 'draft',
  root: trialRoot,
  rules: [],
  layout: {
    sections: [
      { id: 'head', fields: ['/header'] },
      {
        id: 'main',
        fields: (trialRoot.fields ?? [])
          .map(({ name }) => `/${name}`)
          .filter((path) => !['/header', '/aside', '/signatures'].includes(path)),
      },
      { id: 'aside', fields: ['/aside'], when: { equal: [{ get: ['/agreed'] }, true] } },
      { id: 'end', fields: ['/signatures'] },
    ],
    fields: {
      '/reason': { when: { equal: [{ get: ['/agreed'] }, false] } },
      '/visits/*/minutes': { when: { present: [{ get: ['./by'] }] } },
    },
    print: { pages: 1 },
  },
  sources: [{ basis: 'design' }, { instrument: 'trial-regulation', clause: '第一条', basis: 'regulation' }],
};

/** A list that is long enough to be searched. */
export const TRIAL_PLACES: Codelist = {
  name: 'trial-place',
  title: { 'zh-CN': '地点', en: 'Places' },
  open: false,
  entries: Array.from({ length: 300 }, (_, index) => ({
    code: `${100 + index}`,
    zh: index === 42 ? '示例站' : `地点${index}号`,
    en: `Place ${index}`,
    initials: index === 42 ? 'slz' : `dd${index}h`,
  })),
};

const METHODS: Codelist = {
  name: 'trial-method',
  title: { 'zh-CN': '方式', en: 'Methods' },
  open: true,
  entries: [
    { code: 'visit', zh: '走访', en: 'visit', initials: 'zf' },
    { code: 'phone', zh: '电话', en: 'phone', initials: 'dh' },
  ],
};

const DIVISIONS: Codelist = {
  name: 'division',
  title: { 'zh-CN': '行政区划', en: 'Divisions' },
  open: true,
  entries: [{ code: '519999', zh: '示例县', initials: 'slx' }],
};

/** Documents for the contract: they are there at once and come from nowhere. */
export const trialDocuments: DocumentSource = {
  loadDocument: (slug, { language }) =>
    slug === definition.slug ? Promise.resolve(trialKind(language)) : Promise.reject(new UnknownDocumentError(slug)),
  loadCodelist: (name) => {
    const list = [TRIAL_PLACES, METHODS, DIVISIONS].find((one) => one.name === name);
    return list ? Promise.resolve(list) : Promise.reject(new Error(`No list ${name}.`));
  },
};

/** The kind with a validator that knows what the contract needs: missing fields and limits. */
export function trialKind(language: 'zh-CN' | 'en' = 'zh-CN'): FormKind {
  const texts = trialTexts(language);
  return {
    definition,
    texts,
    validate: (value, { profile = 'none' } = {}): ValidationResult => {
      const found = issuesOf(
        trialRoot,
        value,
        '',
        (path) => texts.fields[path.replace(/\/[0-9]+/g, '/*')]?.title ?? path,
      );
      // As the profile of the standard does: what is recommended becomes an error.
      const issues = found.map((issue) => (profile === 'reference' ? { ...issue, severity: 'error' as const } : issue));
      const outcome = issues.some(({ severity }) => severity === 'error') ? 'invalid' : 'valid';
      return {
        outcome,
        issues,
        total: issues.length,
        truncated: false,
        standard: '0.1',
        profile,
        hash: definition.hash,
        language,
      };
    },
  };
}

function issuesOf(field: Field, value: unknown, path: string, title: (path: string) => string): Issue[] {
  const issue = (code: string, at: string, message: string, severity: Issue['severity'] = 'error'): Issue => ({
    code,
    severity,
    path: at,
    label: title(at),
    params: {},
    source: [],
    message,
  });
  if (field.type === 'list')
    return Array.isArray(value)
      ? value.flatMap((item, index) => (field.item ? issuesOf(field.item, item, `${path}/${index}`, title) : []))
      : [];
  if (field.type !== 'object') {
    if (typeof value === 'number' && value > (field.maximum ?? Infinity))
      return [issue('maximum', path, `${title(path)}不能大于 ${field.maximum}`)];
    if (typeof value === 'string' && value.length > (field.maxLength ?? Infinity))
      return [issue('max-length', path, `${title(path)}不能多于 ${field.maxLength} 字`)];
    const isListed = field.codelist !== 'trial-place' || TRIAL_PLACES.entries.some(({ code }) => code === value);
    return isListed ? [] : [issue('enum', path, `请从列表中选择${title(path)}`)];
  }
  const members = value as Record<string, unknown>;
  return (field.fields ?? []).flatMap((member) => {
    const at = `${path}/${member.name}`;
    const found = members[member.name];
    if (found !== undefined) return issuesOf(member, found, at, title);
    if (member.required) return [issue('required', at, `请填写${title(at)}`)];
    return member.recommended ? [issue('recommended-missing', at, `建议填写${title(at)}`, 'warning')] : [];
  });
}
