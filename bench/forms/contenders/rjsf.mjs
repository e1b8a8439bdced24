import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { PINNED, SCHEMA, VALUE } from '../fields.mjs';

const id = `root_${PINNED}`;

/** @type {import('../contender.d.ts').Contender} */
const contender = {
  mount: (host) =>
    createRoot(host).render(
      createElement(
        Form,
        /** @type {any} */ ({ schema: SCHEMA, formData: VALUE, validator, liveValidate: 'onChange' }),
      ),
    ),
  control: () => /** @type {HTMLInputElement | null} */ (document.getElementById(id)) ?? undefined,
  error: () => document.getElementById(`${id}__error`)?.textContent ?? '',
};
export default contender;
