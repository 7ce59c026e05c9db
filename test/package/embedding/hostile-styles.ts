/** What a style sheet of the page does to it. */
export interface HostileSheet {
  readonly css: string;
  /** It gives the element itself another size or direction, as a page may: only what can be read is looked at. */
  readonly lays?: boolean;
}

const everyPrivateToken = [
  'accent',
  'danger',
  'surface',
  'on-surface',
  'muted',
  'line',
  'border',
  'small',
  'control',
  'gap',
  'fill',
  'tone',
  'level',
]
  .map((name) => `--_${name}: 9em;`)
  .join(' ');

/** Sheets as they are found in the wild, and worse. */
export const hostileSheets: Readonly<Record<string, HostileSheet>> = {
  'large letters everywhere': { css: '* { font-size: 40px !important; }' },
  'small letters everywhere': { css: '* { font-size: 9px !important; }' },
  'a reset': {
    css: '*, ::before, ::after { margin: 0; padding: 0; border: 0; outline: 0; font: inherit; vertical-align: baseline; list-style: none; border-collapse: collapse; quotes: none; }',
  },
  'common elements hidden': {
    css: 'div, span, p, section, form, button, input, label, table, ul, li, nav, svg { display: none !important; }',
  },
  'form controls of its own': {
    css: 'input, select, textarea { appearance: none !important; width: 10px !important; height: 3em !important; border: 9px solid red !important; font-size: 30px !important; }',
  },
  'buttons of its own': {
    css: 'button, a, summary { all: unset !important; position: absolute !important; text-transform: uppercase !important; color: transparent !important; }',
  },
  'our private tokens': { css: `:root { ${everyPrivateToken} }` },
  'pictures of its own': {
    css: 'svg, svg * { width: 200px !important; fill: red !important; stroke: none !important; }',
  },
  'nothing but initial values': { css: '* { all: unset !important; }', lays: true },
  'what is hidden is shown': { css: '[hidden], dialog, [popover], template { display: block !important; }' },
  'a root of 10 pixels': { css: 'html { font-size: 62.5%; }' },
  'a root of 30 pixels': { css: 'html { font-size: 30px !important; }' },
  'spacing as readers need it': {
    css: '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }',
    lays: true,
  },
  'everything moves': {
    css: '@keyframes shake { to { margin-left: 9px; } } * { animation: shake 0.1s infinite !important; transition: all 9s !important; }',
    lays: true,
  },
  'everything is turned': { css: '* { transform: rotate(0.5deg) !important; scale: 1.01 !important; }' },
  'boxes as of old': { css: '* { box-sizing: content-box !important; }' },
  'from right to left': { css: '* { direction: rtl !important; }' },
  'from top to bottom': {
    css: '* { writing-mode: vertical-rl !important; text-orientation: upright !important; }',
    lays: true,
  },
  'nothing to be marked or pointed at': {
    css: '* { user-select: none !important; pointer-events: none !important; cursor: wait !important; touch-action: none !important; }',
  },
  'black on white, whatever it is': {
    css: '* { color: #222 !important; background: #fff !important; border-color: #fff !important; }',
  },
  'type of its own': {
    css: '* { font-style: italic !important; font-weight: 900 !important; text-align: center !important; text-indent: 9em !important; text-transform: uppercase !important; white-space: nowrap !important; text-shadow: 0 0 9px red !important; -webkit-text-fill-color: #fff !important; }',
  },
  'tables of its own': {
    css: 'table, thead, tbody, tr, th, td { display: block !important; float: left !important; width: 40px !important; }',
  },
  'headings and lists of its own': {
    css: 'h1, h2, h3, h4, legend, dt, dd, ul, ol, li { font-size: 4em !important; margin: 2em !important; color: #eee !important; }',
  },
  'no focus to be seen': { css: ':focus, :focus-visible { outline: none !important; box-shadow: none !important; }' },
};
