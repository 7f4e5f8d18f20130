/** The style of the drawn page: what stands around the elements, with the same sizes as they have. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; font: 1em/1.5 system-ui, sans-serif; text-size-adjust: none }
body { max-inline-size: 56em; margin: 0 auto; padding: 1em max(1em, 4vw) 3em; overflow-wrap: anywhere; hyphens: auto }
h1 { margin: 0.5em 0; font-size: clamp(1.5625em, 5vw, 2.25em); font-weight: 600; line-height: 1.15; text-wrap: balance }
a { color: inherit; text-underline-offset: 0.2em }
:focus-visible { outline: 2px solid; outline-offset: 2px; box-shadow: 0 0 0 2px #f5c400 }
.quiet { max-inline-size: 40em; margin-block: 1em 2em; padding: 0.75em 1em; border: 1px solid; border-radius: 0.25em }
.quiet p { margin: 0 }
.quiet .ask { font-weight: 600 }
.quiet a, footer li > * { display: inline-block; padding-block: 0.65em }
.quiet a { font-weight: 600 }
footer { margin-block-start: 4em; font-size: 0.9em }
footer ul { display: flex; flex-wrap: wrap; gap: 0 1.5em; margin: 1em 0 0; padding: 0; list-style: none }
@media print { footer, .quiet { display: none } }
`;
