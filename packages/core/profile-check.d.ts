export * from './dist/profile-check.js';
