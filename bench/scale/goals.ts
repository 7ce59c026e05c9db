import type { Results } from '../harness/rounds.ts';
import type { Goal } from '../harness/section.ts';
import { median, ratioTo } from '../harness/stats.ts';
import type { TreeDeed, TreeFigures } from './tree.ts';

/** In the order of the table of goals. */
const ours = { 'prokura-tree': 'the tree alone', 'prokura-manager': 'the whole manager' } as const;

/** How many times the floor's work each deed may take. */
const work: Readonly<Record<TreeDeed, readonly [reach: number, stretch: number]>> = {
  show: [1.6, 1.4],
  expandAll: [1.6, 1.4],
  expandOne: [1.6, 1.4],
  find: [1.6, 1.4],
  scroll: [1.4, 1.2],
};

/** What we mean to reach with 10,000 open nodes. */
export function treeGoals(
  names: Readonly<Record<TreeDeed, string>>,
  floor: string,
  results: Results<TreeFigures>,
): Goal[] {
  const of = (name: string, figure: (figures: TreeFigures) => number | undefined) =>
    (results.get(name) ?? []).map((figures) => figures && figure(figures));
  const medianOf = (name: string, figure: (figures: TreeFigures) => number) =>
    median(of(name, figure).filter((value) => value !== undefined));
  return Object.entries(ours).flatMap(([name, label]) => {
    const deeds = (Object.keys(work) as TreeDeed[]).filter((deed) => of(name, (each) => each.work[deed]).some(Boolean));
    const worked = deeds.map((deed): Goal => {
      const [reach, stretch] = work[deed];
      const figure = (figures: TreeFigures) => figures.work[deed];
      const measured = ratioTo(of(floor, figure), of(name, figure)).median;
      return { what: `${label}, ${names[deed]} at /4, × floor`, measured, reach, stretch };
    });
    const holds: Goal[] = [
      { what: `${label}, blank frames`, measured: medianOf(name, ({ blank }) => blank), reach: 0, stretch: 0 },
      { what: `${label}, elements`, measured: medianOf(name, ({ elements }) => elements), reach: 400, stretch: 200 },
      {
        what: `${label}, heap above the data, MiB`,
        measured: medianOf(name, ({ heap }) => heap) / 2 ** 20,
        reach: 1.5,
        stretch: 1,
      },
    ];
    return [...worked, ...holds];
  });
}
