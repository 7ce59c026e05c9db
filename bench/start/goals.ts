import type { Goal } from '../harness/section.ts';
import type { Results } from '../harness/rounds.ts';
import { median, ratioTo } from '../harness/stats.ts';
import type { Start } from './start.ts';
import { filesOf } from './tables.ts';

const alone = ['prokura-company-user-list', 'prokura-find-customers', 'prokura-org-buyer-manager'];
const together = 'prokura-together';

/** What we mean to reach of the cost to start. Of the elements alone, the one that costs most counts. */
export function startGoals(atNormal: Results<Start>, onPhone: Results<Start>): Goal[] {
  const of = (name: string, figure: (start: Start) => number, results = atNormal) =>
    (results.get(name) ?? []).map((start) => start && figure(start));
  const known = (name: string, figure: (start: Start) => number, results = atNormal) =>
    of(name, figure, results).filter((value) => value !== undefined);
  const worst = (figure: (start: Start) => number, results = atNormal) =>
    Math.max(...alone.map((name) => median(known(name, figure, results))));
  const worstRatio = (results: Results<Start>) =>
    Math.max(...alone.map((name) => ratioTo(of('floor', painted, results), of(name, painted, results)).median));
  return [
    { what: 'one element alone, brotli, KiB', measured: worst(brotli), reach: 28, stretch: 20 },
    { what: 'scripts before its rows', measured: worst(({ sent }) => sent.script.requests), reach: 1, stretch: 1 },
    { what: 'fonts and style sheets', measured: worst(dressing), reach: 0, stretch: 0 },
    {
      what: 'the four named elements together, brotli, KiB',
      measured: median(known(together, brotli)),
      reach: 52,
      stretch: 45,
    },
    { what: 'cold page to rows, × floor', measured: worstRatio(atNormal), reach: 1.3, stretch: 1.15 },
    { what: 'cold page to rows on a slow phone, × floor', measured: worstRatio(onPhone), reach: 1.35, stretch: 1.2 },
    { what: 'blocking time, ms', measured: worst(({ blocked }) => blocked), reach: 0, stretch: 0 },
    { what: 'blocking time at /4, ms', measured: worst(({ blocked }) => blocked, onPhone), reach: 60, stretch: 25 },
  ];
}

const painted = (start: Start): number => start.painted;
const brotli = (start: Start): number => filesOf(start, 'brotli') / 1024;
const dressing = ({ sent }: Start): number => sent.font.requests + sent.style.requests;
