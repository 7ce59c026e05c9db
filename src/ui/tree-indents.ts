import { unsafeCSS } from 'lit';

/** One indent a level; what lies deeper than the eighth stands beneath it. */
export const treeIndents = unsafeCSS(Array.from({ length: 8 }, (_, at) => `.level-${at + 1}{--_level:${at}}`).join(''));
