// Writes schema/campaign.schema.json from src/model: its shapes come from the valibot schemas, its descriptions from
// their doc comments.
import {readdir, readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {toJsonSchema} from '@valibot/to-json-schema';
import {build} from 'esbuild';
import ts from 'typescript';

const root = new URL('../', import.meta.url);
const model = new URL('src/model/', root);

/** The generated file: a map from path, relative to the project, to text. */
export async function generateSchema() {
  const modules = (await readdir(model, {recursive: true})).filter(name => name.endsWith('.ts')).sort();
  const {campaign, ...parts} = await exportedSchemas(modules);
  toStandard(campaign);
  toStandard(parts);
  const declarations = await exportedConstants(modules);
  const names = Object.keys(parts);
  const {$schema, $defs, ...whole} = toJsonSchema(campaign, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: Object.fromEntries(names.map(name => [definitionName(name), parts[name]])),
  });

  const described = (json, name) => withMembersDescribed(json, declarations.get(name).value, declarations);
  const definitions = names.map(name => {
    const json = described($defs[definitionName(name)], name);
    return [definitionName(name), withDescription(json, declarations.get(name).comment)];
  });
  const schema = {
    $schema,
    title: 'Campaign',
    description: declarations.get('campaign').comment,
    ...described(whole, 'campaign'),
  };
  schema.$defs = referenced(schema, Object.fromEntries(definitions));
  return new Map([['schema/campaign.schema.json', `${JSON.stringify(schema, null, 2)}\n`]]);
}

/**
 * Replaces, everywhere in `schema`, what JSON Schema does not support. The leading check of `object` is removed: it
 * refuses arrays, which JSON Schema does by itself. A pattern loses its flag `u`, which JSON Schema implies, and the
 * patterns of one string become one. A lazy schema, which depends on the type of the value, becomes the union of its
 * schemas for a string and for an object.
 */
function toStandard(schema, seen = new Set()) {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return;
  seen.add(schema);
  if (schema.pipe?.[0].type === 'custom') schema.pipe.shift();
  const [first, second] = schema.pipe?.filter(({type}) => type === 'regex') ?? [];
  if (second) {
    const {source, flags} = second.requirement;
    first.requirement = new RegExp(`(?=${first.requirement.source})${source}`, flags);
    schema.pipe.splice(schema.pipe.indexOf(second), 1);
  }
  if (schema.requirement?.flags === 'u') schema.requirement = {source: schema.requirement.source, flags: ''};
  if (schema.type === 'lazy' && !schema.pipe)
    Object.assign(schema, {type: 'union', options: [schema.getter(''), schema.getter({})]});
  for (const member of Object.values(schema)) toStandard(member, seen);
}

/** The name of a definition in the JSON Schema: `events` for the export `eventsSchema`. */
function definitionName(exportName) {
  return exportName.replace(/Schema$/, '');
}

/** Every valibot schema that the modules export, by name. */
async function exportedSchemas(modules) {
  const contents = modules.map((name, index) => `export * as m${index} from './${name}';`).join('\n');
  const bundle = await build({
    stdin: {contents, resolveDir: fileURLToPath(model)},
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
  const namespaces = Object.values(await import(`data:text/javascript;base64,${code}`));
  const schemas = namespaces.flatMap(Object.entries).filter(([, value]) => value?.kind === 'schema');
  const names = schemas.map(([name]) => definitionName(name));
  const duplicate = names.find((name, index) => names.indexOf(name) !== index);
  if (duplicate) throw new Error(`Two schemas of src/model are called ${duplicate}`);
  return Object.fromEntries(schemas);
}

/** Every constant that the modules export, by name: its doc comment and its initializer. */
async function exportedConstants(modules) {
  const constants = new Map();
  for (const module of modules) {
    const text = await readFile(new URL(module, model), 'utf8');
    const {statements} = ts.createSourceFile(module, text, ts.ScriptTarget.Latest, true);
    for (const statement of statements.filter(isExportedConstant))
      for (const {name, initializer} of statement.declarationList.declarations)
        constants.set(name.text, {comment: commentOf(statement), value: initializer});
  }
  return constants;
}

function isExportedConstant(statement) {
  const isExport = ({kind}) => kind === ts.SyntaxKind.ExportKeyword;
  return ts.isVariableStatement(statement) && statement.modifiers?.some(isExport);
}

function commentOf(node) {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return comment && ts.getTextOfJSDocComment(comment.comment)?.replace(/\s+/g, ' ');
}

function withDescription(json, description) {
  return description ? {description, ...json} : json;
}

/** `json` with the doc comments of the members of `expression`, the valibot call from which it was generated. */
function withMembersDescribed(json, expression, declarations) {
  if (!ts.isCallExpression(expression)) return json;
  const {
    arguments: [argument],
    expression: callee,
  } = expression;
  switch ((callee.name ?? callee).text) {
    case 'optional':
    case 'pipe':
      return withMembersDescribed(json, argument, declarations);
    case 'array':
    case 'list':
      return {...json, items: withMembersDescribed(json.items, argument, declarations)};
    case 'object':
      return {...json, properties: propertiesDescribed(json.properties, argument, declarations)};
    default:
      return json;
  }
}

function propertiesDescribed(properties, {properties: members}, declarations) {
  return members.reduce((described, member) => {
    if (ts.isSpreadAssignment(member)) {
      // `...advice.entries`
      const {arguments: entries} = declarations.get(member.expression.expression.text).value;
      return propertiesDescribed(described, entries[0], declarations);
    }
    const name = member.name.text;
    const json = ts.isPropertyAssignment(member)
      ? withMembersDescribed(described[name], member.initializer, declarations)
      : described[name];
    return {...described, [name]: withDescription(json, commentOf(member))};
  }, properties);
}

/** The definitions that `schema` refers to, directly or indirectly, sorted by name. */
function referenced(schema, definitions) {
  const needed = new Set();
  const visit = json => {
    for (const [, name] of JSON.stringify(json).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)) {
      if (needed.has(name)) continue;
      needed.add(name);
      visit(definitions[name]);
    }
  };
  visit(schema);
  return Object.fromEntries([...needed].sort().map(name => [name, definitions[name]]));
}
