export * from './dist/generate.js';
