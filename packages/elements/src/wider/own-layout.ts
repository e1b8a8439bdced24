import { html } from 'lit/html.js';
import type { Drawing } from '../form/drawing.js';

/** The page lays the fields out itself: what stands in the element takes the place of the sections. */
export const ownDrawing: Partial<Drawing> = { arrange: () => html`<slot></slot>` };
