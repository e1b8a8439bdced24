// The regular expressions of the published programs: every literal, and every text given to RegExp, must be safe from
// backtracking without end, because what it is tried on comes from outside.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { root } from './run.mjs';

/**
 * @typedef {{ place: string, source: string, flags: string }} Found
 * @typedef {Found & { problem: string }} Problem
 */

const PACKAGES = ['core', 'forms', 'elements', 'cli'];

/** Browsers from Chromium 80 must read it. */
const TOO_NEW = /\(\?<[=!]|\(\?[a-z]*-?[a-z]*:(?<!\(\?:)/;

/** @param {ts.Node} node @returns {Pick<Found, 'source' | 'flags'> | undefined} */
const expressionOf = (node) => {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  const isConstructed =
    (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
  const [text, flags] = isConstructed ? (node.arguments ?? []) : [];
  if (text === undefined || !ts.isStringLiteralLike(text)) return undefined;
  return { source: text.text, flags: flags !== undefined && ts.isStringLiteralLike(flags) ? flags.text : '' };
};

/** Every regular expression that a file writes out. @param {string} place @param {string} code @returns {Found[]} */
export const expressionsIn = (place, code) => {
  /** @type {Found[]} */
  const found = [];
  const visit = (/** @type {ts.Node} */ node) => {
    const expression = expressionOf(node);
    if (expression !== undefined) found.push({ place, ...expression });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(place, code, ts.ScriptTarget.Latest, true));
  return found;
};

/** @param {Found[]} expressions @returns {Problem[]} */
export const problemsOf = (expressions) => {
  /** @type {Map<string, string>} */
  const verdicts = new Map();
  return expressions.flatMap((expression) => {
    const { source, flags } = expression;
    const key = `/${source}/${flags}`;
    if (!verdicts.has(key)) verdicts.set(key, checkSync(source, flags.replace('v', 'u')).status);
    const verdict = verdicts.get(key);
    return [
      ...(verdict === 'safe' ? [] : [{ ...expression, problem: `may backtrack without end (${verdict})` }]),
      ...(TOO_NEW.test(source) ? [{ ...expression, problem: 'looks behind, which old browsers cannot read' }] : []),
    ];
  });
};

/** Every regular expression of the sources of the published packages, tests left out. @returns {Found[]} */
export const publishedExpressions = () =>
  PACKAGES.flatMap((name) => {
    const folder = join(root, 'packages', name, 'src');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|js)$/.test(file) && !/\.(test|browser|d)\.ts$|test-support|contract\//.test(file))
      .sort()
      .flatMap((file) => {
        const path = join(folder, file);
        return expressionsIn(relative(root, path), readFileSync(path, 'utf8'));
      });
  });
