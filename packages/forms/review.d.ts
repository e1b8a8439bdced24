export * from './dist/review.js';
