import type { FormField } from '@guitu/forms';
import type { Drawing } from '../form/drawing.js';
import type { FormView } from '../form/view.js';
import { attachmentList } from './attachment-list.js';
import { attachmentPlace } from './attachment-place.js';
import { fileScene } from './file-scene.js';
import { fileStyles } from './file-styles.js';
import type { FileHooks } from './hooks.js';
import { readAttachments } from './read-attachments.js';

/** A way to draw a document that can take files from a person, or show them. */
export function fileDrawing(drawing: Drawing, hooks: FileHooks): Drawing {
  return {
    ...drawing,
    styles: [...drawing.styles, fileStyles],
    field: (view, field, isWholeSection = false) =>
      fileField(view, field, isWholeSection, hooks) ?? drawing.field(view, field, isWholeSection),
    holds: (view) => {
      const { busyPath, words } = fileScene(view, hooks);
      const path = busyPath();
      if (path === undefined) return false;
      view.announce(words.stillGoing);
      view.focus(path);
      return true;
    },
  };
}

function fileField(view: FormView, field: FormField, isWholeSection: boolean, hooks: FileHooks): unknown {
  if (shapeOf(field) !== 'attachment' || view.mode === 'print') return undefined;
  const draw = view.mode === 'readonly' ? readAttachments : attachmentList;
  return draw(fileScene(view, hooks), attachmentPlace(view, field), isWholeSection);
}

/** The shared type of a field, or of the rows of a list. */
function shapeOf({ field }: FormField): string | undefined {
  return field.type === 'list' ? field.item?.shape : field.shape;
}
