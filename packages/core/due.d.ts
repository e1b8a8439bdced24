export * from './dist/due.js';
