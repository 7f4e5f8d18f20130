// The tags in JSX, for React 19, Preact and Solid: `import type {} from 'solidarity-widgets/jsx';`, once in a project.
import type {} from './jsx/preact.js';
import type {} from './jsx/react.js';
import type {} from './jsx/solid.js';
