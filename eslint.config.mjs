import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { afterChromium80 } from './scripts/lint/after-chromium-80.mjs';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'packages/core/{documents,texts,codelists,rubrics,case-rules,lifecycle,obligations,indicators,migrations}/**',
      'packages/elements/doc/**',
      'docs/generated/**',
      'docs/api/**',
      'docs/.vitepress/{cache,dist}/**',
      '.cache/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['packages/*/src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 300, skipComments: false, skipBlankLines: false }],
      'no-console': 'error',
    },
  },
  // What browsers load; tests run in the newest one.
  {
    files: ['packages/{core,forms,elements}/src/**/*.ts'],
    ignores: ['**/*.{test,browser}.ts', '**/{contract,test-support}/**'],
    rules: afterChromium80,
  },
  { files: ['packages/elements/src/**/*.ts'], ...lit['flat/recommended'] },
  { files: ['packages/elements/src/**/*.ts'], ...wc['flat/best-practice'] },
  { files: ['packages/cli/src/**/*.ts', '**/*.mjs', 'examples/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        structuredClone: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        document: 'readonly',
        window: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  {
    files: ['bench/forms/**/*.mjs', 'scripts/documents/**/*.mjs', 'scripts/look/**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'ClipboardEvent',
          'DataTransfer',
          'DragEvent',
          'File',
          'location',
          'HTMLAnchorElement',
          'HTMLButtonElement',
          'HTMLInputElement',
          'HTMLSelectElement',
          'MessageChannel',
          'Option',
          'addEventListener',
          'requestAnimationFrame',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  // Pages without a bundler have what their scripts bring.
  {
    files: ['examples/{plain,jquery}/*.js'],
    languageOptions: { globals: { $: 'readonly', Blob: 'readonly' } },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: { require: 'readonly', module: 'writable', __dirname: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_|^\\$' }],
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
);
