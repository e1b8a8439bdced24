import { UnknownDocumentError } from '@guitu/core';
import type { Codelist, DocumentDefinition, DocumentTexts, Field, Issue, ValidationResult } from '@guitu/core';
import type { FormKind } from '@guitu/forms';
import type { DocumentSource } from '../form/documents.js';
import { trialRoot } from './trial-fields.js';
import { trialTexts } from './trial-texts.js';
import { TYPES_SLUG, typesRoot, typesTexts } from './types-document.js';

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
  entries: [
    { code: '519999', zh: '示例县', initials: 'slx' },
    { code: '520000', zh: '样本省', initials: 'ybs' },
    { code: '529900', zh: '样本市', initials: 'ybs' },
    { code: '529997', zh: '旧样本县', initials: 'jybx', until: 2015 },
    { code: '529998', zh: '样本县', initials: 'ybx' },
    { code: '529998001000', zh: '样本街道', initials: 'ybjd' },
    { code: '529998001002', zh: '样本社区', initials: 'ybsq' },
  ],
};

/** Documents for the contract: they are there at once and come from nowhere. */
export const trialDocuments: DocumentSource = {
  loadDocument: (slug, { language }) => {
    const kind = [trialKind, typesKind].map((make) => make(language)).find((one) => one.definition.slug === slug);
    return kind ? Promise.resolve(kind) : Promise.reject(new UnknownDocumentError(slug));
  },
  loadCodelist: (name) => {
    const list = [TRIAL_PLACES, METHODS, DIVISIONS].find((one) => one.name === name);
    return list ? Promise.resolve(list) : Promise.reject(new Error(`No list ${name}.`));
  },
};

/** The made-up document that has one of everything. */
export function trialKind(language: 'zh-CN' | 'en' = 'zh-CN'): FormKind {
  return kindOf(definition, trialTexts(language));
}

/** The made-up document with one field of each type, in which every answer is required. */
function typesKind(language: 'zh-CN' | 'en' = 'zh-CN'): FormKind {
  const sections = [
    { id: 'head', fields: ['/header'] },
    { id: 'main', fields: (typesRoot.fields ?? []).map(({ name }) => `/${name}`).slice(1) },
  ];
  return kindOf(
    { ...definition, slug: TYPES_SLUG, root: typesRoot, layout: { sections, fields: {}, print: { pages: 1 } } },
    typesTexts(language),
  );
}

/** The kind with a validator that knows what the contract needs: missing fields and limits. */
function kindOf(known: DocumentDefinition, texts: DocumentTexts): FormKind {
  return {
    definition: known,
    texts,
    catalogue: {
      language: texts.language,
      messages: {
        'entered-text:integer': '请填写整数，例如 12',
        'entered-text:decimal': '请填写数字，小数最多 {decimals} 位',
        'entered-text:number': '请填写数字，例如 36.5',
        'entered-text:date': '请填写真实存在的日期，例如 2024-03-01',
        'entered-text:date-time': '请填写日期和时间，例如 2024-03-01 14:30',
        'resident-id-division': '号码前六位不是现行的县级行政区划代码，请核对',
      },
      words: { document: texts.title, row: '第{number}行', unknown: '其他项目', separator: ' ' },
    },
    codelists: {
      [TRIAL_PLACES.name]: () => Promise.resolve({ codelist: TRIAL_PLACES }),
      [DIVISIONS.name]: () => Promise.resolve({ codelist: DIVISIONS }),
    },
    validate: (value, { profile = 'none' } = {}): ValidationResult => {
      const found = issuesOf(
        known.root,
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
        hash: known.hash,
        language: texts.language,
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
  const { start, end } = members;
  if (field.shape === 'period' && typeof start === 'string' && typeof end === 'string' && end < start)
    return [issue('period-order', `${path}/end`, '止日不应早于起日。')];
  return (field.fields ?? []).flatMap((member) => {
    const at = `${path}/${member.name}`;
    const found = members[member.name];
    if (found !== undefined) return issuesOf(member, found, at, title);
    if (member.required) return [issue('required', at, `请填写${title(at)}`)];
    return member.recommended ? [issue('recommended-missing', at, `建议填写${title(at)}`, 'warning')] : [];
  });
}
