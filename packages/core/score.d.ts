export * from './dist/score.js';
