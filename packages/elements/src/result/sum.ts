import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Locale } from '../messages/messages.js';

/** How the units of arithmetic are said. */
export type UnitWords = Readonly<Record<'d' | 'wd' | 'mo' | 'h', string>>;

export const UNIT_WORDS: Readonly<Record<Locale, UnitWords>> = {
  'zh-CN': { d: '天', wd: '个工作日', mo: '个月', h: '小时' },
  en: { d: 'd', wd: 'working d', mo: 'mo', h: 'h' },
};

/** A line of arithmetic in words, whose days never break in two: `2024-03-01 + 15 d = 2024-03-16`. */
export function sum(text: string, units: UnitWords): TemplateResult {
  const said = text.replace(/([0-9]) (wd|mo|d|h)(?![a-z])/g, (_, digit: string, unit: keyof UnitWords) => {
    return `${digit} ${units[unit]}`;
  });
  const parts = said.split(/([0-9]{4}-[0-9]{2}-[0-9]{2})/);
  return html`<span class="gt-sum"
    >${parts.map((part, index) => (index % 2 === 1 ? html`<time>${part}</time>` : part))}</span
  >`;
}
