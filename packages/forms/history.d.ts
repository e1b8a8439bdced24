export * from './dist/history.js';
