import {html, type TemplateResult} from 'lit';

/** Lengths in hundredths of an em: a mark, and the gap between marks, in a row and between rows. */
const WIDTH = 50;
const HEIGHT = 28;
const GAP = 12;

/** Numbers of marks in a row: a drawing for each, of which the styles show the one whose marks are about 0.5em wide. */
const COLUMNS = [20, 30, 44, 66, 98, 148];

/** Exactly `count` marks, one or more, in rows that are as wide as their place. */
export function renderMarks(count: number): TemplateResult[] {
  return COLUMNS.map(columns => renderRows(count, columns));
}

/** Each row is one dashed line, of which every dash is a mark. */
function renderRows(count: number, columns: number): TemplateResult {
  const rows = Math.ceil(count / columns);
  const lines = Array.from({length: rows}, (_, row) => {
    const marks = Math.min(columns, count - row * columns);
    return `M0 ${row * (HEIGHT + GAP) + HEIGHT / 2}h${marks * (WIDTH + GAP) - GAP}`;
  }).join('');
  const width = columns * (WIDTH + GAP) - GAP;
  const height = rows * (HEIGHT + GAP) - GAP;
  return html`<svg class="marks" part="marks" aria-hidden="true" viewBox=${`0 0 ${width} ${height}`}>
    <path d=${lines} />
    <path class="tag" d=${lines} />
  </svg>`;
}
