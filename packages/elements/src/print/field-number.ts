import { html, nothing } from 'lit/html.js';
import type { FormField } from '@guitu/forms';

/** The printed number of a field, behind its title. */
export function fieldNumber({ field }: FormField): unknown {
  return field.number ? html` <small class="gt-number">${field.number}</small>` : nothing;
}
