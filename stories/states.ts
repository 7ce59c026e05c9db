import type { ErrorKind } from '../src/backend/errors.ts';
import type { Capability } from '../src/capabilities/verbs.ts';
import type { Stage } from './harness.ts';

/** Something that happens to every element, and can be laid over any of its stories. */
interface State {
  readonly args?: Partial<Stage>;
  readonly globals?: Readonly<Record<string, unknown>>;
}

interface Shown<Args> {
  readonly args?: Args;
  readonly globals?: Readonly<Record<string, unknown>>;
}

/** A story in some states: `on(Edit, phone)`. */
export function on<Args extends object, Story extends Shown<Args>>(story: Story, ...states: readonly State[]): Story {
  const args = Object.assign({}, story.args, ...states.map((state) => state.args)) as Args;
  const globals = Object.assign({}, story.globals, ...states.map((state) => state.globals)) as object;
  return { ...story, args, ...(Object.keys(globals).length > 0 && { globals }) };
}

/** What it reads first has not come yet. */
export const loading = (capability: Capability): State => ({ args: { faults: { [capability]: 'pending' } } });

/** A call ends without its result. */
export const failing = (capability: Capability, kind: ErrorKind = 'unavailable'): State => ({
  args: { faults: { [capability]: kind } },
});

export const signedOut: State = { args: { signedOut: true } };

export const longNames: State = { args: { longNames: true } };

/** In Arabic, which is read from right to left. */
export const rightToLeft: State = { globals: { language: 'ar', direction: 'rtl' } };

export const phone: State = { globals: { viewport: { value: 'mobile1' } } };
