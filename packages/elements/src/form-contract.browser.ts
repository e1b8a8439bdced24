import axe from 'axe-core';
import { describe, test } from 'vitest';
import { formContract, runCase } from './contract/run-contract.js';
import './define.js';

describe.each(['shadow', 'light'] as const)('guitu-form drawn into its %s root', (rootKind) => {
  test.each(formContract.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    await runCase(one, rootKind, axe);
  });
});
