import axe from 'axe-core';
import { cdp } from 'vitest/browser';
import { expect } from 'vitest';
import type { TemplateElement } from '../template-element.js';

/** Texts that run something where they are taken for markup, an address or a template. */
export const PAYLOADS: readonly string[] = [
  '<img src=x onerror="window.ran=1">',
  '"><svg onload="window.ran=1">',
  "javascript:window.ran=1//'",
  '</style><script>window.ran=1</script>',
  '${window.ran=1}{{constructor.constructor("window.ran=1")()}}',
];

declare global {
  interface Window {
    /** Set by a payload that ran. */
    ran?: number;
  }
}

/** The same value with a payload in every text that is free; words that programs read stay as they are. */
export function hostile<Value>(value: Value, payload: string): Value {
  const words = new Set([
    'status',
    'language',
    'unit',
    'what',
    'severity',
    'path',
    'firstDay',
    'lastDay',
    'leave',
    'placeChange',
    'counting',
  ]);
  const changed = (one: unknown, name = ''): unknown => {
    if (typeof one === 'string') return words.has(name) ? one : `${payload}${one}`;
    if (Array.isArray(one)) return one.map((entry) => changed(entry));
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, entry]) => [key, changed(entry, key)]));
  };
  return changed(value) as Value;
}

/** An element with its properties, on the page and drawn. */
export async function output<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: object,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  document.documentElement.lang = 'zh-CN';
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  document.body.append(element);
  const { shadowRoot } = element;
  await expect.poll(() => shadowRoot?.firstElementChild, { timeout: 5000 }).toBeTruthy();
  return element;
}

/** The texts of what a selector finds in an element. */
export function texts({ renderRoot }: TemplateElement, selector: string): string[] {
  return Array.from(renderRoot.querySelectorAll(selector), ({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

/** What a program finds wrong with an element for people who cannot see or use a mouse. */
export async function barriers(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** Runs something while the browser has taken the colours away. */
export async function inForcedColors(run: () => Promise<void>): Promise<void> {
  const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  try {
    await run();
  } finally {
    await session.send('Emulation.setEmulatedMedia', { features: [] });
  }
}

/** The elements that a text brought along, and links that would run something. */
export function strangers({ renderRoot }: TemplateElement): number {
  const brought = renderRoot.querySelectorAll('img, svg, script, style, [onload], [onerror]').length;
  const links = Array.from(renderRoot.querySelectorAll('a'));
  return brought + links.filter(({ protocol }) => !protocol.startsWith('http')).length;
}
