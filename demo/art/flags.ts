import { html, svg, type TemplateResult } from 'lit';

/**
 * The international code flags: the shop's emblem, its departments' signs, and the face of everyone who signs in.
 * Each flag is a list of shapes in a square of 60, painted in order.
 */
const paint = { w: '#ffffff', b: '#0b3bd1', r: '#d92b1e', y: '#ffd21f', k: '#10161d' } as const;
type Colour = keyof typeof paint;
type Shape = readonly [Colour, string];

const square = 'M0 0H60V60H0Z';
const box = (x: number, y: number, width: number, height: number) => `M${x} ${y}h${width}v${height}h${-width}Z`;
const columns = (...colours: Colour[]): Shape[] =>
  colours.map((colour, index) => [colour, box((60 / colours.length) * index, 0, 60 / colours.length, 60)]);
const rows = (...colours: Colour[]): Shape[] =>
  colours.map((colour, index) => [colour, box(0, (60 / colours.length) * index, 60, 60 / colours.length)]);
const quarters = (first: Colour, second: Colour): Shape[] => [
  [first, square],
  [second, box(30, 0, 30, 30) + box(0, 30, 30, 30)],
];

const saltire = 'M0 0H10L60 50V60H50L0 10ZM60 0V10L10 60H0V50L50 0Z';
const cross = `${box(22, 0, 16, 60)}${box(0, 22, 60, 16)}`;
const swallowtail = 'L44 30L60 60';

const flags: Readonly<Record<string, readonly Shape[]>> = {
  A: [
    ['w', 'M0 0H30V60H0Z'],
    ['b', `M30 0H60${swallowtail}H30Z`],
  ],
  B: [['r', `M0 0H60${swallowtail}H0Z`]],
  C: rows('b', 'w', 'r', 'w', 'b'),
  D: rows('y', 'b', 'b', 'y'),
  E: rows('b', 'r'),
  F: [
    ['w', square],
    ['r', 'M30 0L60 30L30 60L0 30Z'],
  ],
  G: columns('y', 'b', 'y', 'b', 'y', 'b'),
  H: columns('w', 'r'),
  I: [
    ['y', square],
    ['k', 'M30 14a16 16 0 1 0 .01 0Z'],
  ],
  J: rows('b', 'w', 'b'),
  K: columns('y', 'b'),
  L: quarters('y', 'k'),
  M: [
    ['b', square],
    ['w', saltire],
  ],
  N: [
    ['b', square],
    [
      'w',
      [0, 1, 2, 3]
        .flatMap((row) => [0, 1].map((column) => box(column * 30 + (row % 2 ? 0 : 15), row * 15, 15, 15)))
        .join(''),
    ],
  ],
  O: [
    ['y', square],
    ['r', 'M0 0H60V60Z'],
  ],
  P: [
    ['b', square],
    ['w', box(18, 18, 24, 24)],
  ],
  Q: [['y', square]],
  R: [
    ['r', square],
    ['y', cross],
  ],
  S: [
    ['w', square],
    ['b', box(18, 18, 24, 24)],
  ],
  T: columns('r', 'w', 'b'),
  U: quarters('r', 'w'),
  V: [
    ['w', square],
    ['r', saltire],
  ],
  W: [
    ['b', square],
    ['w', box(11, 11, 38, 38)],
    ['r', box(21, 21, 18, 18)],
  ],
  X: [
    ['w', square],
    ['b', cross],
  ],
  Y: [
    ['y', square],
    ['r', 'M0 0H12L0 12ZM24 0H36L0 36V24ZM48 0H60L0 60V48ZM60 12V24L24 60H12ZM60 36V48L48 60H36Z'],
  ],
  Z: [
    ['k', 'M0 0L30 30L0 60Z'],
    ['y', 'M0 0H60L30 30Z'],
    ['b', 'M60 0V60L30 30Z'],
    ['r', 'M0 60L30 30L60 60Z'],
  ],
};

/** The flag of a word's first letter, as decoration; a plain yellow one for other scripts. */
export function flag(word: string): TemplateResult {
  const shapes = flags[word.normalize('NFD').charAt(0).toUpperCase()] ?? [['y', square] as const];
  return html`<svg class="flag" viewBox="0 0 60 60" aria-hidden="true" focusable="false">
    ${shapes.map(([colour, path]) => svg`<path fill=${paint[colour]} d=${path}></path>`)}
  </svg>`;
}

/** A person's initials as a hoist of flags. */
export const hoist = (name: string): TemplateResult =>
  html`<span class="hoist"
    >${name
      .split(' ')
      .slice(0, 2)
      .map((word) => flag(word))}</span
  >`;
