// Runs in the page: every case of the contract, then the report that the harness waits for.
import { runContract } from '../../packages/elements/src/contract/run-contract.js';
import { TrialForm } from '../../packages/elements/src/contract/trial-form.js';
import { defineElement } from '../../packages/elements/src/define-element.js';
import { leaveReport } from './report.js';

defineElement('guitu-form', TrialForm);

void runContract().then((results) =>
  leaveReport(results.map(({ name, failure }) => ({ name, error: failure ?? null }))),
);
