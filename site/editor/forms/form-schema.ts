import type {RJSFSchema, UiSchema} from '@rjsf/utils';
import campaign from '../../../schema/campaign.schema.json';
import {helpOf} from './help.js';
import {choiceLabel, labelOf} from './labels.js';
import {ordered} from './order.js';

/** A form for a part of a campaign: the schema without what `check` says better, and which fields it has. */
export interface PartForm {
  readonly schema: RJSFSchema;
  readonly ui: UiSchema;
}

interface Part {
  readonly $ref?: string;
  readonly anyOf?: readonly Part[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly required?: readonly string[];
  readonly items?: Part;
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly additionalProperties?: Part;
}

const definitions = campaign.$defs as unknown as Readonly<Record<string, Part>>;

/** The definitions that have a field of their own, whatever is in them. */
const FIELDS: Readonly<Record<string, string>> = {
  text: 'TextField',
  consent: 'ConsentNote',
  peopleFile: 'TextField',
};

/** The definitions that are a line of text, with the widget that knows how to write them. */
const WIDGETS: Readonly<Record<string, string>> = {
  day: 'DayWidget',
  dayOrLocalTime: 'DayAndTimeWidget',
  timeOfDay: 'TimeWidget',
  timeZone: 'ZoneWidget',
  link: 'LinkWidget',
  languageTag: 'LanguageWidget',
};

/** Members that nobody types: ids are given, and what is written at the end of an edit. */
const NOT_TYPED = new Set([
  'id',
  'revision',
  'version',
  'updated',
  'serial',
  'file',
  'withdrawn',
  'integrity',
  'consent',
]);

/** Strings of the schema that may have several lines. */
const LONG = new Set(['verse.text']);

/**
 * The form of a member of a campaign.
 *
 * @param keys - The way to it, such as `['stories']`.
 * @param without - A member of it that is edited in another place.
 */
export function formOfPart(keys: readonly string[], without?: string): PartForm {
  const {part, kind} = resolved(partAt(keys));
  if (!without || !part.properties) return formOf(partAt(keys));
  const {[without]: _, ...properties} = part.properties;
  return formOf({...part, properties}, {kind: kind || keys.at(-1)});
}

/** The form of one of the items of the list to which keys such as `['stories', 'people']` lead. */
export const formOfItem = (keys: readonly string[]): PartForm =>
  formOf(resolved(partAt(keys)).part.items ?? {});

const partAt = (keys: readonly string[]): Part =>
  keys.reduce<Part>((part, key) => resolved(part).part.properties?.[key] ?? {}, campaign as unknown as Part);

/** The form of what is in no section: the name, the day, the languages. */
export function formOfHead(sections: readonly string[]): PartForm {
  const isHead = ([name]: [string, Part]) => !sections.includes(name) && !NOT_TYPED.has(name);
  const properties = Object.fromEntries(
    Object.entries((campaign as unknown as Part).properties ?? {}).filter(isHead),
  );
  return formOf({type: 'object', properties, required: campaign.required}, {kind: 'campaign'});
}

/** What a part of the schema refers to, with its name. Of several choices the object, which a form can show. */
function resolved(part: Part): {part: Part; kind: string} {
  const kind = part.$ref?.split('/').at(-1) ?? '';
  const definition = kind ? (definitions[kind] ?? {}) : part;
  if (kind in FIELDS || !definition.anyOf) return {part: definition, kind};
  const choice = definition.anyOf.map(resolved).find(each => each.part.type === 'object');
  return choice ? {part: choice.part, kind: choice.kind || kind} : {part: definition, kind};
}

/** What is said around a part: nothing around the whole form. */
interface Words {
  readonly title?: string | undefined;
  readonly help?: string | undefined;
  /** The definition in whose words the members of a part without one are named. */
  readonly kind?: string | undefined;
}

function formOf(from: Part, {title, help, kind: around = ''}: Words = {}): PartForm {
  const {part, kind} = resolved(from);
  const words = {...(title && {title}), ...(help && {description: help})};
  if (FIELDS[kind]) return {schema: words, ui: {'ui:field': FIELDS[kind]}};
  if (part.additionalProperties?.type === 'array') return {schema: words, ui: {'ui:field': 'ListsField'}};
  if (part.type === 'object' && part.properties) return formOfObject(part, kind || around, words);
  if (part.type === 'array' && part.items) {
    const items = formOf(part.items);
    return {
      schema: {...words, type: 'array', items: items.schema, ...(part.maxItems && {maxItems: part.maxItems})},
      ui: {items: items.ui, 'ui:options': {label: Boolean(title)}},
    };
  }
  if (part.enum)
    return {
      schema: {...words, type: typeof part.enum[0] === 'number' ? 'number' : 'string', enum: [...part.enum]},
      ui: {'ui:enumNames': part.enum.map(word => choiceLabel(String(word)))},
    };
  if (part.type === 'boolean') return {schema: {...words, type: 'boolean'}, ui: {}};
  if (part.type === 'integer' || part.type === 'number')
    return {
      schema: {...words, type: 'integer', minimum: part.minimum ?? 0},
      ui: {'ui:widget': 'NumberWidget'},
    };
  if (part.type === 'string')
    return {schema: {...words, type: 'string'}, ui: {'ui:widget': WIDGETS[kind] ?? 'LineWidget'}};
  return {schema: words, ui: {'ui:field': 'OtherField'}};
}

function formOfObject(part: Part, kind: string, words: object): PartForm {
  const members = part.properties ?? {};
  const names = Object.keys(members).filter(name => !NOT_TYPED.has(name));
  const forms = ordered(names, kind).map((name): [string, PartForm] => {
    const form = formOf(members[name] ?? {}, {title: labelOf(name, kind), help: helpOf(name, kind)});
    return [name, LONG.has(`${kind}.${name}`) ? {...form, ui: {'ui:widget': 'LinesWidget'}} : form];
  });
  return {
    schema: {
      ...words,
      type: 'object',
      properties: Object.fromEntries(forms.map(([name, {schema}]) => [name, schema])),
      required: (part.required ?? []).filter(name => !NOT_TYPED.has(name)),
    },
    ui: Object.fromEntries(forms.map(([name, {ui}]) => [name, ui])),
  };
}
