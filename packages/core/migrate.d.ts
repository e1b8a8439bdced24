export * from './dist/migrate.js';
