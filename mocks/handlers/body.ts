import type * as z from 'zod/mini';

/** The JSON of a request if it fits the schema; an empty body counts as `{}`. */
export async function bodyOf<Schema extends z.ZodMiniType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  try {
    return schema.parse(JSON.parse((await request.text()) || '{}'));
  } catch {
    return undefined;
  }
}
