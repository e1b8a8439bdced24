export * from './dist/prefill.js';
