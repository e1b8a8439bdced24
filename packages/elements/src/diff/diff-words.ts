import type { ChangeLine } from '@guitu/forms/changes';
import type { Locale } from '../messages/messages.js';

/** What a table of changes says itself; labels and values come with the changes. */
export interface DiffWords {
  readonly title: string;
  readonly field: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly kinds: Readonly<Record<ChangeLine['what'], string>>;
  readonly count: (count: number) => string;
  readonly kindCount: (kind: string, count: number) => string;
  readonly pause: string;
  readonly nothing: string;
  readonly same: string;
  readonly masked: string;
}

/** They load with the table. */
export const DIFF_WORDS: Readonly<Record<Locale, DiffWords>> = {
  'zh-CN': {
    title: '两版之间的改动',
    field: '项目',
    what: '改动',
    before: '原来',
    after: '现在',
    kinds: { changed: '修改', added: '增加', removed: '删去', moved: '移动' },
    count: (count) => `共 ${count} 处`,
    kindCount: (kind, count) => `${kind} ${count}`,
    pause: '，',
    nothing: '（无）',
    same: '两版没有不同。',
    masked: '敏感内容只说明有改动，不显示。',
  },
  en: {
    title: 'Changes between two versions',
    field: 'Field',
    what: 'Change',
    before: 'Before',
    after: 'After',
    kinds: { changed: 'changed', added: 'added', removed: 'removed', moved: 'moved' },
    count: (count) => (count === 1 ? '1 change' : `${count} changes`),
    kindCount: (kind, count) => `${count} ${kind}`,
    pause: ', ',
    nothing: '(none)',
    same: 'The two versions do not differ.',
    masked: 'Of sensitive values it is told that they changed, and not what they are.',
  },
};
