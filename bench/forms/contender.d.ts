/** What every contender gives the page that measures it. */
export interface Contender {
  /** Draws the form with `VALUE`; resolves when the code has done its part. */
  mount(host: HTMLElement): Promise<void> | void;
  /** The control of the pinned field; `undefined` until it is there. */
  control(): HTMLInputElement | HTMLTextAreaElement | undefined;
  /** What is shown as the error of the pinned field; `undefined` for one that shows none. */
  error?(): string;
  /** Makes errors show from now on, as a first attempt to submit does. */
  showErrors?(): void;
}
