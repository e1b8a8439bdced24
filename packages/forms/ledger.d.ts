export * from './dist/ledger.js';
