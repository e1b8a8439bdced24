import { expect, test } from 'vitest';
import { checkFile } from './check-file.js';

const PNG = '\x89PNG\r\n\x1a\n';
const JPEG = '\xff\xd8\xff\xe0';
const OFD = `PK\x03\x04${'.'.repeat(9000)}OFD.xml`;

const fileOf = (name: string, content: string): File => new File([Buffer.from(content, 'latin1')], name);

test.each([
  ['a.png', PNG, 'image/png'],
  ['a.JPG', JPEG, 'image/jpeg'],
  ['a.jpeg', JPEG, 'image/jpeg'],
  ['a.webp', 'RIFF....WEBPVP8 ', 'image/webp'],
  ['a.pdf', '%PDF-1.7', 'application/pdf'],
  ['a.ofd', OFD, 'application/ofd'],
  ['a.mp3', 'ID3\x04', 'audio/mpeg'],
  ['a.wav', 'RIFF....WAVEfmt ', 'audio/wav'],
  ['a.m4a', '....ftypM4A ', 'audio/mp4'],
  ['a.mp4', '....ftypisom', 'video/mp4'],
])('%s is taken by its bytes as %s', async (name, content, mediaType) => {
  expect(await checkFile(fileOf(name, content))).toEqual({ mediaType });
});

test.each([
  ['a program that is called a picture', 'a.png', 'MZ\x90\x00', 'type'],
  ['markup that is called a picture', 'a.jpg', '<script>alert(1)</script>', 'type'],
  ['a drawing that can hold a script', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'type'],
  ['an archive that is called an OFD document', 'a.ofd', `PK\x03\x04${'.'.repeat(9000)}x.exe`, 'type'],
  ['a picture of a kind that is not usual', 'a.gif', 'GIF89a', 'type'],
  ['a picture that is called another kind', 'a.png', JPEG, 'ending'],
  ['a picture that is called a program', 'a.png.exe', PNG, 'ending'],
  ['a picture without an ending', 'png', PNG, 'ending'],
  ['an empty file', 'a.png', '', 'empty'],
])('%s is refused', async (_what, name, content, refusal) => {
  expect(await checkFile(fileOf(name, content))).toEqual({ refusal });
});

test.each([
  [99, { mediaType: 'image/png' }],
  [100, { mediaType: 'image/png' }],
  [101, { refusal: 'too-large' }],
])('with a limit of 100 bytes a file of %i bytes is %j', async (size, verdict) => {
  expect(await checkFile(fileOf('a.png', PNG.padEnd(size)), { maxBytes: 100 })).toEqual(verdict);
});

test('without a limit of the page a file may have 20 MiB and not one byte more', async () => {
  const most = new Uint8Array(20 * 1024 * 1024 + 1);
  most.set(Buffer.from(PNG, 'latin1'));
  expect(await checkFile(new File([most.subarray(1)], 'a.png'))).toEqual({ refusal: 'type' });
  expect(await checkFile(new File([most.subarray(0, most.length - 1)], 'a.png'))).toEqual({ mediaType: 'image/png' });
  expect(await checkFile(new File([most], 'a.png'))).toEqual({ refusal: 'too-large' });
});

test('a page may take other kinds, and then takes no others', async () => {
  const limits = { types: ['image/gif', 'application/x-unknown'] };
  expect(await checkFile(fileOf('a.gif', 'GIF89a'), limits)).toEqual({ mediaType: 'image/gif' });
  expect(await checkFile(fileOf('a.png', PNG), limits)).toEqual({ refusal: 'type' });
});

test('a file that is gone by now is refused, not thrown', async () => {
  const gone = fileOf('a.png', PNG);
  gone.slice = () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }) as Blob;
  expect(await checkFile(gone)).toEqual({ refusal: 'unreadable' });
});
