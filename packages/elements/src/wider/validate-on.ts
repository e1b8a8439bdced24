import type { Drawing } from '../form/drawing.js';
import type { FormWish } from '../form/form-wish.js';

/** When a field shows what is wrong with it: while it is being filled in, when it is left, or not before submission. */
export function validateOnDrawing(when: FormWish['validateOn']): Partial<Drawing> {
  if (when === 'submit') {
    return {
      left: ({ store }, path) => {
        if (!store.submitted) store.reveal(path, false);
      },
    };
  }
  if (when !== 'input') return {};
  return {
    connect: ({ store }, host) => {
      const show = ({ detail }: CustomEvent<{ readonly path: string }>): void => {
        store.flush();
        store.reveal(detail.path);
      };
      host.addEventListener('input', show as EventListener);
      return () => host.removeEventListener('input', show as EventListener);
    },
  };
}
