import { isComposing } from '../form/control-text.js';
import type { Combobox } from './combobox-search.js';

/**
 * Keys of a combobox: arrows open the list and move in it, Home and End go to its ends, Enter takes an
 * option, Escape closes the list and then brings back what was chosen. A key that belongs to an input
 * method is left to it.
 */
export function comboboxKey(event: KeyboardEvent, box: Combobox): void {
  if (event.isComposing || event.keyCode === 229 || isComposing(event.target as EventTarget)) return;
  const { state, size } = box;
  const move = (active: number): void => {
    event.preventDefault();
    box.show({ ...state, open: true, active });
  };
  switch (event.key) {
    case 'ArrowDown':
      return move(state.open && state.active + 1 < size ? state.active + 1 : 0);
    case 'ArrowUp':
      return move(state.active > 0 ? state.active - 1 : Math.max(0, size - 1));
    case 'Home':
      // While no option is marked, Home and End belong to the text.
      return state.open && state.active >= 0 ? move(0) : undefined;
    case 'End':
      return state.open && state.active >= 0 ? move(size - 1) : undefined;
    case 'Enter':
      if (!state.open) return undefined;
      event.preventDefault();
      event.stopPropagation();
      return box.take(state.active);
    case 'Escape':
      if (!state.open && state.text === undefined) return undefined;
      event.preventDefault();
      event.stopPropagation();
      return state.open ? box.show({ ...state, open: false, active: -1 }) : box.show({ open: false, active: -1 });
    default:
      return undefined;
  }
}
