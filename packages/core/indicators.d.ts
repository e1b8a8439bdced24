export * from './dist/indicators.js';
