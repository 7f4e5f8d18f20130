// Writes src/embed/solidarity.css from the registry: the room of each element, and which show nothing on cautious sites.
import {elements} from './registry.mjs';

/** Below this width lines break, and what stands side by side elsewhere stands one below the other. */
const NARROW = '46em';

/** The file to write: a map from path, relative to the project, to text. */
export function generateCss() {
  const waiting = elements.map(({tag}) => `${tag}:not(:defined)`).join(',\n');
  const risky = elements.flatMap(({tag, isRisky}) => (isRisky ? [tag] : []));
  const narrow = elements.flatMap(({tag, narrowRoom}) =>
    narrowRoom
      ? [rule(narrowRoom.unless ? `${tag}:not(${narrowRoom.unless})` : tag, narrowRoom.room, '    ')]
      : [],
  );
  const text = `/* Optional: keeps the room of an element while its script is on the way, so that nothing moves when it comes; at most one screen, since
   what stands below that is not in sight. It is measured with the default campaign, and with four channels and a film: where yours says
   much more or less, give the element another \`min-block-size\`. The content between the tags is what readers see until then, and all that
   they see without JavaScript; it is hidden only where it could lead them into danger.
   Written by npm run generate from src/elements/registry.ts. */
${waiting} {
  display: block;
}

@media (scripting: enabled) {
${elements.map(({tag, room}) => rule(tag, room, '  ')).join('\n\n')}

  /* The picture of a video is as high as its place is wide. */
  solidarity-video:not(:state(ready), :state(error))::after {
    content: '';
    display: block;
    box-sizing: content-box;
    max-inline-size: 40em;
    aspect-ratio: 16 / 9;
    padding-block-end: 18em;
  }

  @media (width < ${NARROW}) {
${narrow.join('\n\n')}
  }
}

/* They show nothing there, nor does what stands between their tags until the script says so. */
[data-solidarity-cautious]
  :is(${risky.join(', ')}) {
  display: none;
}
`;
  return new Map([['src/embed/solidarity.css', text]]);
}

function rule(selector, room, indent) {
  return `${indent}${selector} {\n${indent}  min-block-size: ${room};\n${indent}}`;
}
