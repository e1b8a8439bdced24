import type { Catalogue } from './catalogue.js';
import { catalogue as ofForms } from './en-form.js';

/** All English messages: those of a form, and those that only files, cases and local profiles give. */
export const catalogue: Catalogue = {
  ...ofForms,
  messages: {
    ...ofForms.messages,
    'dependent-required': '{title} must be filled in',
    'exclusive-minimum': '{title} must be more than {limit}',
    'exclusive-maximum': '{title} must be less than {limit}',
    'multiple-of': '{title} must be a whole multiple of {limit}',
    items: '{title} must have at most {limit} entries',
    'unique-items': '{title} must not have the same entry twice',
    'resident-id-division-withdrawn':
      'The first six digits of the identity number are a county that was withdrawn; a number keeps the code of its day, so check it and keep it',
    forbidden: '{title} is not used here: remove it',
    'profile-base-moved': 'The national document has changed and the local profile has not been checked against it',

    'gate-too-large': 'The file is too large: at most {limit} bytes',
    'gate-empty': 'The file is empty',
    'gate-not-json': 'The file is not valid JSON: see line {line}, column {column}',
    'gate-duplicate-key': 'The same name stands here twice, so that its value is not certain',
    'gate-no-header': 'There is no header, so that the kind of document is not known',
    'gate-unknown-document': 'The standard has no document of this kind',
  },
};
