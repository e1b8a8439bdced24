// What runs on the page: mounts the contender and times from the input event to the frame after it.
/** @param {import('./contender.d.ts').Contender} contender */
export async function run(contender) {
  /** Resolves when the next frame has been painted. */
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
    });
  const host = document.createElement('main');
  document.body.append(host);
  /** Resolves when the next frame has been painted, with whether the control stands in it. */
  const shown = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const isThere = contender.control() !== undefined;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(isThere);
        port2.postMessage(undefined);
      });
    });
  await contender.mount(host);
  while (!(await shown()));
  // To the end of the first frame that shows the control, from the start of the navigation, code included.
  const firstInput = performance.now();

  /** @type {((start: number) => void) | undefined} */
  let heard;
  addEventListener('input', () => heard?.(performance.now()), true);

  Object.assign(window, {
    measures: {
      firstInput,
      focus: async () => {
        contender.showErrors?.();
        contender.control()?.focus();
        const control = contender.control();
        control?.setSelectionRange(control.value.length, control.value.length);
        await frame();
      },
      text: () => contender.control()?.value,
      hasError: () => (contender.error?.() ?? '') !== '',
      tellsErrors: contender.error !== undefined,
      /** Waits for the next input and gives the time to the frame after it. */
      nextInput: () => {
        const { promise, resolve } = deferred();
        heard = (start) => {
          heard = undefined;
          void frame().then(() => resolve(performance.now() - start));
        };
        Object.assign(window, { measured: promise });
      },
      /** Waits for the next input and gives the time until the error shows. */
      nextError: () => {
        const { promise, resolve } = deferred();
        heard = async (start) => {
          heard = undefined;
          do await frame();
          while (contender.error?.() === '' && performance.now() - start < 5000);
          resolve(performance.now() - start);
        };
        Object.assign(window, { measured: promise });
      },
    },
  });
}

function deferred() {
  /** @type {(value: number) => void} */
  let resolve = () => undefined;
  const promise = new Promise((settle) => (resolve = settle));
  return { promise, resolve };
}
