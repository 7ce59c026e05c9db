/** Fewer characters fit too much to be worth asking for by themselves. */
export const enoughTyped = 3;

/**
 * In milliseconds, after the last key: then what is typed into a search box is asked for by itself. Longer, and whoever
 * types waits for the pause more than for the answer.
 */
export const typingPause = 150;
