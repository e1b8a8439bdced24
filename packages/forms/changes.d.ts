export * from './dist/changes.js';
