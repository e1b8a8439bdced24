import type { Locale } from '../messages/messages.js';

/** What is said where somebody signs; labels and issues come from the standard. */
export interface SignatureWords {
  readonly mark: string;
  readonly pad: (strokes: number) => string;
  readonly padHint: string;
  readonly sealHint: string;
  readonly electronicHint: string;
  readonly fingerprintHint: string;
  readonly methodFirst: string;
  readonly undoStroke: string;
  readonly clear: string;
  readonly take: string;
  readonly notTaken: string;
  readonly strokes: (count: number) => string;
  readonly cleared: string;
  readonly pickScan: string;
  readonly pickSeal: string;
  readonly pickFile: string;
  readonly pickPrint: string;
  readonly readPrint: string;
  readonly readingPrint: string;
  readonly notRead: (reason: string) => string;
  readonly again: string;
  readonly taken: string;
  readonly removed: string;
  readonly unlisted: (id: string) => string;
  readonly picture: (name: string) => string;
}

/** They load with the first form that has somewhere to put files. */
export const SIGNATURE_WORDS: Readonly<Record<Locale, SignatureWords>> = {
  'zh-CN': {
    mark: '签名凭证',
    pad: (strokes) => (strokes === 0 ? '手写签名区，还没有书写' : `手写签名区，已写 ${strokes} 笔`),
    padHint: '用手写笔、手指或鼠标在框内签名。在纸上签名的可以留空，或选取扫描件；只用键盘时请用这两种方式。',
    sealHint: '在纸上盖章的可以留空，或选取印章图片。',
    electronicHint: '可填电子签名在附件中的编号，或选取电子签名文件。只填姓名和日期的，留空即可。',
    fingerprintHint: '可填采集设备给出的编号，或选取捺印图片。在纸上捺印的可以留空。',
    methodFirst: '选定签名方式后在此签名。',
    undoStroke: '撤销一笔',
    clear: '清除',
    take: '采用这个签名',
    notTaken: '签名还没有存入文书，请选“采用这个签名”，或清除。',
    strokes: (count) => `还有 ${count} 笔`,
    cleared: '已清除',
    pickScan: '选取签名扫描件',
    pickSeal: '选取印章图片',
    pickFile: '选取电子签名文件',
    pickPrint: '选取捺印图片',
    readPrint: '读取指纹',
    readingPrint: '正在等待采集设备……',
    notRead: (reason) => `没有读到指纹${reason && `：${reason}`}。`,
    again: '重新签名',
    taken: '签名凭证已存入文书',
    removed: '已删除签名凭证',
    unlisted: (id) => `编号 ${id}，不在附件列表中。`,
    picture: (name) => `${name}的签名`,
  },
  en: {
    mark: 'Proof of the signature',
    pad: (strokes) =>
      strokes === 0 ? 'Signature pad, nothing written yet' : `Signature pad, ${strokes} stroke(s) written`,
    padHint:
      'Sign in the box with a pen, a finger or a mouse. Leave it empty if the paper is signed, or choose a scan; with a keyboard alone use one of these.',
    sealHint: 'Leave it empty if the paper is sealed, or choose a picture of the seal.',
    electronicHint:
      'Give the id of the electronic signature among the attachments, or choose its file. Leave it empty where name and date are enough.',
    fingerprintHint:
      'Give the number from the reader, or choose a picture of the print. Leave it empty if it is on paper.',
    methodFirst: 'Choose the method of signing, then sign here.',
    undoStroke: 'Undo a stroke',
    clear: 'Clear',
    take: 'Use this signature',
    notTaken: 'The signature is not in the document yet: choose “Use this signature”, or clear it.',
    strokes: (count) => `${count} stroke(s) left`,
    cleared: 'Cleared',
    pickScan: 'Choose a scan',
    pickSeal: 'Choose a picture of the seal',
    pickFile: 'Choose the file',
    pickPrint: 'Choose a picture of the print',
    readPrint: 'Read the fingerprint',
    readingPrint: 'Waiting for the reader…',
    notRead: (reason) => `No fingerprint was read${reason && `: ${reason}`}.`,
    again: 'Sign again',
    taken: 'The proof of the signature is in the document',
    removed: 'Proof of the signature removed',
    unlisted: (id) => `Id ${id}, not among the attachments.`,
    picture: (name) => `Signature of ${name}`,
  },
};
