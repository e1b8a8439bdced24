// Runs in the page: every case of the contract, then the report that the harness waits for.
import '../../packages/elements/src/define.js';
import { runContract } from '../../packages/elements/src/contract/run-contract.js';

declare global {
  interface Window {
    contractReport?: { readonly cases: readonly { readonly name: string; readonly error: string | null }[]; readonly violations: readonly string[] };
  }
}

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => violations.push(`${violatedDirective} ${blockedURI}`));

void runContract().then((results) => {
  window.contractReport = { cases: results.map(({ name, failure }) => ({ name, error: failure ?? null })), violations };
});
