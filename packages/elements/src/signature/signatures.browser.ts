import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import '../define/form.js';
import { button, control, fill, record, words } from '../contract/drive.js';
import type { GuituForm } from '../guitu-form.js';
import { pngFile, storingPage, drop } from '../test-support/files.js';
import { darkDots, WAVE, write } from '../test-support/strokes.js';

afterEach(() => document.body.replaceChildren());

const SIGNED = { role: 'person', name: '某甲', signedOn: '2026-03-02', method: 'handwritten' };
const ROW = '/signatures/0';
const PROOF = `${ROW}/evidence`;

async function openForm(signature: object, properties: Partial<GuituForm> = {}): Promise<GuituForm> {
  document.documentElement.lang = 'zh-CN';
  const form = document.createElement('guitu-form');
  Object.assign(form, { document: 'home-visit-record', withoutSources: true, ...properties });
  form.value = { signatures: [signature] as never, ...(properties.value ?? {}) };
  const ready = new Promise((resolve) => form.addEventListener('guitu-ready', resolve, { once: true }));
  document.body.append(form);
  await ready;
  return form;
}

const row = (form: GuituForm): HTMLElement => {
  const found = form.renderRoot.querySelector<HTMLElement>(`[data-field="${ROW}"]`);
  if (!found) throw new Error('There is no signature.');
  return found;
};
const pad = (form: GuituForm): HTMLCanvasElement => {
  const found = row(form).querySelector<HTMLCanvasElement>('.gt-pad canvas');
  if (!found) throw new Error('There is no pad.');
  return found;
};
const said = (form: GuituForm): string => words(form.renderRoot.querySelector('div[role=status]'));
const radio = (form: GuituForm, path: string, index: number): HTMLInputElement => {
  const found = form.renderRoot.querySelectorAll<HTMLInputElement>(`[data-field="${path}"] input`)[index];
  if (!found) throw new Error(`There is no choice ${index}.`);
  return found;
};

test('without a page that stores files nobody is asked to draw', async () => {
  const form = await openForm(SIGNED);
  expect(form.renderRoot.querySelector('canvas')).toBeNull();
});

test.each(['pen', 'touch', 'mouse'])(
  'what is written with a %s shows, is uploaded as a picture and registered',
  async (pointerType) => {
    const { upload, sent } = storingPage();
    const form = await openForm(SIGNED, { upload });
    const events = record(form, 'change');
    await expect.poll(() => pad(form).width).toBeGreaterThan(100);
    expect(pad(form).getAttribute('aria-label')).toBe('手写签名区，还没有书写');
    write(pad(form), WAVE, { pointerType });
    expect(pad(form).getAttribute('aria-label')).toBe('手写签名区，已写 1 笔');
    expect(darkDots(pad(form))).toBeGreaterThan(200);
    expect(sent).toHaveLength(0);
    button(row(form), '采用这个签名').click();
    await expect.poll(() => sent.length).toBe(1);
    const file = sent[0]?.file as File;
    expect([file.name, file.type, sent[0]?.mediaType]).toEqual(['signature.png', 'image/png', 'image/png']);
    const stored = await createImageBitmap(file);
    expect(stored.width).toBeLessThan(1000);
    expect(stored.height).toBeGreaterThan(200);
    sent[0]?.succeed('sign-1');
    await expect.poll(() => form.getValue(PROOF)).toBe('sign-1');
    expect(form.getValue('/header/attachments')).toEqual([
      { id: 'sign-1', fileName: 'signature.png', mediaType: 'image/png', size: file.size, sha256: sent[0]?.hash },
    ]);
    expect(form.getValue(`${ROW}/signedOn`)).toBe('2026-03-02');
    expect(events.map(({ detail }) => (detail as { path: string }).path)).toEqual([PROOF]);
    await expect.poll(() => row(form).querySelector('canvas')?.getAttribute('aria-label')).toBe('某甲的签名');
  },
);

test('a stroke can be undone, everything cleared, and a pointer that the browser takes away writes nothing', async () => {
  const form = await openForm(SIGNED, { upload: storingPage().upload });
  await expect.poll(() => pad(form).width).toBeGreaterThan(100);
  expect(button(row(form), '撤销一笔').disabled).toBe(true);
  write(pad(form), WAVE);
  const one = darkDots(pad(form));
  write(pad(form), [
    [0.1, 0.1],
    [0.9, 0.1],
  ]);
  const two = darkDots(pad(form));
  expect(two).toBeGreaterThan(one);
  write(pad(form), [[0.1, 0.9]], { lift: 'pointercancel' });
  expect(darkDots(pad(form))).toBe(two);
  button(row(form), '撤销一笔').click();
  expect(said(form)).toBe('还有 1 笔');
  expect(darkDots(pad(form))).toBe(one);
  button(row(form), '清除').click();
  expect(darkDots(pad(form))).toBe(0);
  expect(said(form)).toBe('已清除');
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(pad(form));
});

test('a single touch leaves a dot', async () => {
  const form = await openForm(SIGNED, { upload: storingPage().upload });
  await expect.poll(() => pad(form).width).toBeGreaterThan(100);
  write(pad(form), [[0.5, 0.5]]);
  expect(darkDots(pad(form))).toBeGreaterThan(3);
});

test('a form does not submit while a signature is written and not taken, and leads to it', async () => {
  const form = await openForm(SIGNED, { upload: storingPage().upload });
  write(pad(form), WAVE);
  expect(form.submit()).toBeUndefined();
  expect(said(form)).toContain('签名还没有存入文书');
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(pad(form));
  button(row(form), '清除').click();
  expect(form.submit()).toBeDefined();
});

test('an upload that failed keeps what was written', async () => {
  const { upload, sent } = storingPage();
  const form = await openForm(SIGNED, { upload });
  write(pad(form), WAVE);
  button(row(form), '采用这个签名').click();
  await expect.poll(() => sent.length).toBe(1);
  sent[0]?.fail(new Error('x'));
  await expect.poll(() => words(row(form))).toContain('上传没有成功，可以重试');
  button(row(form), '知道了：signature.png').click();
  expect(pad(form).getAttribute('aria-label')).toBe('手写签名区，已写 1 笔');
});

test('starting over clears the pad', async () => {
  const form = await openForm(SIGNED, { upload: storingPage().upload });
  write(pad(form), WAVE);
  form.reset();
  await expect.poll(() => pad(form).getAttribute('aria-label')).toBe('手写签名区，还没有书写');
  expect(form.submit()).toBeDefined();
});

test('with a keyboard a scan is chosen, and a signature can be given anew', async () => {
  const form = await openForm(SIGNED, { upload: () => Promise.resolve('scan-1') });
  expect(button(row(form), '选取签名扫描件').tabIndex).toBe(0);
  drop(row(form).querySelector('.gt-drop') as Element, pngFile('扫描.png'));
  await expect.poll(() => form.getValue(PROOF)).toBe('scan-1');
  button(row(form), '重新签名').click();
  expect(form.getValue(PROOF)).toBeUndefined();
  // What was stored for it a moment ago goes along.
  expect(form.getValue('/header/attachments')).toBeUndefined();
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(pad(form));
});

test('a proof is a picture or a page, whatever else the page stores', async () => {
  const { upload, sent } = storingPage();
  const form = await openForm({ ...SIGNED, method: 'seal' }, { upload });
  expect(words(row(form).querySelector('.gt-drop'))).toBe(
    '选取印章图片 可用 JPG、PNG、WEBP、PDF、OFD；每个不超过 20 MB，最多 1 个。',
  );
  drop(row(form).querySelector('.gt-drop') as Element, new File(['ID3'], 'a.mp3'));
  await expect.poll(() => words(row(form))).toContain('文件内容不是可用的类型');
  expect(sent).toHaveLength(0);
});

test('a fingerprint is read from the device of the page, or its number typed', async () => {
  let answer: () => Promise<File | { id: string; fileName: string }> = () => Promise.reject(new Error('x'));
  const form = await openForm(
    { ...SIGNED, method: 'fingerprint' },
    { upload: () => Promise.resolve('print-1'), readFingerprint: () => answer() },
  );
  button(row(form), '读取指纹').click();
  await expect.poll(() => said(form)).toBe('没有读到指纹。');
  answer = () => Promise.reject(Object.assign(new Error('x'), { reason: '请擦净手指' }));
  button(row(form), '读取指纹').click();
  await expect.poll(() => said(form)).toBe('没有读到指纹：请擦净手指。');
  answer = () => new Promise(() => undefined);
  button(row(form), '读取指纹').click();
  await expect.poll(() => words(row(form))).toContain('正在等待采集设备');
  button(row(form), '取消').click();
  fill(form, PROOF, 'ZW-2026-0001');
  expect(form.getValue(PROOF)).toBe('ZW-2026-0001');
  fill(form, PROOF, '');
  answer = () => Promise.resolve({ id: 'device-7', fileName: '捺印.bmp' });
  button(row(form), '读取指纹').click();
  await expect.poll(() => form.getValue(PROOF)).toBe('device-7');
  expect(form.getValue('/header/attachments/0')).toEqual({ id: 'device-7', fileName: '捺印.bmp' });
});

test('who refuses gives a reason and a witness; what was given before is put away and comes back', async () => {
  const form = await openForm({ ...SIGNED, evidence: 'sign-0' }, { upload: storingPage().upload });
  expect(row(form).querySelector(`[data-field="${ROW}/refusalReason"]`)).toBeNull();
  radio(form, `${ROW}/refused`, 0).click();
  expect(form.getValue(ROW)).toEqual({ role: 'person', name: '某甲', signedOn: '2026-03-02', refused: true });
  expect(row(form).querySelector(`[data-field="${ROW}/method"], .gt-proof`)).toBeNull();
  fill(form, `${ROW}/refusalReason`, '不认可内容');
  fill(form, `${ROW}/witness`, '某乙');
  radio(form, `${ROW}/refused`, 1).click();
  expect(form.getValue(ROW)).toEqual({ ...SIGNED, evidence: 'sign-0', refused: false });
  radio(form, `${ROW}/refused`, 0).click();
  expect(control(form, `${ROW}/refusalReason`).value).toBe('不认可内容');
  expect(control(form, `${ROW}/witness`).value).toBe('某乙');
});

test('a page that does not want a change keeps the signature as it was', async () => {
  const { upload, sent } = storingPage();
  const form = await openForm(SIGNED, { upload });
  form.addEventListener('guitu-before-change', (event) => event.preventDefault());
  radio(form, `${ROW}/refused`, 0).click();
  expect(form.getValue(ROW)).toEqual(SIGNED);
  write(pad(form), WAVE);
  button(row(form), '采用这个签名').click();
  await expect.poll(() => sent.length).toBe(1);
  sent[0]?.succeed('sign-1');
  await expect.poll(() => words(row(form))).toContain('没有添加');
  expect(form.getValue(ROW)).toEqual(SIGNED);
  expect(form.getValue('/header/attachments')).toBeUndefined();
});

test('a refusal without a reason or a witness is said at their fields', async () => {
  const form = await openForm(SIGNED, { upload: storingPage().upload });
  radio(form, `${ROW}/refused`, 0).click();
  form.submit();
  const codes = form.store?.errorSummary().map(({ path, code }) => [path, code]) ?? [];
  expect(codes).toContainEqual([`${ROW}/refusalReason`, 'signature-refusal-reason']);
  expect(codes).toContainEqual([`${ROW}/witness`, 'signature-refusal-witness']);
});

test('reading shows the picture that the page gives, and says where it gives none', async () => {
  const header = { attachments: [{ id: 'sign-1', fileName: 'signature.png', mediaType: 'image/png' }] };
  const value = { header, signatures: [{ ...SIGNED, evidence: 'sign-1' }] } as never;
  const form = await openForm(SIGNED, { mode: 'readonly', value, resolveAttachment: () => pngFile() });
  const proof = (): Element | null => form.renderRoot.querySelector(`[data-field="${PROOF}"]`);
  await expect.poll(() => proof()?.querySelector('canvas')?.getAttribute('aria-label')).toBe('某甲的签名');
  form.setValue(PROOF, 'other');
  await expect.poll(() => words(proof())).toContain('编号 other，不在附件列表中。');
  expect(form.renderRoot.querySelector('.gt-pad')).toBeNull();
});

test('programs find no barriers with a pad, a proof, a number and a refusal', async () => {
  const { upload } = storingPage();
  const value = {
    signatures: [
      SIGNED,
      { ...SIGNED, method: 'fingerprint', evidence: 'ZW-1' },
      { ...SIGNED, method: 'seal' },
      { role: 'person', name: '某甲', signedOn: '2026-03-02', refused: true },
    ],
  } as never;
  const form = await openForm(SIGNED, { upload, value, readFingerprint: () => new Promise(() => undefined) });
  write(pad(form), WAVE);
  const { violations } = await axe.run(form, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
