export * from './dist/form.js';
