// The parts of core that say what a format, a rule, a rubric and a count of characters are. They are read from its sources,
// because the standard is built before core is.
import { buildSync } from 'esbuild';
import { coreOutput } from '../paths.mjs';

const built = buildSync({
  stdin: {
    contents: `export { checkBinding } from './src/rubric/check-binding.js';
export { checkRubric } from './src/rubric/check.js';
export { compileRubric } from './src/rubric/compile/compile-rubric.js';
export { compileProfile } from './src/profile/compile-profile.js';
export { deltaSchema } from './src/profile/delta-schema.js';
export { characterCount, formats } from './src/modules/form-check.js';
export { runRules } from './src/rules/run-rules.js';
export { practiceIssues } from './src/validate/practice.js';
export { chooseProfile } from './src/validate/profile.js';
export { lengths, readPattern } from './src/generate/pattern-language.js';
export { randomOf } from './src/generate/random.js';
export { names, smallest } from './src/generate/smallest.js';
export { expandTemplate } from './src/pointer/template.js';
export { checkProjection } from './src/projection/check.js';`,
    resolveDir: coreOutput,
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const code = Buffer.from(/** @type {import('esbuild').OutputFile} */ (built.outputFiles[0]).contents);

/**
 * @type {Pick<typeof import('../../../packages/core/src/rubric/check-binding.ts'), 'checkBinding'>
 *   & Pick<typeof import('../../../packages/core/src/rubric/check.ts'), 'checkRubric'>
 *   & Pick<typeof import('../../../packages/core/src/rubric/compile/compile-rubric.ts'), 'compileRubric'>
 *   & Pick<typeof import('../../../packages/core/src/profile/compile-profile.ts'), 'compileProfile'>
 *   & Pick<typeof import('../../../packages/core/src/profile/delta-schema.ts'), 'deltaSchema'>
 *   & Pick<typeof import('../../../packages/core/src/modules/form-check.ts'), 'characterCount' | 'formats'>
 *   & Pick<typeof import('../../../packages/core/src/rules/run-rules.ts'), 'runRules'>
 *   & Pick<typeof import('../../../packages/core/src/validate/practice.ts'), 'practiceIssues'>
 *   & Pick<typeof import('../../../packages/core/src/validate/profile.ts'), 'chooseProfile'>
 *   & Pick<typeof import('../../../packages/core/src/generate/pattern-language.ts'), 'lengths' | 'readPattern'>
 *   & Pick<typeof import('../../../packages/core/src/generate/random.ts'), 'randomOf'>
 *   & Pick<typeof import('../../../packages/core/src/generate/smallest.ts'), 'names' | 'smallest'>
 *   & Pick<typeof import('../../../packages/core/src/pointer/template.ts'), 'expandTemplate'>
 *   & Pick<typeof import('../../../packages/core/src/projection/check.ts'), 'checkProjection'>}
 */
export const {
  characterCount,
  checkBinding,
  checkProjection,
  checkRubric,
  compileProfile,
  compileRubric,
  deltaSchema,
  formats,
  chooseProfile,
  expandTemplate,
  lengths,
  names,
  practiceIssues,
  randomOf,
  readPattern,
  runRules,
  smallest,
} = await import(`data:text/javascript;base64,${code.toString('base64')}`);
