import type { ErrorObject, ValidateFunction } from 'ajv';
import type { FormCheck, SchemaError } from '../definition.js';
import { childPointer } from '../pointer/pointer.js';

/** Errors that name a member: the parameter that holds its name. */
const MEMBER: Readonly<Record<string, string>> = {
  required: 'missingProperty',
  dependentRequired: 'missingProperty',
  additionalProperties: 'additionalProperty',
  unevaluatedProperties: 'unevaluatedProperty',
  propertyNames: 'propertyName',
};

/** The errors of ajv as ours are written: at the member itself where one is missing or superfluous. */
export function errorsOfAjv(errors: readonly ErrorObject[]): SchemaError[] {
  return (
    errors
      // `if` only says that its branch failed; what is wrong with a name is one error, at the name.
      .filter(({ keyword, propertyName }) => keyword !== 'if' && propertyName === undefined)
      .map((error) => ({ code: codeOf(error.keyword), path: pathOf(error), params: limitsOf(error) }))
  );
}

/** A validator of ajv in the shape of those that the build writes. */
export function formOfAjv(validate: ValidateFunction): FormCheck {
  const form: FormCheck = (value) => {
    const passes = validate(value);
    form.errors = errorsOfAjv(validate.errors ?? []);
    return passes;
  };
  return form;
}

function codeOf(keyword: string): string {
  return keyword === 'additionalProperties'
    ? 'unevaluated-properties'
    : keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function pathOf({ keyword, instancePath, params }: ErrorObject): string {
  const name: unknown = params[MEMBER[keyword] ?? ''];
  return typeof name === 'string' ? childPointer(instancePath, name) : instancePath;
}

/** What the schema asks for; everything else in the parameters may come from the document. */
function limitsOf({ keyword, params }: ErrorObject): SchemaError['params'] {
  const limit: unknown = params['limit'] ?? params['allowedValue'] ?? params['multipleOf'];
  const named = { type: 'type', format: 'format', dependentRequired: 'property' }[keyword];
  return {
    ...(limit === undefined ? {} : { limit: limit as number }),
    ...(named === undefined ? {} : { [named]: params[named] as string }),
  };
}
