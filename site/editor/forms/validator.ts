import {Validator} from '@cfworker/json-schema';
import type {RJSFSchema, ValidatorType} from '@rjsf/utils';

/**
 * What the form library needs of a validator: which of several schemas a value fits. It finds no faults: `check` does, in its own
 * words. It makes no code from schemas, which the policy of the page forbids.
 */
export const validator: ValidatorType = {
  isValid: (schema: RJSFSchema, data: unknown, root: RJSFSchema) =>
    new Validator({...schema, ...(root.$defs && {$defs: root.$defs})} as object, '2020-12').validate(data)
      .valid,
  validateFormData: () => ({errors: [], errorSchema: {}}),
  rawValidation: () => ({errors: []}),
};
