import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../define/form.js';
import { button, record, words } from '../contract/drive.js';
import type { GuituForm } from '../guitu-form.js';
import { PAYLOADS } from '../test-support/output-checks.js';
import { drop, hashOf, paste, pngFile, storingPage } from '../test-support/files.js';

afterEach(() => document.body.replaceChildren());

const PHOTOS = '/photos';
const KEPT = { id: 'kept-1', fileName: '门前.png', mediaType: 'image/png', size: 70, sha256: 'a'.repeat(64) };

/** A record of a home visit in a page that stores files. */
async function openForm(properties: Partial<GuituForm> = {}, photos: readonly object[] = []): Promise<GuituForm> {
  document.documentElement.lang = 'zh-CN';
  const form = document.createElement('guitu-form');
  Object.assign(form, { document: 'home-visit-record', withoutSources: true, ...properties });
  if (photos.length > 0) form.value = { photos: [...photos] as never };
  const ready = new Promise((resolve) => form.addEventListener('guitu-ready', resolve, { once: true }));
  document.body.append(form);
  await ready;
  return form;
}

const place = (form: GuituForm): HTMLElement => {
  const found = form.renderRoot.querySelector<HTMLElement>(`[data-field="${PHOTOS}"]`);
  if (!found) throw new Error('There is no place for photos.');
  return found;
};
const zone = (form: GuituForm): Element => place(form).querySelector('.gt-drop') ?? place(form);
const said = (form: GuituForm): string => words(form.renderRoot.querySelector('[role=status]'));
const listed = (form: GuituForm): string[] => Array.from(place(form).querySelectorAll('.gt-file'), words);
test('without a page that stores files the form asks for their registration only', async () => {
  const form = await openForm();
  expect(place(form).querySelector('input[type=file], .gt-drop')).toBeNull();
});

test('a dropped file is hashed, uploaded with its progress, and registered as the standard says', async () => {
  const { upload, sent } = storingPage();
  const form = await openForm({ upload });
  const events = record(form, 'input', 'change');
  const file = pngFile('走访照片.png');
  drop(zone(form), file);
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]).toMatchObject({ hash: await hashOf(file), mediaType: 'image/png', file });
  sent[0]?.progress(0.456);
  const bar = (): HTMLProgressElement | null => place(form).querySelector('progress');
  await expect.poll(() => bar()?.value).toBe(45);
  expect(bar()?.getAttribute('aria-label')).toBe('走访照片.png的上传进度');
  expect(events).toHaveLength(0);
  sent[0]?.succeed('file-1');
  await expect
    .poll(() => form.getValue(PHOTOS))
    .toEqual([
      { id: 'file-1', fileName: '走访照片.png', mediaType: 'image/png', size: file.size, sha256: await hashOf(file) },
    ]);
  expect(events.map(({ type, detail }) => [type, (detail as { path: string }).path])).toEqual([
    ['input', PHOTOS],
    ['change', PHOTOS],
  ]);
  expect(said(form)).toBe('已添加走访照片.png');
  expect(bar()).toBeNull();
});

test('files can be pasted and picked too, several at once, and go one after the other', async () => {
  const { upload, sent } = storingPage();
  const form = await openForm({ upload });
  expect(paste(zone(form), pngFile('一.png', '1'))).toBe(false);
  const input = place(form).querySelector<HTMLInputElement>('input[type=file]');
  expect(input?.multiple).toBe(true);
  expect(input?.accept).toContain('.png');
  if (!input) return;
  await userEvent.upload(input, [pngFile('二.png', '2'), pngFile('三.png', '3')]);
  await expect.poll(() => sent.length).toBe(1);
  sent[0]?.succeed('1');
  await expect.poll(() => sent.length).toBe(2);
  sent[1]?.succeed({ id: '2' });
  await expect.poll(() => sent.length).toBe(3);
  sent[2]?.succeed('3');
  const names = (): unknown => (form.getValue(PHOTOS) as { fileName: string }[]).map(({ fileName }) => fileName);
  await expect.poll(names).toEqual(['一.png', '二.png', '三.png']);
});

test('a text that is pasted is left to where it is pasted', async () => {
  const form = await openForm({ upload: storingPage().upload });
  expect(paste(zone(form))).toBe(true);
});

test('an upload that failed says so with the reason of the page, and can be tried again', async () => {
  const { upload, sent } = storingPage();
  const form = await openForm({ upload });
  drop(zone(form), pngFile('一.png'));
  await expect.poll(() => sent.length).toBe(1);
  sent[0]?.fail(new TypeError('secret address of the server'));
  await expect.poll(() => listed(form)[0]).toContain('上传没有成功，可以重试');
  expect(said(form)).toBe('一.png：没有添加：上传没有成功，可以重试。');
  expect(words(form.renderRoot.firstElementChild)).not.toContain('secret');
  button(place(form), '重试：一.png').click();
  await expect.poll(() => sent.length).toBe(2);
  sent[1]?.fail(Object.assign(new Error('x'), { reason: '文件中有病毒' }));
  await expect.poll(() => listed(form)[0]).toContain('没有添加：文件中有病毒。');
  button(place(form), '重试：一.png').click();
  await expect.poll(() => sent.length).toBe(3);
  sent[2]?.succeed('');
  await expect.poll(() => listed(form)[0]).toContain('服务器没有给出可用的编号');
  button(place(form), '知道了：一.png').click();
  await expect.poll(() => listed(form)).toEqual([]);
  expect(form.getValue(PHOTOS)).toBeUndefined();
});

test.each([
  [64, true],
  [65, false],
])('an id of %i characters is taken: %s', async (length, isTaken) => {
  const form = await openForm({ upload: () => Promise.resolve('x'.repeat(length)) });
  drop(zone(form), pngFile());
  await expect.poll(() => listed(form)[0] ?? '').toMatch(isTaken ? /PNG/ : /没有给出可用的编号/);
  expect(form.getValue(PHOTOS) !== undefined).toBe(isTaken);
});

test('a cancelled upload is aborted, changes nothing, and lets the next one go', async () => {
  const { upload, sent } = storingPage();
  const form = await openForm({ upload });
  drop(zone(form), pngFile('一.png', '1'), pngFile('二.png', '2'));
  await expect.poll(() => sent.length).toBe(1);
  button(place(form), '取消：一.png').focus();
  button(place(form), '取消：一.png').click();
  expect(sent[0]?.signal.aborted).toBe(true);
  await expect.poll(() => form.shadowRoot?.activeElement?.textContent?.trim()).toBe('选取文件');
  sent[0]?.succeed('late');
  await expect.poll(() => sent.length).toBe(2);
  sent[1]?.succeed('2');
  await expect.poll(() => listed(form)).toHaveLength(1);
  expect(form.getValue(`${PHOTOS}/0/id`)).toBe('2');
});

test('a form does not submit while files are on their way, says so, and leads there', async () => {
  const { upload, sent } = storingPage();
  const form = await openForm({ upload });
  const events = record(form, 'guitu-submit', 'guitu-validate');
  drop(zone(form), pngFile());
  await expect.poll(() => sent.length).toBe(1);
  expect(form.submit()).toBeUndefined();
  expect(events).toHaveLength(0);
  expect(said(form)).toBe('还有文件没有传完，请等待完成或取消后再提交。');
  expect(place(form).contains((form.renderRoot as ShadowRoot).activeElement)).toBe(true);
  sent[0]?.succeed('1');
  await expect.poll(() => form.submit()).toBeDefined();
});

test('a form that starts over forgets files on their way, also when they arrive later', async () => {
  const { upload, sent } = storingPage();
  const form = await openForm({ upload });
  drop(zone(form), pngFile());
  await expect.poll(() => sent.length).toBe(1);
  form.reset();
  expect(sent[0]?.signal.aborted).toBe(true);
  sent[0]?.succeed('late');
  await expect.poll(() => listed(form)).toEqual([]);
  expect(form.getValue(PHOTOS)).toBeUndefined();
});

test('the same file is taken once, and no more files than there may be', async () => {
  let count = 0;
  const upload = (): Promise<string> => Promise.resolve(`file-${(count += 1)}`);
  const form = await openForm(
    { upload },
    Array.from({ length: 8 }, (_, index) => ({ ...KEPT, id: `kept-${index}` })),
  );
  drop(zone(form), pngFile('一.png', '1'), pngFile('又是一.png', '1'));
  await expect.poll(() => listed(form).join()).toContain('同一个文件已经在列表中');
  expect(form.getValue(PHOTOS)).toHaveLength(9);
  button(place(form), '知道了：又是一.png').click();
  drop(zone(form), pngFile('二.png', '2'), pngFile('三.png', '3'));
  await expect.poll(() => listed(form).join()).toContain('没有添加：数量已到上限。');
  expect(form.getValue(PHOTOS)).toHaveLength(10);
  expect(words(place(form))).toContain('最多 10 行');
  expect(place(form).querySelector('.gt-drop')).toBeNull();
});

test('a file that is not what it is called never reaches the page', async () => {
  const { upload, sent } = storingPage();
  const form = await openForm({ upload, attachmentLimits: { maxBytes: 100 } });
  drop(zone(form), new File(['MZ'], 'a.png'), pngFile('b.jpg'), pngFile('c.png', 'x'.repeat(100)));
  await expect.poll(() => listed(form)).toHaveLength(3);
  await expect
    .poll(() => listed(form).map((text) => /没有添加：(.*?)。/.exec(text)?.[1]))
    .toEqual(['文件内容不是可用的类型', '文件内容与扩展名不一致', '文件太大']);
  expect(sent).toHaveLength(0);
  expect(place(form).querySelector('[aria-label^=重试]')).toBeNull();
  expect(words(place(form))).toContain('每个不超过 100 B，最多 10 个');
});

test('a removed attachment comes back where it was', async () => {
  const form = await openForm({ upload: storingPage().upload }, [
    KEPT,
    { ...KEPT, id: 'kept-2', fileName: '院内.png' },
  ]);
  button(place(form), '删除：门前.png').click();
  expect(form.getValue(PHOTOS)).toHaveLength(1);
  expect(said(form)).toBe('已删除门前.png');
  const undo = button(place(form), '撤销');
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(undo);
  undo.click();
  expect(form.getValue(`${PHOTOS}/0/id`)).toBe('kept-1');
  expect(form.getValue(PHOTOS)).toHaveLength(2);
});

test('the name of an attachment can be mended, and its description given', async () => {
  const form = await openForm({ upload: storingPage().upload }, [KEPT]);
  form.scrollToField(`${PHOTOS}/0/fileName`);
  expect(place(form).querySelector('details')?.open).toBe(true);
  await userEvent.keyboard('{Control>}a{/Control}楼道.png');
  await expect.poll(() => listed(form)[0]).toContain('楼道.png');
  expect(form.getValue(`${PHOTOS}/0/fileName`)).toBe('楼道.png');
});

test('a file shows when it is asked for and not before; nothing holds on to it afterwards', async () => {
  const asked: string[] = [];
  const made = vi.spyOn(URL, 'createObjectURL');
  const revoked = vi.spyOn(URL, 'revokeObjectURL');
  const resolveAttachment = ({ id }: { id: string }): Blob => {
    asked.push(id);
    return id === 'kept-1' ? pngFile() : new Blob(['%PDF'], { type: 'application/pdf' });
  };
  const form = await openForm({ resolveAttachment }, [KEPT, { ...KEPT, id: 'pdf', fileName: '说明.pdf' }]);
  expect(asked).toEqual([]);
  button(place(form), '查看：门前.png').click();
  await expect.poll(() => place(form).querySelector('canvas')?.getAttribute('aria-label')).toBe('门前.png');
  expect(made).not.toHaveBeenCalled();
  button(place(form), '查看：说明.pdf').click();
  await expect.poll(() => place(form).querySelector('a')?.download).toBe('说明.pdf');
  expect(made).toHaveBeenCalledTimes(1);
  button(place(form), '收起：说明.pdf').click();
  expect(revoked).toHaveBeenCalledTimes(1);
  expect(asked).toEqual(['kept-1', 'pdf']);
  vi.restoreAllMocks();
});

test.each([
  ['https://files.example/1.png', 'img'],
  ['/files/1.png', 'img'],
  ['javascript:window.ran=1', undefined],
  ['data:text/html,<script>window.ran=1</script>', undefined],
  ['http://[', undefined],
])('an address of the page is used only where it is one: %s', async (address, shown) => {
  const form = await openForm({ resolveAttachment: () => address }, [KEPT]);
  button(place(form), '查看：门前.png').click();
  await expect.poll(() => place(form).querySelector('.gt-file-shown')?.textContent).not.toContain('正在载入');
  expect(place(form).querySelector('.gt-file-shown img')?.localName).toBe(shown);
  if (!shown) expect(words(place(form))).toContain('无法显示这个文件。');
});

test('reading shows what is there and offers to look at it, but not to change it', async () => {
  const form = await openForm({ upload: storingPage().upload, resolveAttachment: () => pngFile(), mode: 'readonly' }, [
    { ...KEPT, category: 'photo' },
  ]);
  expect(listed(form)).toEqual(['门前.png 照片 · PNG · 70 B 查看']);
  button(place(form), '查看：门前.png').click();
  await expect.poll(() => place(form).querySelector('canvas')).toBeTruthy();
  expect(place(form).querySelector('input, .gt-drop')).toBeNull();
});

test('hostile names are texts: nothing of them runs, and marks that turn the writing are left out', async () => {
  let count = 0;
  const form = await openForm({ upload: () => Promise.resolve(`id-${(count += 1)}`) });
  const names = [...PAYLOADS, 'photo\u202egnp'].map((name) => `${name}.png`);
  drop(zone(form), ...names.map((name, index) => pngFile(name, `${index}`)));
  await expect.poll(() => (form.getValue(PHOTOS) as unknown[] | undefined)?.length).toBe(names.length);
  expect(form.getValue(`${PHOTOS}/${PAYLOADS.length}/fileName`)).toBe('photognp.png');
  expect(place(form).querySelectorAll('img, script, [onload]')).toHaveLength(0);
  expect(window.ran).toBeUndefined();
});

test('on a page without WebCrypto the hash is the same', async () => {
  const file = pngFile();
  const hash = await hashOf(file);
  const subtle = vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as never);
  const { upload, sent } = storingPage();
  const form = await openForm({ upload });
  drop(zone(form), file);
  await expect.poll(() => sent[0]?.hash).toBe(hash);
  subtle.mockRestore();
});

test('programs find no barriers in files that are there, on their way, failed and removed', async () => {
  const { upload, sent } = storingPage();
  const form = await openForm({ upload, resolveAttachment: () => pngFile() }, [KEPT, { ...KEPT, id: 'kept-2' }]);
  drop(zone(form), new File(['MZ'], 'a.png'), pngFile('b.png', '1'));
  await expect.poll(() => sent.length).toBe(1);
  sent[0]?.progress(0.5);
  form.renderRoot.querySelectorAll('details').forEach((details) => (details.open = true));
  button(place(form), '删除：门前.png').click();
  button(place(form), '查看：门前.png').click();
  await expect.poll(() => place(form).querySelector('canvas')).toBeTruthy();
  const { violations } = await axe.run(form, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
