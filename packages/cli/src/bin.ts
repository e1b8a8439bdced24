import { runGuitu } from './program.js';

// A reader that stops early, as `head` does, is not a fault.
process.stdout.on('error', () => process.exit(0));

process.exitCode = await runGuitu(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  input: process.stdin,
});
