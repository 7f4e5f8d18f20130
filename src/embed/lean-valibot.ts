// What the models and the reader use of valibot, for the scripts that hold all they run: 0.6 kB instead of 1.8 kB. The same functions,
// the same outputs, and the same faults at the same places; test/embed/lean-valibot.node.test.mjs holds one against the
// other. A member named `__proto__` or the like, which valibot passes over, is a fault here. Code that a bundler builds has valibot itself.

interface Issue {
  readonly message: string;
  readonly path?: readonly {readonly key: PropertyKey}[];
}

/** Notes a fault; `untyped` where the value is of another kind than asked for. */
type Report = (message: string, path: readonly PropertyKey[], untyped: boolean) => void;

/** Gives what is read of `value`, and reports what is wrong with it. */
interface Schema {
  readonly expects: string;
  readonly run: (value: unknown, report: Report) => unknown;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly fallback?: unknown;
  readonly isOptional?: true;
}

/** Says what is wrong with `value`, or nothing. */
type Action = (value: never) => string | false | undefined;

const asShown = (value: unknown) =>
  value && typeof value === 'object' ? (Array.isArray(value) ? 'Array' : 'Object') : JSON.stringify(value);

const wrong = (expected: string, value: unknown) => `Expected ${expected} but received ${asShown(value)}`;

const ofKind = (expects: string, is: (value: unknown) => boolean): Schema => ({
  expects,
  run(value, report) {
    if (!is(value)) report(wrong(expects, value), [], true);
    return value;
  },
});

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** Reads members one after the other, and reports the faults of each at its place: one report for all, since there may be thousands. */
const membersOf = (report: Report) => {
  let key: PropertyKey;
  const inside: Report = (message, path, untyped) => report(message, [key, ...path], untyped);
  return (place: PropertyKey, {run}: Schema, value: unknown) => {
    key = place;
    return run(value, inside);
  };
};

/** A schema of a kind of value, whose members are read in turn. */
const container = (expects: string, is: (value: unknown) => boolean, read: Schema['run']): Schema => ({
  expects,
  run: (value, report) => (is(value) ? read(value, report) : ofKind(expects, is).run(value, report)),
});

export const string = () => ofKind('string', value => typeof value === 'string');
export const number = () => ofKind('number', value => typeof value === 'number' && !isNaN(value));
export const boolean = () => ofKind('boolean', value => typeof value === 'boolean');
export const picklist = (options: readonly unknown[]) =>
  ofKind(`(${options.map(asShown).join(' | ')})`, value => options.includes(value));

export const optional = ({expects, run}: Schema, fallback?: unknown): Schema => ({
  expects,
  fallback,
  isOptional: true,
  run: (value, report) => (value === undefined ? fallback : run(value, report)),
});

export const array = (item: Schema) =>
  container('Array', Array.isArray, (value, report) => {
    const read = membersOf(report);
    return (value as unknown[]).map((each, index) => read(index, item, each));
  });

export const object = (entries: Readonly<Record<string, Schema>>): Schema => {
  const members = Object.entries(entries);
  return {
    ...container(
      'Object',
      value => isObject(value) && !Array.isArray(value),
      (value, report) => {
        const given = value as Record<string, unknown>;
        const found: Record<string, unknown> = {};
        const read = membersOf(report);
        for (const [key, schema] of members)
          if (key in given || schema.fallback !== undefined) found[key] = read(key, schema, given[key]);
          else if (!schema.isOptional) report('is missing', [key], true);
        return found;
      },
    ),
    entries,
  };
};

export const record = (key: Schema, item: Schema) =>
  container('Object', isObject, (value, report) => {
    const read = membersOf(report);
    return Object.fromEntries(
      Object.entries(value as object).map(([name, each]) => [read(name, key, name), read(name, item, each)]),
    );
  });

export const union = (options: readonly Schema[]): Schema => {
  const expects = `(${options.map(option => option.expects).join(' | ')})`;
  return {
    expects,
    run(value, report) {
      const near: Parameters<Report>[][] = [];
      for (const option of options) {
        const faults: Parameters<Report>[] = [];
        const read = option.run(value, (...fault) => faults.push(fault));
        if (!faults.length) return read;
        if (!faults.some(([, , untyped]) => untyped)) near.push(faults);
      }
      if (near.length === 1) near[0]!.forEach(fault => report(...fault));
      else report(wrong(expects, value), [], !near.length);
      return value;
    },
  };
};

export const pipe = (schema: Schema, ...actions: Action[]): Schema => ({
  ...schema,
  run(value, report) {
    let typed = true;
    const read = schema.run(value, (message, path, untyped) => {
      typed &&= !untyped;
      report(message, path, untyped);
    });
    for (const action of actions) {
      const fault = typed && action(read as never);
      if (fault) report(fault, [], false);
    }
    return read;
  },
});

export const regex =
  (pattern: RegExp, message = `Expected ${pattern}`): Action =>
  (value: string) =>
    !pattern.test(value) && message;

/** An action that compares what `measure` gives with `bound`. */
const bounded =
  (sign: string, holds: (measured: number, bound: number) => boolean, measure: (value: never) => number) =>
  (bound: number): Action =>
  value =>
    !holds(measure(value), bound) && wrong(sign + bound, measure(value));

const notLess = (measured: number, bound: number) => measured >= bound;
const notMore = (measured: number, bound: number) => measured <= bound;
const lengthOf = ({length}: {length: number}) => length;

export const minValue = bounded('at least ', notLess, (value: number) => value);
export const minLength = bounded('a length of at least ', notLess, lengthOf);
export const maxLength = bounded('a length of at most ', notMore, lengthOf);
export const minEntries = bounded('at least ', notLess, value => Object.keys(value).length);
export const nonEmpty = () => minLength(1);
export const safeInteger = (): Action => (value: number) =>
  !Number.isSafeInteger(value) && wrong('a whole number', value);

export function safeParse(
  schema: Schema,
  value: unknown,
): {success: boolean; output: unknown; issues: Issue[]} {
  const issues: Issue[] = [];
  const output = schema.run(value, (message, path) => issues.push({message, path: path.map(key => ({key}))}));
  return {success: !issues.length, output, issues};
}
