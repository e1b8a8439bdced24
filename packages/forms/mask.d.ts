export * from './dist/mask.js';
