export * from './dist/paper.js';
