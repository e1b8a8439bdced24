import type { Field } from '../definition.js';
import { fieldAt } from '../pointer/template.js';
import { sourceIndexes, type Applying, type GrowingDocument } from './growing-document.js';
import { narrowLimits } from './operations/limits.js';
import { forbidField, hideField, obligateField, requireField } from './operations/presence.js';
import { addPattern, fixValue, narrowCodes } from './operations/values.js';
import { addMember } from './operations/trusted.js';
import { addRule, relabelField } from './operations/words.js';
import type { ProfileOperation } from './profile-operation.js';
import { replaceField } from './replace-field.js';

/** Does to a document what one operation says; what does not fit is reported, and not done unless it is trusted. */
export function applyOperation(document: GrowingDocument, operation: ProfileOperation, applying: Applying): void {
  const source = sourceIndexes(document, operation.source);
  if (operation.op === 'add-rule') return addRule(document, operation.rule, source, applying);
  const before = document.root;
  const field = operation.at === '' ? undefined : fieldOf(document, operation.at, applying);
  if (field === undefined) return;
  switch (operation.op) {
    case 'require':
      requireField(document, field, operation.at, applying);
      break;
    case 'obligate':
      obligateField(document, field, operation.at, applying);
      break;
    case 'hide':
      hideField(document, field, operation.at, applying);
      break;
    case 'forbid':
      forbidField(document, field, operation.at, applying);
      break;
    case 'narrow-enum':
      narrowCodes(document, field, operation, applying);
      break;
    case 'narrow-range':
    case 'narrow-length':
    case 'narrow-items':
      narrowLimits(document, field, operation, applying);
      break;
    case 'add-pattern':
      addPattern(document, field, operation, applying);
      break;
    case 'fix':
      fixValue(document, field, operation, applying);
      break;
    case 'relabel':
      relabelField(document, operation);
      break;
    default:
      return applying.report('profile-unknown-operation');
  }
  if (document.root !== before) cite(document, operation.at, source);
}

/** The field that an operation speaks of, and a report where there is none. */
function fieldOf(document: GrowingDocument, at: string, { report, isTrusted }: Applying): Field | undefined {
  const field = fieldAt(document.root, at);
  if (field !== undefined) return field;
  report('profile-unknown-path', at);
  return isTrusted ? addMember(document, at) : undefined;
}

/** A field that a profile narrows stands on what the profile cites, too. */
function cite(document: GrowingDocument, at: string, source: readonly number[]): void {
  document.root = replaceField(document.root, at, (field) => ({
    ...field,
    source: [...field.source, ...source.filter((index) => field.source.indexOf(index) < 0)],
  }));
}
