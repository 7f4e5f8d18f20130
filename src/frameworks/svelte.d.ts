// The tags in Svelte: `import type {} from 'solidarity-widgets/svelte';`, once in a project.
import type {HTMLAttributes} from 'svelte/elements';
import type {Listeners} from './events.js';
import type {ElementProps} from './generated/props.js';

type Own<Tag extends keyof ElementProps> = ElementProps[Tag] & Listeners<'on'> & Listeners<'on:'>;

type Html<Tag extends keyof ElementProps> = HTMLAttributes<HTMLElementTagNameMap[Tag]>;

type Elements = {[Tag in keyof ElementProps]: Own<Tag> & Omit<Html<Tag>, keyof Own<Tag>>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
