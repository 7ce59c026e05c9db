import { HttpResponse, delay } from 'msw';
import { type ProblemKind, isProblemKind } from '../../src/adapters/rest/problem.ts';
import { AccountError } from '../../src/backend/errors.ts';
import type { FaultKind } from './control.ts';
import { problemResponse } from './problem.ts';

type Answer = () => Response | Promise<Response>;

const page = (status: number): Response =>
  HttpResponse.html('<!doctype html><title>Not what was asked for</title>', { status });

const json = (body: BodyInit): Response => new HttpResponse(body, { headers: { 'content-type': 'application/json' } });

const beginning = new TextEncoder().encode('{"items": [');

const accidents: Readonly<Record<Exclude<FaultKind, ProblemKind>, (carryOut: Answer) => Response | Promise<Response>>> =
  {
    network: () => HttpResponse.error(),
    'lost-answer': async (carryOut) => {
      await carryOut();
      return HttpResponse.error();
    },
    silence: async (carryOut) => {
      await delay('infinite');
      return carryOut();
    },
    stall: () => json(new ReadableStream({ start: (controller) => controller.enqueue(beginning) })),
    cut: () =>
      json(
        new ReadableStream({
          async start(controller) {
            controller.enqueue(beginning);
            // Long enough for the beginning to arrive.
            await delay(20);
            controller.error(new Error('cut'));
          },
        }),
      ),
    'bad-gateway': () => page(502),
    'sign-in-page': () => page(200),
    redirect: () => new HttpResponse(null, { status: 302, headers: { location: 'https://elsewhere.example/' } }),
    'broken-json': () => json('{"items": ['),
    'wrong-schema': () => json('{"unexpected": true}'),
    empty: () => new HttpResponse(null, { status: 204 }),
    huge: () => json(`"${'x'.repeat(10_000_001)}"`),
  };

/** What is answered when this goes wrong; `carryOut` would do what was asked. */
export function faultResponse(kind: FaultKind, operation: string, carryOut: Answer): Response | Promise<Response> {
  return isProblemKind(kind) ? problemResponse(new AccountError(kind, { operation })) : accidents[kind](carryOut);
}
