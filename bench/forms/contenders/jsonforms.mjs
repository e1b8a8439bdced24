import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { FIELDS, PINNED, SCHEMA, VALUE } from '../fields.mjs';

const uischema = {
  type: 'VerticalLayout',
  elements: FIELDS.map(({ name }) => ({ type: 'Control', scope: `#/properties/${name}` })),
};
/** The controls stand in the order of the fields. */
const line = () => document.querySelectorAll('.control')[FIELDS.findIndex(({ name }) => name === PINNED)];

/** @type {import('../contender.d.ts').Contender} */
const contender = {
  mount: (host) =>
    createRoot(host).render(
      createElement(
        JsonForms,
        /** @type {any} */ ({
          schema: SCHEMA,
          uischema,
          data: VALUE,
          renderers: vanillaRenderers,
          cells: vanillaCells,
        }),
      ),
    ),
  control: () => line()?.querySelector('input') ?? undefined,
  error: () => line()?.querySelector('.validation_error')?.textContent ?? '',
};
export default contender;
