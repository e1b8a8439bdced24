import { nodes } from './field-tree.mjs';

/** What a field rests on when no statute, regulation, norm or local document names it. */
const UNSOURCED = new Set(['design', 'observed-practice']);

/**
 * The fields of a document that rest on no text, in the order of the document.
 * `observed-practice` when at least one line says where it was seen, `design` when we composed it.
 * @param {any} flat
 * @returns {{ path: string, basis: 'design' | 'observed-practice', title: string }[]}
 */
export const unsourcedFields = (flat) =>
  [...nodes(flat)].flatMap(([path, { 'x-source': lines, title }]) => {
    if (path === '' || !Array.isArray(lines) || !lines.every(({ basis }) => UNSOURCED.has(basis))) return [];
    const basis = lines.some((line) => line.basis === 'observed-practice') ? 'observed-practice' : 'design';
    return [{ path, basis, title }];
  });
