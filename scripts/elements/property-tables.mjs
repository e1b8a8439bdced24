// The tables of `static properties`: which property follows which attribute, and as what.
import { ts } from '@custom-elements-manifest/analyzer/index.js';

/** @typedef {{ property: string, attribute: string, kind: 'string' | 'boolean' | 'number' }} Observed */

/**
 * The attributes that a class observes, those of the classes above it included.
 * @param {string} className @param {Map<string, ts.SourceFile>} modules by path
 * @returns {Observed[]}
 */
export function observedBy(className, modules) {
  const found = declarationOf(className, modules);
  if (!found) return [];
  const table = found.members.find(
    (member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'properties',
  );
  const initializer = table && ts.isPropertyDeclaration(table) ? table.initializer : undefined;
  if (initializer) return entriesOf(initializer, modules);
  const above = found.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  const name = above?.types[0]?.expression.getText();
  return name ? observedBy(name, modules) : [];
}

/** @param {string} className @param {Map<string, ts.SourceFile>} modules */
function declarationOf(className, modules) {
  for (const module of modules.values()) {
    for (const statement of module.statements) {
      if (ts.isClassDeclaration(statement) && statement.name?.text === className) return statement;
    }
  }
  return undefined;
}

/** @param {ts.Expression} table @param {Map<string, ts.SourceFile>} modules @returns {Observed[]} */
function entriesOf(table, modules) {
  if (ts.isIdentifier(table)) {
    const value = constantOf(table.text, modules);
    if (!value) throw new Error(`The table of properties ${table.text} was not found.`);
    return entriesOf(value, modules);
  }
  // `Other.properties`, spread into the table of a class below it.
  if (ts.isPropertyAccessExpression(table)) return observedBy(table.expression.getText(), modules);
  if (ts.isAsExpression(table) || ts.isSatisfiesExpression(table)) return entriesOf(table.expression, modules);
  if (!ts.isObjectLiteralExpression(table)) throw new Error(`No table of properties: ${table.getText()}`);
  return table.properties.flatMap((entry) => {
    if (ts.isSpreadAssignment(entry)) return entriesOf(entry.expression, modules);
    if (!ts.isPropertyAssignment(entry)) throw new Error(`No entry of a table of properties: ${entry.getText()}`);
    const property = entry.name.getText();
    const options = optionsOf(entry.initializer);
    const attribute = options.get('attribute');
    if (attribute === 'false') return [];
    /** @type {Observed['kind']} */
    const kind = options.get('type') === 'Boolean' ? 'boolean' : options.get('type') === 'Number' ? 'number' : 'string';
    return [{ property, attribute: attribute ? attribute.slice(1, -1) : property, kind }];
  });
}

/** @param {ts.Expression} options the text of each option, by name */
function optionsOf(options) {
  if (!ts.isObjectLiteralExpression(options)) throw new Error(`No options of a property: ${options.getText()}`);
  return new Map(
    options.properties.map((one) => {
      if (!ts.isPropertyAssignment(one)) throw new Error(`No option of a property: ${one.getText()}`);
      return [one.name.getText(), one.initializer.getText()];
    }),
  );
}

/** @param {string} name @param {Map<string, ts.SourceFile>} modules */
function constantOf(name, modules) {
  for (const module of modules.values()) {
    for (const statement of module.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      const found = statement.declarationList.declarations.find((one) => one.name.getText() === name);
      if (found?.initializer) return found.initializer;
    }
  }
  return undefined;
}

/** Texts that a type allows, where it is a union of texts or the name of one. @param {string} type @param {Map<string, ts.SourceFile>} modules @returns {string[]} */
export function valuesOf(type, modules) {
  const texts = type.split('|').map((part) => /^'([^']*)'$/.exec(part.trim())?.[1]);
  if (texts.every((text) => text !== undefined)) return /** @type {string[]} */ (texts);
  if (!/^[A-Z][A-Za-z]*$/.test(type)) return [];
  for (const module of modules.values()) {
    for (const statement of module.statements) {
      if (ts.isTypeAliasDeclaration(statement) && statement.name.text === type)
        return valuesOf(statement.type.getText(), modules);
    }
  }
  return [];
}
