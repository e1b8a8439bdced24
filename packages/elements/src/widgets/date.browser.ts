import { afterEach, expect, test } from 'vitest';
import '../define/form.js';
import { control, record } from '../contract/drive.js';
import { openForm } from '../test-support/beside-a-form.js';

afterEach(() => document.body.replaceChildren());

test('a calendar is there once it is opened, begins at the answer, and what is picked is the answer', async () => {
  const form = await openForm({ value: { day: '2024-03-01' } });
  const field = form.renderRoot.querySelector('[data-field="/day"]');
  const calendar = () => field?.querySelectorAll<HTMLInputElement>('input[type="date"]');
  expect(calendar()).toHaveLength(0);
  field?.querySelector('button')?.click();
  await expect.poll(calendar).toHaveLength(1);
  const [before] = calendar() ?? [];
  field?.querySelector('button')?.click();
  await expect.poll(() => calendar()?.[0] !== before).toBe(true);
  expect(calendar()).toHaveLength(1);
  const seen = record(form, 'input', 'change');
  const [native] = calendar() ?? [];
  expect([native?.value, native?.tabIndex, native?.getAttribute('aria-hidden')]).toEqual(['2024-03-01', -1, 'true']);
  if (native) native.value = '2024-03-05';
  native?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  native?.dispatchEvent(new Event('change', { bubbles: true }));
  expect([form.getValue('/day'), control(form, '/day').value]).toEqual(['2024-03-05', '2024-03-05']);
  // The field of the calendar says nothing of its own.
  const told = seen.map(({ type, detail }) => [type, detail?.path]);
  expect(told.filter(([, path]) => path === '/day')).toEqual([
    ['input', '/day'],
    ['change', '/day'],
  ]);
  expect(told.filter(([type, path]) => type === 'input' && path !== '/day')).toEqual([]);
});
