// Runs in the page: every case of the contract, then the report that the harness waits for.
import { runContract } from '../../packages/elements/src/contract/run-contract.js';
import { TrialForm } from '../../packages/elements/src/contract/trial-form.js';
import { defineElement } from '../../packages/elements/src/define-element.js';

declare global {
  interface Window {
    contractReport?: {
      readonly cases: readonly { readonly name: string; readonly error: string | null }[];
      readonly violations: readonly string[];
    };
  }
}

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  violations.push(`${violatedDirective} ${blockedURI}`),
);

defineElement('guitu-form', TrialForm);

void runContract().then((results) => {
  window.contractReport = { cases: results.map(({ name, failure }) => ({ name, error: failure ?? null })), violations };
});
