import * as v from 'valibot';

/** An object with these members. A list is none, as in JSON Schema; to valibot's own `object` it would be one. */
export function object<const E extends v.ObjectEntries>(entries: E): v.ObjectSchema<E, undefined> {
  const schema = v.object(entries);
  return {
    ...schema,
    '~run'(dataset, config) {
      if (!Array.isArray(dataset.value)) return schema['~run'](dataset, config);
      v._addIssue(schema, 'type', dataset, config);
      return dataset as unknown as v.FailureDataset<v.ObjectIssue>;
    },
  };
}
