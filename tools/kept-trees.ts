/**
 * The accessibility trees of an element's stories in one file that people can read: a heading for each story, and beneath
 * it what its browser tells. No module of Node's, since tests in a browser read these files, too.
 */
export type Trees = ReadonlyMap<string, string>;

/** The folder in which there is a file for each element. */
export const keptTrees = 'test/trees';

/** `elements-acting-banner--acting` is a story of the file `elements-acting-banner.txt`. */
export const fileOf = (storyId: string): string => `${storyId.replace(/--.*$/u, '')}.txt`;

export const textOfTrees = (trees: Trees): string =>
  [...trees].map(([name, tree]) => `## ${name}\n\n${tree}\n`).join('\n');

export function treesIn(text: string): Trees {
  const sections = text.split(/^## /mu).slice(1);
  return new Map(
    sections.map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end), section.slice(end).trim()];
    }),
  );
}

/** How a tree differs from what is kept, as lines that were and lines that are. */
export function differenceOfTrees(kept: string, seen: string): readonly string[] {
  const [before, after] = [kept.split('\n'), seen.split('\n')];
  const gone = without(before, after).map((line) => `- ${line}`);
  const come = without(after, before).map((line) => `+ ${line}`);
  return gone.length + come.length > 0 || kept === seen ? [...gone, ...come] : ['the same lines in another order'];
}

/** The lines of one that the other has not, or not as often. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
