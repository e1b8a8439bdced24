import { editDrawing } from '../form/edit-drawing.js';

export const drawing = editDrawing;
