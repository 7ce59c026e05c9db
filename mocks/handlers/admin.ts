import { HttpResponse, type RequestHandler, http } from 'msw';
import * as z from 'zod/mini';
import { worldSizes } from '../world/world.ts';
import { bodyOf } from './body.ts';
import { type Control, type FaultKind, faultKinds } from './control.ts';
import type { Service } from './service.ts';

const Reset = z.object({ world: z.optional(z.enum(worldSizes)) });
const Latency = z.object({ milliseconds: z.number().check(z.nonnegative()) });
const FaultBody = z.object({
  kind: z.enum(faultKinds as readonly [FaultKind, ...FaultKind[]]),
  operation: z.optional(z.string()),
  times: z.optional(z.int().check(z.positive())),
});

/**
 * What the people at the demo and the tests do to a mock server from outside:
 *
 * - `POST /_mock/reset` `{world?}`: every record as it was, or another world
 * - `PUT /_mock/latency` `{milliseconds}`
 * - `POST /_mock/faults` `{kind, operation?, times?}`, `DELETE /_mock/faults`
 * - `GET /_mock/log`: every write that was carried out, with actor, subject and session
 */
export function adminHandlers(baseUrl: string, service: Service, control: Control): RequestHandler[] {
  const at = (path: string) => `${baseUrl}/_mock/${path}`;
  const done = () => new HttpResponse(null, { status: 204 });

  /** Does something with a body that fits, and answers 400 to any other. */
  const withBody =
    <Schema extends z.ZodMiniType>(schema: Schema, act: (body: z.output<Schema>) => void) =>
    async ({ request }: { request: Request }) => {
      const body = await bodyOf(request, schema);
      if (body === undefined) return HttpResponse.json({ title: 'not understood', status: 400 }, { status: 400 });
      act(body);
      return done();
    };

  return [
    http.post(
      at('reset'),
      withBody(Reset, ({ world }) => service.reset(world)),
    ),
    http.put(
      at('latency'),
      withBody(Latency, ({ milliseconds }) => {
        control.latency = milliseconds;
      }),
    ),
    http.post(
      at('faults'),
      withBody(FaultBody, (fault) => control.inject(fault)),
    ),
    http.delete(at('faults'), () => {
      control.clear();
      return done();
    }),
    http.get(at('log'), () => HttpResponse.json(service.store.audit)),
  ];
}
