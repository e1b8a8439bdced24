import { describe, expect, it } from 'vitest';
import { withStatus } from './status.mjs';

describe('the status of a document that is sent', () => {
  it.each([
    ['draft', 'draft', 'draft'],
    ['draft', 'submit', 'submitted'],
    ['submitted', 'draft', 'draft'],
    ['submitted', 'submit', 'submitted'],
    ['issued', 'draft', 'issued'],
    ['served', 'submit', 'served'],
    ['void', 'submit', 'void'],
  ])('%s with the button %s is %s', (status, intent, expected) => {
    const document = { header: { status, id: 'x' }, a: 1 };
    expect(withStatus(document, /** @type {'draft' | 'submit'} */ (intent))).toEqual({
      header: { status: expected, id: 'x' },
      a: 1,
    });
    expect(document.header.status).toBe(status);
  });

  it('is not added where there is none', () => {
    expect(withStatus({ header: { id: 'x' } }, 'submit')).toEqual({ header: { id: 'x' } });
    expect(withStatus({}, 'draft')).toEqual({});
  });
});
