export * from './dist/checks.js';
