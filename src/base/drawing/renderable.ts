import type {nothing, TemplateResult} from 'lit';

/**
 * What may stand between the tags of a template. A number is formatted first, and a boolean would be shown as a word:
 * `npm run lint` refuses both.
 */
export type Renderable = string | TemplateResult | typeof nothing | undefined | Node | readonly Renderable[];
