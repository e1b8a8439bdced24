export { EXIT, type ExitCode } from './exit-code.js';
export type { FileReport } from './output/report.js';
export { runGuitu } from './program.js';
export type { Terminal } from './terminal.js';
