export * from './dist/policy.js';
