import type { IncomingHttpHeaders } from 'node:http';

/** What a page asks of its server. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What it is answered: anything but a text is sent as JSON. */
export interface Answered {
  /** Default 200. */
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
}

/** The server of a page; `undefined`: there is nothing at that address. */
export type Answer = (asked: Asked) => Answered | undefined;
