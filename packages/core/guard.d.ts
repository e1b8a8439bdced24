export * from './dist/guard.js';
