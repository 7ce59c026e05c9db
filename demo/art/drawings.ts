import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { type Curve, type Lay, coil, layRope, straight, turksHead } from './rope.ts';

/** The shop's product pictures: flat drawings in the colours of signal flags. All are decoration beside a name. */
const ink = '#10161d';
const cobalt = '#0b3bd1';
const red = '#d92b1e';
const yellow = '#ffd21f';
const steel = '#c9d2da';
const shade = '#7f8d99';

interface RopeColours {
  readonly body: string;
  readonly seam: string;
  readonly tracer: string;
  /** What shows in the gap where the rope passes over itself. */
  readonly ground: string;
}

function rope(curve: Curve, lay: Lay, { body, seam, tracer, ground }: RopeColours): SVGTemplateResult {
  const [under, over] = layRope(curve, lay);
  const gap = svg`<path d=${over.body} stroke=${ground} stroke-width=${lay.width * 1.26}></path>`;
  return svg`<g fill="none">
    ${[under, over].map(
      (layer) => svg`${layer === over ? gap : ''}
        <path d=${layer.body} stroke=${body} stroke-width=${lay.width}></path>
        <path d=${layer.tracers} fill=${tracer}></path>
        <path d=${layer.seams} stroke=${seam} stroke-width=${lay.width * 0.055}></path>`,
    )}
  </g>`;
}

const picture = (drawing: SVGTemplateResult) =>
  html`<svg viewBox="0 0 240 200" aria-hidden="true" focusable="false">${drawing}</svg>`;

/** The ring of plaited rope on the front page. */
export const knot = () =>
  html`<svg class="knot" viewBox="-345 -345 690 690" aria-hidden="true" focusable="false">
    ${rope(
      turksHead({ radius: 215, swing: 85, bights: 8 }),
      { width: 46, pitch: 15, slant: 3, tracer: 4 },
      { body: '#ffffff', seam: '#0a2a94', tracer: yellow, ground: cobalt },
    )}
  </svg>`;

const ropeCoil = () =>
  picture(svg`<g transform="translate(120 100)">
    ${rope(
      coil({ inner: 22, outer: 80, turns: 3 }),
      { width: 19, pitch: 9, slant: 2, tracer: 5 },
      { body: '#ffffff', seam: '#0a2a94', tracer: red, ground: cobalt },
    )}
    <path d="M70 -3H91V9H70Z M12 -4H33V6H12Z" fill=${yellow}></path>
  </g>`);

const shackle = () =>
  picture(svg`<g fill="none" stroke-linejoin="round">
    <path d="M84 150V128C52 98 66 34 120 34S188 98 156 128V150" stroke=${ink} stroke-width="30"></path>
    <path d="M84 150V128C52 98 66 34 120 34S188 98 156 128V150" stroke="#ffffff" stroke-width="20"></path>
    <path d="M72 96C70 68 90 44 120 44" stroke=${steel} stroke-width="5" stroke-linecap="round"></path>
    <g fill="#ffffff" stroke=${ink} stroke-width="5"><circle cx="84" cy="154" r="19"></circle><circle cx="156" cy="154" r="19"></circle></g>
    <path d="M46 154H196" stroke=${ink} stroke-width="22"></path>
    <path d="M46 154H196" stroke=${red} stroke-width="12"></path>
    <path d="M40 138V170M202 138V170" stroke=${ink} stroke-width="18"></path>
    <path d="M40 141V167M202 141V167" stroke=${red} stroke-width="9"></path>
  </g>`);

const block = () =>
  picture(svg`<g fill="none">
    <path d="M120 10V40" stroke=${ink} stroke-width="12"></path>
    <circle cx="120" cy="24" r="15" stroke=${ink} stroke-width="10"></circle>
    <path d="M58 116V210M182 116V210" stroke="#ffffff" stroke-width="12"></path>
    <path d="M58 116a62 62 0 0 1 124 0" stroke="#ffffff" stroke-width="12"></path>
    <path d="M58 122V210M182 122V210M59 110a62 62 0 0 1 122 0" stroke=${red} stroke-width="2.5" stroke-dasharray="4 6"></path>
    <circle cx="120" cy="116" r="55" fill=${steel}></circle>
    <path d="M120 40C146 40 156 70 156 116S144 186 120 186S84 162 84 116S94 40 120 40Z" fill=${ink}></path>
    <circle cx="120" cy="116" r="20" fill=${yellow}></circle>
    <path d="M120 103V129M107 116H133" stroke=${ink} stroke-width="5"></path>
    <circle cx="120" cy="62" r="5" fill="#ffffff"></circle><circle cx="120" cy="168" r="5" fill="#ffffff"></circle>
  </g>`);

const wireLay: Lay = { width: 36, pitch: 13, slant: 3 };
const wireColours: RopeColours = { body: steel, seam: '#3c4853', tracer: steel, ground: ink };
const wireRope = () =>
  picture(svg`
    ${[-62, 0, 62].map((offset) =>
      rope(straight({ x: -30 + offset, y: 220 }, { x: 210 + offset, y: -20 }), wireLay, wireColours),
    )}`);

const turnbuckle = () =>
  picture(svg`<g fill="none" transform="rotate(-28 120 100)">
    <path d="M30 100H210" stroke=${shade} stroke-width="13"></path>
    <path d="M46 100H80M160 100H194" stroke=${ink} stroke-width="13" stroke-dasharray="3 4.5"></path>
    <path d="M84 83H156M84 117H156" stroke=${ink} stroke-width="13"></path>
    <path d="M82 74V126M158 74V126" stroke=${ink} stroke-width="21"></path>
    <path d="M82 84V116M158 84V116" stroke=${cobalt} stroke-width="9"></path>
    <path d="M6 82H36V118H6M234 82H204V118H234" stroke=${ink} stroke-width="14"></path>
    <path d="M12 66V134M228 66V134" stroke=${red} stroke-width="11"></path>
  </g>`);

const roundSling = () =>
  picture(svg`<g fill="none" stroke-linecap="round">
    <path d="M120 -10V20C120 34 142 36 142 56S120 82 104 66" stroke=${ink} stroke-width="15"></path>
    <path d="M122 62C70 96 66 184 120 184S170 96 122 62" stroke="#5b2bab" stroke-width="25" stroke-linejoin="round"></path>
    <path d="M122 62C70 96 66 184 120 184S170 96 122 62" stroke="#8a55e6" stroke-width="15" stroke-linejoin="round"></path>
    <path d="M122 62C70 96 66 184 120 184S170 96 122 62" stroke="#c9aef8" stroke-width="2.5" stroke-dasharray="1 7"></path>
    <path d="M120 20C120 34 142 36 142 56" stroke=${ink} stroke-width="15"></path>
    <path d="M75 120L87 152" stroke="#ffffff" stroke-width="27" stroke-linecap="butt"></path>
    <path d="M72 129L88 123M75 137L91 131M78 145L87 141.5" stroke=${cobalt} stroke-width="3"></path>
  </g>`);

const chain = () =>
  picture(svg`<g fill="none" transform="rotate(-40 120 100)">
    ${[-40, 64, 168, 272].map(
      (x) => svg`<rect x=${x - 31} y="74" width="78" height="52" rx="26" stroke=${ink} stroke-width="17"></rect>
        <path d="M${x - 8} 74H${x + 20}" stroke=${shade} stroke-width="4" stroke-linecap="round"></path>`,
    )}
    ${[12, 116, 220].map(
      (x) => svg`<path d="M${x - 26} 100H${x + 42}" stroke=${yellow} stroke-width="27" stroke-linecap="round"></path>
      <path d="M${x - 26} 100H${x + 42}" stroke=${ink} stroke-width="17" stroke-linecap="round"></path>
      <path d="M${x - 14} 97H${x + 28}" stroke=${shade} stroke-width="4" stroke-linecap="round"></path>`,
    )}
  </g>`);

const carabiner = () =>
  picture(svg`<g fill="none" stroke-linejoin="round" transform="rotate(14 120 100)">
    <path d="M152 62C152 26 96 14 84 50L74 140C68 184 140 190 150 152" stroke="#ffffff" stroke-width="21"></path>
    <path d="M152 62L150 152" stroke=${steel} stroke-width="17"></path>
    <path d="M152 84L151 128" stroke=${red} stroke-width="27"></path>
    <path d="M139 94H164M139 104H164M138 114H164" stroke=${ink} stroke-width="2"></path>
    <path d="M93 58L84 138" stroke=${steel} stroke-width="5" stroke-linecap="round"></path>
  </g>`);

export type DrawingName = 'rope' | 'shackle' | 'block' | 'wire' | 'turnbuckle' | 'sling' | 'chain' | 'carabiner';

export const drawings: Readonly<Record<DrawingName, () => TemplateResult>> = {
  rope: ropeCoil,
  shackle,
  block,
  wire: wireRope,
  turnbuckle,
  sling: roundSling,
  chain,
  carabiner,
};
