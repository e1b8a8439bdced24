import type { FormField } from '@guitu/forms';
import type { Drawing } from '../form/drawing.js';
import type { FormView } from '../form/view.js';
import { attachmentList } from './attachment-list.js';
import { attachmentPlace } from './attachment-place.js';
import { fileScene } from './file-scene.js';
import { fileStyles } from './file-styles.js';
import type { FileHooks } from './hooks.js';
import { readAttachments } from './read-attachments.js';
import { groupWidget } from '../widgets/group.js';
import { rowsWidget } from '../widgets/rows.js';
import { isProof, readProof } from '../signature/read-proof.js';
import { signatureFields } from '../signature/signature-fields.js';
import { signatureStyles } from '../signature/signature-styles.js';

/** A way to draw a document that can take files from a person, or show them. */
export function fileDrawing(drawing: Drawing, hooks: FileHooks): Drawing {
  return {
    ...drawing,
    styles: [...drawing.styles, fileStyles, signatureStyles],
    field: (view, field, isWholeSection = false) =>
      fileField(view, field, isWholeSection, hooks) ?? drawing.field(view, field, isWholeSection),
    holds: (view) => {
      const held = fileScene(view, hooks).held();
      if (!held) return false;
      view.announce(held.text);
      view.focus(held.path);
      return true;
    },
  };
}

function fileField(view: FormView, field: FormField, isWholeSection: boolean, hooks: FileHooks): unknown {
  const scene = fileScene(view, hooks);
  const shape = shapeOf(field);
  if (shape === 'signature' && view.mode === 'edit')
    return field.widget === 'rows'
      ? rowsWidget(view, field, isWholeSection, (_view, path) => signatureFields(scene, path))
      : groupWidget(view, field, isWholeSection, (_view, path) => signatureFields(scene, path));
  if (view.mode === 'readonly' && isProof(view, field)) return readProof(scene, field);
  if (shape !== 'attachment' || view.mode === 'print') return undefined;
  const draw = view.mode === 'readonly' ? readAttachments : attachmentList;
  return draw(scene, attachmentPlace(scene, field), isWholeSection);
}

/** The shared type of a field, or of the rows of a list. */
function shapeOf({ field }: FormField): string | undefined {
  return field.type === 'list' ? field.item?.shape : field.shape;
}
