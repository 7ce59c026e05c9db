import type { Call } from '../port.ts';

/** A call's options for one intent: a fresh key, and the version of the record that was seen. */
export const intent = (version?: string): Call => ({ key: crypto.randomUUID(), version });
