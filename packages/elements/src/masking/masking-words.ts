import type { Locale } from '../messages/messages.js';

/** What is said of masked values; it loads with the masking. */
export interface MaskingWords {
  /** Read in place of the dots. */
  readonly masked: string;
  readonly reveal: string;
  readonly revealOf: (label: string) => string;
  readonly mask: string;
  readonly maskOf: (label: string) => string;
  readonly revealSection: (count: number) => string;
  readonly maskSection: string;
  readonly section: string;
  readonly purposeOf: (label: string) => string;
  readonly cancel: string;
  readonly revealed: (label: string) => string;
  readonly refused: (label: string) => string;
}

export const MASKING_WORDS: Readonly<Record<Locale, MaskingWords>> = {
  'zh-CN': {
    masked: '已遮蔽',
    reveal: '显示',
    revealOf: (label) => `显示${label}`,
    mask: '遮蔽',
    maskOf: (label) => `遮蔽${label}`,
    revealSection: (count) => `显示本节遮蔽的 ${count} 项`,
    maskSection: '遮蔽本节',
    section: '本节内容',
    purposeOf: (label) => `查看${label}的用途`,
    cancel: '取消',
    revealed: (label) => `${label}已显示`,
    refused: (label) => `${label}不能显示`,
  },
  en: {
    masked: 'masked',
    reveal: 'Show',
    revealOf: (label) => `Show ${label}`,
    mask: 'Mask',
    maskOf: (label) => `Mask ${label}`,
    revealSection: (count) => (count === 1 ? 'Show the masked value' : `Show the ${count} masked values`),
    maskSection: 'Mask them again',
    section: 'this section',
    purposeOf: (label) => `Purpose of seeing ${label}`,
    cancel: 'Cancel',
    revealed: (label) => `${label} is shown`,
    refused: (label) => `${label} cannot be shown`,
  },
};
