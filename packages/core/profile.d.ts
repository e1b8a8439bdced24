export * from './dist/profile.js';
