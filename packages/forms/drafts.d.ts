export * from './dist/drafts.js';
