import { type ProblemKind, problemStatus } from '../../src/adapters/rest/problem.ts';

/** What can be made to go wrong besides errors that a server reports itself. */
const accidents = [
  /** The connection breaks before anything is done. */
  'network',
  /** It is done, but the connection breaks before the answer. */
  'lost-answer',
  /** The answer never begins. */
  'silence',
  /** The answer begins and never ends. */
  'stall',
  /** The answer breaks off in the middle. */
  'cut',
  /** A gateway answers with a page of its own. */
  'bad-gateway',
  /** A sign-in page comes in the place of data, as a success. */
  'sign-in-page',
  /** The server sends the client to another one. */
  'redirect',
  'broken-json',
  'wrong-schema',
  'empty',
  /** More than ten megabytes. */
  'huge',
] as const;

export type FaultKind = ProblemKind | (typeof accidents)[number];
export const faultKinds: readonly FaultKind[] = [...(Object.keys(problemStatus) as ProblemKind[]), ...accidents];

/** Something that goes wrong. */
export interface Fault {
  readonly kind: FaultKind;
  /** Only calls of this operation, as in `buyer.disable`. Absent: any. */
  readonly operation?: string | undefined;
  /** How many times. Default 1. */
  readonly times?: number | undefined;
}

/** How a mock server behaves beyond what it is asked: how slow it is, and what fails next. */
export interface Control {
  /** Milliseconds before each answer. */
  latency: number;
  inject(fault: Fault): void;
  /** The fault that is due for a call of this operation; it is used up by that. */
  take(operation: string): FaultKind | undefined;
  /** Nothing fails any more. */
  clear(): void;
}

export interface ControlOptions {
  readonly latency?: number | undefined;
  readonly faults?: readonly Fault[] | undefined;
}

export function createControl({ latency = 0, faults = [] }: ControlOptions = {}): Control {
  let due: { kind: FaultKind; operation: string | undefined; times: number }[] = [];
  const control: Control = {
    latency,
    inject({ kind, operation, times = 1 }) {
      due.push({ kind, operation, times });
    },
    take(operation) {
      const fault = due.find((some) => some.operation === undefined || some.operation === operation);
      if (!fault) return undefined;
      fault.times -= 1;
      due = due.filter(({ times }) => times > 0);
      return fault.kind;
    },
    clear() {
      due = [];
    },
  };
  faults.forEach((fault) => control.inject(fault));
  return control;
}
