const maxBytes = 10_000_000;

/** A body that cannot be used: not JSON, not well-formed, too large, or a page for people where data was due. */
export class BodyError extends Error {
  readonly isPage: boolean;

  constructor(isPage = false) {
    super('unusable body');
    this.isPage = isPage;
  }
}

/**
 * Reads a body as JSON; `undefined` where it is empty. Throws a `BodyError`, or what the connection ended with. The texts
 * of both say nothing of the body's content. `asJson`: what is read in place of the text that came.
 */
export async function readJson(response: Response, asJson = (text: string) => text): Promise<unknown> {
  const text = await readText(response);
  if (text === '') return undefined;
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/(\S+\+)?json\b/iu.test(type)) throw new BodyError(/^text\/html\b/iu.test(type));
  try {
    return JSON.parse(asJson(text), refusePrototypes);
  } catch {
    throw new BodyError();
  }
}

async function readText({ body, headers }: Response): Promise<string> {
  if (!body) return '';
  if (Number(headers.get('content-length')) > maxBytes) {
    await body.cancel();
    throw new BodyError();
  }
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new BodyError();
    }
    text += decoder.decode(next.value, { stream: true });
  }
  return text + decoder.decode();
}

/** No honest record has such a field; copying one field by field would change what the copy inherits. */
function refusePrototypes(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new BodyError();
  return value;
}
