import type { Locale } from '../messages/messages.js';
import type { FileFailure } from './uploads.js';

/** What is said of files; labels and issues come from the standard. */
export interface FileWords {
  readonly drop: string;
  readonly pick: string;
  readonly limits: (types: string, size: string, count: number) => string;
  readonly size: (bytes: number) => string;
  readonly waiting: string;
  readonly checking: string;
  readonly uploading: (percent: number | undefined) => string;
  /** Name of the bar that shows how much of a file has gone. */
  readonly progressOf: (name: string) => string;
  readonly cancel: string;
  readonly retry: string;
  readonly dismiss: string;
  /** A button beside several alike, with the file it is for. */
  readonly ofFile: (action: string, name: string) => string;
  readonly failed: (reason: string) => string;
  readonly failures: Readonly<Record<FileFailure, string>>;
  readonly added: (name: string) => string;
  readonly cancelled: (name: string) => string;
  readonly details: string;
  readonly show: string;
  readonly hide: string;
  readonly open: string;
  readonly save: string;
  readonly loading: string;
  readonly notShown: string;
  readonly removed: (name: string) => string;
  readonly stillGoing: string;
}

const MEBIBYTE = 1024 * 1024;

function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < MEBIBYTE ? `${Math.round(bytes / 1024)} KB` : `${Math.round((bytes * 10) / MEBIBYTE) / 10} MB`;
}

/** They load with the first form that has somewhere to put files. */
export const FILE_WORDS: Readonly<Record<Locale, FileWords>> = {
  'zh-CN': {
    drop: '把文件拖到这里，或复制后在这里粘贴，也可以',
    pick: '选取文件',
    limits: (types, size, count) => `可用 ${types}；每个不超过 ${size}，最多 ${count} 个。`,
    size: sizeText,
    waiting: '等待上传',
    checking: '正在检查',
    uploading: (percent) => (percent === undefined ? '正在上传' : `正在上传 ${percent}%`),
    progressOf: (name) => `${name}的上传进度`,
    cancel: '取消',
    retry: '重试',
    dismiss: '知道了',
    ofFile: (action, name) => `${action}：${name}`,
    failed: (reason) => `没有添加：${reason}。`,
    failures: {
      empty: '文件是空的',
      'too-large': '文件太大',
      type: '文件内容不是可用的类型',
      ending: '文件内容与扩展名不一致',
      unreadable: '文件读不出来，可能已被移动或删除',
      duplicate: '同一个文件已经在列表中',
      full: '数量已到上限',
      upload: '上传没有成功，可以重试',
      answer: '服务器没有给出可用的编号',
    },
    added: (name) => `已添加${name}`,
    cancelled: (name) => `已取消${name}`,
    details: '名称和说明',
    show: '查看',
    hide: '收起',
    open: '打开文件',
    save: '下载文件',
    loading: '正在载入……',
    notShown: '无法显示这个文件。',
    removed: (name) => `已删除${name}`,
    stillGoing: '还有文件没有传完，请等待完成或取消后再提交。',
  },
  en: {
    drop: 'Drag files here, or copy and paste them here, or',
    pick: 'choose files',
    limits: (types, size, count) => `${types}; at most ${size} each, at most ${count} in all.`,
    size: sizeText,
    waiting: 'waiting',
    checking: 'being checked',
    uploading: (percent) => (percent === undefined ? 'uploading' : `uploading, ${percent}%`),
    progressOf: (name) => `Upload of ${name}`,
    cancel: 'Cancel',
    retry: 'Try again',
    dismiss: 'Dismiss',
    ofFile: (action, name) => `${action}: ${name}`,
    failed: (reason) => `Not added: ${reason}.`,
    failures: {
      empty: 'the file is empty',
      'too-large': 'the file is too large',
      type: 'what is in the file is of no kind that can be used',
      ending: 'what is in the file does not match the ending of its name',
      unreadable: 'the file could not be read; it may have been moved or deleted',
      duplicate: 'the same file is in the list already',
      full: 'there are as many as there can be',
      upload: 'the upload did not succeed; you can try again',
      answer: 'the server gave no usable id',
    },
    added: (name) => `${name} added`,
    cancelled: (name) => `${name} cancelled`,
    details: 'Name and description',
    show: 'Show',
    hide: 'Hide',
    open: 'Open the file',
    save: 'Download the file',
    loading: 'Loading…',
    notShown: 'This file cannot be shown.',
    removed: (name) => `${name} removed`,
    stillGoing: 'Files are still being uploaded: wait until they are there, or cancel them, before you submit.',
  },
};
