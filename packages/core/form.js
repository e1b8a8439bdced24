// For bundlers that look for files and do not read `exports`.
export * from './dist/legacy/form.js';
