import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import './define/form.js';
import type { GuituForm } from './guitu-form.js';
import { barriers } from './test-support/output-checks.js';

const NUMBER = '519999199005121013';
const PHONE = '13800007777';
const STATEMENT = '只有本人说过的事情';
const SECRETS = [NUMBER, PHONE, STATEMENT];

/** What a page hears of the requests to look. */
let asked: unknown[] = [];

async function open(attributes: Record<string, string> = {}, properties: Partial<GuituForm> = {}): Promise<GuituForm> {
  const element = document.createElement('guitu-form');
  for (const [name, text] of Object.entries({ mask: 'auto', mode: 'readonly', locale: 'zh-CN', ...attributes }))
    element.setAttribute(name, text);
  element.value = {
    header: { document: 'community-detox-agreement', standard: '0.2', id: '00000000-0000-4000-8000-000000000001' },
    subject: { name: '某甲', idNumber: NUMBER, phone: PHONE, birthDate: '1990-05-12' },
    personStatement: STATEMENT,
  };
  Object.assign(element, properties);
  element.addEventListener('guitu-reveal', (event) => asked.push((event as CustomEvent).detail));
  element.document = 'community-detox-agreement';
  document.body.append(element);
  await expect.poll(() => element.renderRoot.querySelector('.gt-form')).toBeTruthy();
  return element;
}

/** Everything that stands in the page: texts, attributes, and what style sheets and scripts may read. */
const markup = ({ renderRoot }: GuituForm): string => (renderRoot as ShadowRoot).innerHTML;
const secretsIn = (element: GuituForm): string[] => SECRETS.filter((secret) => markup(element).includes(secret));
const field = (element: GuituForm, path: string): HTMLElement =>
  element.renderRoot.querySelector(`[data-field="${path}"]`) as HTMLElement;
const button = (element: GuituForm, name: string): HTMLButtonElement =>
  Array.from(element.renderRoot.querySelectorAll('button')).find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name,
  ) as HTMLButtonElement;
const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

afterEach(() => {
  document.querySelectorAll('guitu-form').forEach((element) => element.remove());
  asked = [];
  vi.useRealTimers();
});

describe('a form that masks', () => {
  test.each([
    ['readonly', 'shadow'],
    ['print', 'shadow'],
    ['readonly', 'light'],
  ])('has nothing of what is sensitive in the page (%s, %s)', async (mode, root) => {
    const element = await open({ mode, 'render-root': root });
    expect(secretsIn(element)).toEqual([]);
    expect(words(field(element, '/subject/idNumber'))).toContain('5****************3');
    expect(words(field(element, '/subject/phone'))).toContain('138****7777');
    expect(words(field(element, '/personStatement'))).toContain('••••');
    expect(words(field(element, '/subject/name'))).toContain('某甲');
  });

  test('does not mask where it is not asked to, nor where somebody fills in', async () => {
    expect(secretsIn(await open({ mask: 'off' }))).toEqual(SECRETS);
    const element = await open({ mode: 'edit' });
    const control = field(element, '/subject/idNumber').querySelector('input');
    expect(control?.value).toBe(NUMBER);
  });

  test('masks and shows again as the page says', async () => {
    const element = await open();
    element.mask = 'off';
    await expect.poll(() => secretsIn(element)).toEqual(SECRETS);
    element.mask = 'auto';
    await expect.poll(() => secretsIn(element)).toEqual([]);
  });

  test('prints boxes of masked choices as masked', async () => {
    const element = await open({ mode: 'print' }, { value: undefined });
    element.value = {
      header: { document: 'community-detox-agreement' },
      subject: { name: '某甲', measureType: 'community-detox' },
    } as never;
    await expect.poll(() => words(field(element, '/subject/measureType'))).toContain('••••');
    expect(words(field(element, '/subject/measureType'))).not.toMatch(/☑/);
  });
});

describe('a masked value', () => {
  test('shows to a person who asks, which the page hears, and is masked again by the same button', async () => {
    const element = await open();
    const show = button(element, '显示证件号码');
    await userEvent.click(show);
    expect(asked).toEqual([{ path: '/subject/idNumber', purpose: undefined }]);
    expect(secretsIn(element)).toEqual([NUMBER]);
    expect(element.shadowRoot?.activeElement).toBe(show);
    expect(words(element.renderRoot.querySelector('[role=status]'))).toBe('证件号码已显示');
    await userEvent.click(button(element, '遮蔽证件号码'));
    expect(secretsIn(element)).toEqual([]);
  });

  test('stays masked when the page forbids it', async () => {
    const element = await open();
    element.addEventListener('guitu-reveal', (event) => event.preventDefault());
    await userEvent.click(button(element, '显示证件号码'));
    expect([asked.length, secretsIn(element)]).toEqual([1, []]);
    expect(words(element.renderRoot.querySelector('[role=status]'))).toBe('证件号码不能显示');
  });

  test('is shown for a purpose where the page wants one, by keyboard too', async () => {
    const element = await open({ 'reveal-purposes': '核对身份，联系本人' });
    button(element, '显示证件号码').focus();
    await userEvent.keyboard('{Enter}');
    const panel = element.renderRoot.querySelector('[role=group].gt-purposes');
    expect(words(panel)).toBe('查看证件号码的用途 核对身份 联系本人 取消');
    expect(words(element.shadowRoot?.activeElement ?? null)).toBe('核对身份');
    await userEvent.keyboard('{Escape}');
    expect([element.renderRoot.querySelector('.gt-purposes'), asked]).toEqual([null, []]);
    expect(element.shadowRoot?.activeElement).toBe(button(element, '显示证件号码'));
    await userEvent.keyboard('{Enter}{Tab}{Enter}');
    expect(asked).toEqual([{ path: '/subject/idNumber', purpose: '联系本人' }]);
    expect(secretsIn(element)).toEqual([NUMBER]);
    expect(element.shadowRoot?.activeElement).toBe(button(element, '遮蔽证件号码'));
  });

  test('is masked again when its time is over', async () => {
    const element = await open({ 'reveal-seconds': '30' });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    button(element, '显示证件号码').click();
    vi.advanceTimersByTime(29_999);
    expect(secretsIn(element)).toEqual([NUMBER]);
    vi.advanceTimersByTime(1);
    expect(secretsIn(element)).toEqual([]);
  });

  test.each([
    ['the page is left', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the page is printed', () => window.dispatchEvent(new Event('beforeprint'))],
  ])('is masked again when %s', async (_name, leave) => {
    const element = await open();
    await userEvent.click(button(element, '显示证件号码'));
    leave();
    expect(secretsIn(element)).toEqual([]);
  });

  test('is not copied, masked or shown', async () => {
    const element = await open();
    const copied = (): string => {
      const range = document.createRange();
      range.selectNodeContents(field(element, '/subject/idNumber'));
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      return selection?.toString() ?? '';
    };
    expect(copied()).toContain('5****************3');
    await userEvent.click(button(element, '显示证件号码'));
    expect(field(element, '/subject/idNumber').textContent).toContain(NUMBER);
    expect(copied()).not.toContain(NUMBER);
  });

  test('reads as masked to those who listen', async () => {
    const element = await open();
    const shown = field(element, '/subject/idNumber').querySelector('.gt-masked');
    expect(shown?.querySelector('[aria-hidden=true]')?.textContent).toContain('*');
    expect(shown?.querySelector('.gt-hidden')?.textContent).toBe('已遮蔽');
    expect(await barriers(element)).toEqual([]);
    await userEvent.click(button(element, '显示证件号码'));
    expect(await barriers(element)).toEqual([]);
  });

  test('is spoken of in the words of the page and in English', async () => {
    const own = await open({}, { messages: { masking: { reveal: '查看' } } });
    expect(words(button(own, '显示证件号码'))).toBe('查看');
    const english = await open({ locale: 'en' });
    expect(words(button(english, 'Show Identity number'))).toBe('Show');
  });
});

test('a section shows all its masked values at once, and the page hears of each', async () => {
  const element = await open({ 'reveal-purposes': '核对身份' });
  const all = Array.from(element.renderRoot.querySelectorAll('button')).find((one) =>
    words(one).startsWith('显示本节'),
  );
  expect(words(all ?? null)).toMatch(/^显示本节遮蔽的 [0-9]+ 项$/);
  all?.click();
  button(element, '核对身份').click();
  expect(asked).toEqual(['/subject/idNumber', '/subject/phone'].map((path) => ({ path, purpose: '核对身份' })));
  expect(secretsIn(element)).toEqual([NUMBER, PHONE]);
  button(element, '遮蔽本节').click();
  expect(secretsIn(element)).toEqual([]);
});
