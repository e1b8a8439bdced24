import type { Signal } from '@guitu/forms';
import { checkFile } from './check-file.js';
import type { FileRefusal } from './check-file.js';
import { fileHash } from './file-hash.js';
import { plainName } from './file-name.js';
import type { AttachmentLimits, AttachmentRecord, FileHooks, UploadAnswer } from './hooks.js';

/** Why a file did not become an attachment. */
export type FileFailure = FileRefusal | 'duplicate' | 'full' | 'upload' | 'answer';

/** A file on its way. */
export interface UploadJob {
  readonly key: number;
  readonly file: File;
  readonly name: string;
  readonly phase: 'waiting' | 'checking' | 'uploading' | 'failed';
  /** How much has gone, from 0 to 1; `undefined` while nobody has told. */
  readonly share: number | undefined;
  readonly failure: FileFailure | undefined;
  /** What the page says of the failure. */
  readonly reason: string | undefined;
}

/** What becomes of the files. */
export interface UploadSetting {
  readonly hooks: FileHooks;
  readonly jobs: Signal<readonly UploadJob[]>;
  readonly limits: () => AttachmentLimits;
  /** SHA-256 of what is there already. */
  readonly hashes: () => readonly string[];
  /** Puts an attachment into the document; `false` when there is no room. */
  readonly add: (record: AttachmentRecord, file: File) => boolean;
  readonly tell: (event: 'added' | 'cancelled' | 'failed', job: UploadJob) => void;
}

/** Files on their way into one place of a document, one after the other. */
export interface Uploads {
  add(files: readonly File[]): void;
  cancel(key: number): void;
  retry(key: number): void;
  /** Takes a failed file off the list. */
  dismiss(key: number): void;
  /** Cancels everything without a word. */
  stop(): void;
}

/** The file that is being sent. */
interface Running {
  readonly key: number;
  readonly abort: AbortController;
}

/** Failures of the way to the server, which may go away. */
const PASSING: ReadonlySet<FileFailure | undefined> = new Set<FileFailure>(['upload', 'answer']);
const LONGEST_ID = 64;
let keys = 0;

/** Whether it makes sense to try the same file again. */
export function mayRetry({ failure }: UploadJob): boolean {
  return PASSING.has(failure);
}

/** Takes files to the page, one at a time: several large ones at once would fill the memory. */
export function createUploads(setting: UploadSetting): Uploads {
  const { hooks, jobs, tell } = setting;
  let running: Running | undefined;

  const find = (key: number): UploadJob | undefined => jobs.value.find((job) => job.key === key);
  const change = (key: number, part: Partial<UploadJob>): void => {
    jobs.value = jobs.value.map((job) => (job.key === key ? { ...job, ...part } : job));
  };
  const drop = (key: number): void => {
    jobs.value = jobs.value.filter((job) => job.key !== key);
  };
  const fail = (key: number, failure: FileFailure, reason?: string): void => {
    change(key, { phase: 'failed', share: undefined, failure, reason });
    const job = find(key);
    if (job) tell('failed', job);
  };

  async function next(): Promise<void> {
    if (running) return;
    const job = jobs.value.find(({ phase }) => phase === 'waiting');
    if (!job) return;
    const { key } = job;
    const mine = { key, abort: new AbortController() };
    running = mine;
    const { signal } = mine.abort;
    await send(job, signal).catch((error: unknown) => {
      if (!signal.aborted) fail(key, 'upload', reasonOf(error));
    });
    goOn(mine);
  }

  /** A cancelled one has let the next one go already. */
  function goOn(ended: Running): void {
    if (running !== ended) return;
    running = undefined;
    void next();
  }

  async function send(job: UploadJob, signal: AbortSignal): Promise<void> {
    const { file, key } = job;
    change(key, { phase: 'checking' });
    const verdict = await checkFile(file, setting.limits());
    if (signal.aborted) return;
    if ('refusal' in verdict) return fail(key, verdict.refusal);
    const hash = await fileHash(file);
    if (signal.aborted) return;
    if (setting.hashes().includes(hash)) return fail(key, 'duplicate');
    const { upload } = hooks;
    if (!upload) return fail(key, 'upload');
    change(key, { phase: 'uploading' });
    const progress = (share: number): void => {
      if (!signal.aborted && share >= 0) change(key, { share: Math.min(share, 1) });
    };
    const { mediaType } = verdict;
    const answer = await upload(file, { hash, mediaType, signal, progress });
    if (signal.aborted) return;
    const known = typeof answer === 'string' ? { id: answer } : answer;
    if (!isUsable(known)) return fail(key, 'answer');
    const record = { fileName: job.name, mediaType, size: file.size, sha256: hash, ...known };
    if (!setting.add(record, file)) return fail(key, 'full');
    drop(key);
    tell('added', job);
  }

  function end(key: number): void {
    const ended = running?.key === key ? running : undefined;
    drop(key);
    ended?.abort.abort();
    if (ended) goOn(ended);
  }

  return {
    add: (files) => {
      const added = files.map((file): UploadJob => {
        const name = plainName(file.name);
        keys += 1;
        return { key: keys, file, name, phase: 'waiting', share: undefined, failure: undefined, reason: undefined };
      });
      jobs.value = [...jobs.value, ...added];
      void next();
    },
    cancel: (key) => {
      const job = find(key);
      end(key);
      if (job) tell('cancelled', job);
    },
    retry: (key) => {
      change(key, { phase: 'waiting', share: undefined, failure: undefined, reason: undefined });
      void next();
    },
    dismiss: end,
    stop: () => {
      running?.abort.abort();
      running = undefined;
      jobs.value = [];
    },
  };
}

function isUsable(answer: Exclude<UploadAnswer, string> | undefined): boolean {
  const id: unknown = answer?.id;
  return typeof id === 'string' && id !== '' && id.length <= LONGEST_ID;
}

/** What an error of the page wants the person to read. */
export function reasonOf(error: unknown): string | undefined {
  const reason: unknown = typeof error === 'object' && error !== null ? (error as { reason?: unknown }).reason : '';
  return typeof reason === 'string' && reason !== '' ? reason : undefined;
}
