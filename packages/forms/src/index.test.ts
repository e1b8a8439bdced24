import { describe, expect, it } from 'vitest';
import * as forms from './index.js';

describe('the package', () => {
  it('exports these names', () => {
    expect(Object.keys(forms).sort()).toEqual([
      'UnknownPathError',
      'changesOf',
      'createForm',
      'fillFromResidentId',
      'formatStored',
      'inOrderOfChoice',
      'parseEntered',
      'widgetOf',
    ]);
  });
});
