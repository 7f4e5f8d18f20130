import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

/** An area of one colour: three hexadecimal digits, and an SVG path in millimetres, filled by the even-odd rule. */
export type Layer = readonly [color: string, path: string];

/** The front of a postcard: 148 by 105 mm. */
export interface Design {
  readonly id: string;
  name(): string;
  /** Seven layers, from back to front. */
  readonly layers: readonly Layer[];
}

const CARD = 'M0 0h148v105H0z';

const FLOWERS = [
  [42, 36, 14],
  [75, 26, 17],
  [107, 38, 15],
  [59, 59, 12],
  [93, 62, 12],
] as const;

/**
 * The outline of a petal: eighths of a turn from its middle, and distances from the centre of the flower in lengths
 * of the petal.
 */
const PETAL = [
  [-0.4, 1],
  [0, 0.8],
  [0.4, 1],
] as const;

/** Flowers of eight petals, whose length is the radius of each flower times `size`. */
const flowers = (size: number) =>
  FLOWERS.flatMap(([x, y, radius]) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map(petal => {
      const edge = PETAL.map(([angle, length]) => {
        const turn = ((petal + angle) * Math.PI) / 4;
        const distance = radius * size * length;
        return `L${(x + Math.cos(turn) * distance).toFixed(1)} ${(y + Math.sin(turn) * distance).toFixed(1)}`;
      });
      return `M${x} ${y}${edge.join('')}z`;
    }),
  ).join('');

/** The stems of the flowers, which meet in the vase. */
const stems = () =>
  FLOWERS.map(([x, y]) => {
    const foot = 74 + (x - 74) / 6;
    return `M${x - 1} ${y}Q${x} 66 ${foot - 1} 88h2Q${x + 2} 66 ${x + 1} ${y}z`;
  }).join('');

/**
 * The pictures to choose from, drawn for this library: everyday things, as guides to letters advise. None has the
 * colours of a flag or a symbol that people have been punished for in Belarus, where a pairing of colours is enough
 * (PEN Belarus, 2023): no red, and no blue beside yellow.
 */
export const designs: readonly Design[] = [
  {
    id: 'cat',
    name: () => msg('A cat on the window sill', {id: 'postcard.cat', desc: 'A picture'}),
    layers: [
      ['#edc', CARD],
      ['#cdd', 'M32 12h84v66H32z'],
      ['#9ba', 'M32 61q20-15 42-6t42-9v32H32z'],
      ['#754', 'M28 8h92v74H28zM32 12v66h40V12zM76 12v66h40V12z'],
      ['#ca7', 'M0 0h34q3 44-17 82Q8 92 0 92zM148 0h-34q-3 44 17 82 9 10 17 10z'],
      ['#864', 'M14 82h120v7H14z'],
      [
        '#333',
        'M80 82q-2-22 9-30-4-5-3-17l6 5q5-2 10 0l6-5q1 12-3 17 8 6 9 24Q121.5 77.5 120 68 118 58 126 55q5-1 6 4-8-1-6 11 2 12-12 12z',
      ],
    ],
  },
  {
    id: 'flowers',
    name: () => msg('Cornflowers', {id: 'postcard.flowers', desc: 'A picture'}),
    layers: [
      ['#eee', CARD],
      ['#686', stems()],
      ['#575', 'M64 80Q42 80 30 62q26-2 34 18zM84 80q22 0 34-18-26-2-34 18z'],
      ['#56a', flowers(1)],
      ['#78b', flowers(0.72)],
      ['#347', flowers(0.4)],
      ['#a98', 'M57 73h34q-4 9 2 17 6 8 3 15H52q-3-7 3-15 6-8 2-17z'],
    ],
  },
  {
    id: 'lake',
    name: () => msg('A lake in the evening', {id: 'postcard.lake', desc: 'A picture'}),
    layers: [
      ['#edb', CARD],
      ['#d95', 'M90 43a13 13 0 1 0 26 0a13 13 0 1 0-26 0z'],
      [
        '#687',
        'M0 56V40l5-9 5 10 5-14 6 15 5-9 5 11 7-4 10 6 12-3 14 5 16-3 14 4 12-6 6-9 5 8 6-15 5 13 5-8 5 9v15z',
      ],
      ['#9ba', 'M0 56h148v49H0z'],
      ['#db8', 'M92 60h22v2H92zM88 66h30v2H88zM94 72h17v2H94zM90 79h26v2H90zM97 86h12v2H97z'],
      ['#576', 'M0 56h148v2.5q-40 3-74 1T0 60z'],
      [
        '#243',
        'M14 105q0-30 6-48h1q-4 20-4 48zM24 105q0-26 6-42h1q-4 17-4 42zM35 105q0-18 4-30h1q-3 13-3 30zM8 105q0-20-6-33h1q7 12 8 33zM19 57q-2-7 1-13 3 6 1 13zM39 75q-2-7 1-13 3 6 1 13z',
      ],
    ],
  },
];

/** The picture of a design, without a text alternative: a label beside it describes it. */
export function renderDesign({layers: [a, b, c, d, e, f, g]}: Design): TemplateResult {
  return html`<svg class="picture" viewBox="0 0 148 105" fill-rule="evenodd" aria-hidden="true">
    <path fill=${a![0]} d=${a![1]} />
    <path fill=${b![0]} d=${b![1]} />
    <path fill=${c![0]} d=${c![1]} />
    <path fill=${d![0]} d=${d![1]} />
    <path fill=${e![0]} d=${e![1]} />
    <path fill=${f![0]} d=${f![1]} />
    <path fill=${g![0]} d=${g![1]} />
  </svg>`;
}
