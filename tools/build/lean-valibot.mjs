import path from 'node:path';

const LEAN = path.resolve('src/embed/lean-valibot.ts');

/** Puts src/embed/lean-valibot.ts in the place of valibot, and of src/model/object.ts, which mends valibot's `object`. */
export function leanValibot() {
  return {
    name: 'lean-valibot',
    resolveId: (id, importer) =>
      id === 'valibot' || (id === './object.js' && importer?.includes('/src/model/')) ? LEAN : null,
  };
}
