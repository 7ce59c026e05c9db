import type { TreeNode } from './forest.ts';

/** A contender's tree, as the measure has it act. Each opens and closes by what its own interface offers. */
export interface TreePage {
  /** Fetches what there is, for one that asks for it branch by branch. */
  load?(): Promise<void>;
  /** Draws the forest into the box with every branch open. */
  show(box: HTMLElement): void;
  expandAll(): void;
  collapseAll(): void;
  setOpen(node: TreeNode, open: boolean): void;
  /** Puts the focus onto the first row, so that keys arrive there. */
  focusFirst(): void;
  /** What scrolls; once it is shown. */
  readonly scroller: Element;
}

/** What every contender's page begins with: the data in memory, in the form in which this contender takes it. */
export type Build = (forest: readonly TreeNode[]) => TreePage;
