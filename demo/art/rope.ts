/**
 * Draws laid rope along any curve, as path data. The storefront has no picture files: each coil and knot on its pages
 * comes out of these few lines.
 */

/** A place on a curve. Where a rope crosses itself, the part with the greater height lies on top. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly height?: number;
}

/** A curve by its parameter, 0 at its start and 1 at its end. */
export type Curve = (t: number) => Place;

export interface Lay {
  readonly width: number;
  /** From one strand to the next, along the rope. */
  readonly pitch: number;
  /** How many pitches a strand needs from one side to the other. */
  readonly slant: number;
  /** Every how many strands one is coloured; absent where none is. */
  readonly tracer?: number;
}

/** One layer of a rope: the line its body follows, the seams between strands, and the coloured strands. */
export interface RopeLayer {
  readonly body: string;
  readonly seams: string;
  readonly tracers: string;
}

interface Station extends Place {
  /** The unit vector across the rope. */
  readonly across: { readonly x: number; readonly y: number };
}

const FINE = 2400;

/** How far from the middle a strand's edge ends, in widths: a little inside the body, so that no seam sticks out. */
const EDGE = 0.485;

/** The rope's two layers, the lower one first. A curve without heights has everything in the upper one. */
export function layRope(curve: Curve, lay: Lay): readonly [under: RopeLayer, over: RopeLayer] {
  const stations = survey(curve, lay);
  const strands = stations.length - 1;
  const edges = stations.map((_, index) => strandEdge(stations, index, lay));
  const layer = (over: boolean): RopeLayer => {
    const isHere = (index: number) => (stations[index % strands]?.height ?? 0) >= 0 === over;
    const all = Array.from({ length: strands }, (_, index) => index);
    const touching = all.filter((index) => isHere(index) || isHere(index + lay.slant));
    return {
      body: all
        .filter(isHere)
        .map((index) => bodyPiece(stations, index))
        .join(''),
      seams: touching.map((index) => edges[index]?.forth ?? '').join(''),
      tracers: touching
        .filter((index) => lay.tracer !== undefined && index % lay.tracer === 0)
        .map((index) => [edges[index], edges[index + 1]])
        .map(([edge, next]) => (edge && next ? `${edge.forth}${next.back}Z` : ''))
        .join(''),
    };
  };
  return [layer(false), layer(true)];
}

/** Places of equal distance along the curve, one a strand. */
function survey(curve: Curve, { pitch, tracer = 1 }: Lay): Station[] {
  const fine = Array.from({ length: FINE + 1 }, (_, index) => curve(index / FINE));
  const lengths = [0];
  fine.slice(1).forEach((place, index) => {
    const before = fine[index] ?? place;
    lengths.push((lengths[index] ?? 0) + Math.hypot(place.x - before.x, place.y - before.y));
  });
  const total = lengths[FINE] ?? 0;
  const strands = Math.max(tracer, Math.round(total / pitch / tracer) * tracer);
  let cursor = 0;
  return Array.from({ length: strands + 1 }, (_, index) => {
    const wanted = (total * index) / strands;
    while (cursor < FINE && (lengths[cursor] ?? 0) < wanted) cursor += 1;
    return station(curve, cursor / FINE);
  });
}

function station(curve: Curve, t: number): Station {
  const [before, here, after] = [curve(Math.max(0, t - 0.0005)), curve(t), curve(Math.min(1, t + 0.0005))];
  const [dx, dy] = [after.x - before.x, after.y - before.y];
  const length = Math.hypot(dx, dy) || 1;
  return { ...here, across: { x: -dy / length, y: dx / length } };
}

/** The line from one station to the next, a little longer at both ends so that pieces join without a gap. */
function bodyPiece(stations: readonly Station[], index: number): string {
  const [from, to] = [stations[index], stations[index + 1]];
  if (!from || !to) return '';
  const [dx, dy] = [(to.x - from.x) * 0.06, (to.y - from.y) * 0.06];
  return `M${point(from.x - dx, from.y - dy)}L${point(to.x + dx, to.y + dy)}`;
}

interface StrandEdge {
  readonly forth: string;
  readonly back: string;
}

/** The S-shaped edge of a strand, from one side of the rope to the other; none where an open rope has ended. */
function strandEdge(stations: readonly Station[], index: number, { width, slant }: Lay): StrandEdge | undefined {
  const last = stations.length - 1;
  const target = index + slant;
  const [from, middle, to] = [index, index + slant / 2, target].map(
    (at) => stations[isClosed(stations) ? Math.floor(at) % last : Math.floor(at)],
  );
  if (!from || !middle || !to) return undefined;
  const side = (at: Station, share: number) =>
    point(at.x + at.across.x * width * share, at.y + at.across.y * width * share);
  const [start, bend, counterBend, end] = [side(from, EDGE), side(middle, EDGE), side(middle, -EDGE), side(to, -EDGE)];
  return { forth: `M${start}C${bend} ${counterBend} ${end}`, back: `L${end}C${counterBend} ${bend} ${start}` };
}

function isClosed(stations: readonly Station[]): boolean {
  const [first, last] = [stations[0], stations.at(-1)];
  return first !== undefined && last !== undefined && Math.hypot(first.x - last.x, first.y - last.y) < 0.5;
}

const point = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A ring of three interwoven leads, as sailors plait it around a spar. `bights` must not be a multiple of three. */
export function turksHead({ radius, swing, bights }: { radius: number; swing: number; bights: number }): Curve {
  return (t) => {
    const angle = 2 * Math.PI * t;
    const distance = radius + swing * Math.cos(bights * angle);
    return {
      x: distance * Math.cos(3 * angle),
      y: distance * Math.sin(3 * angle),
      height: Math.sin(2 * bights * angle),
    };
  };
}

/** A flat coil from the inside out. */
export function coil({ inner, outer, turns }: { inner: number; outer: number; turns: number }): Curve {
  return (t) => {
    const angle = 2 * Math.PI * turns * t;
    const distance = inner + (outer - inner) * t;
    return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
  };
}

export function straight(from: Place, to: Place): Curve {
  return (t) => ({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t });
}
