import * as z from 'zod/mini';

/**
 * One page of a list. Cursors are opaque, so offset-, page- and cursor-based servers all fit; nobody ever loads "all".
 */
export const PageRequest = z.object({
  size: z.int().check(z.minimum(1), z.maximum(100)),
  cursor: z.optional(z.string()),
});
export type PageRequest = z.infer<typeof PageRequest>;

export const sortOf = <const Field extends string>(fields: readonly Field[]) =>
  z.object({ field: z.enum(fields), descending: z.optional(z.boolean()) });

export const pageOf = <Item extends z.ZodMiniType>(item: Item) =>
  z.object({
    items: z.array(item),
    next: z.optional(z.string()),
    total: z.optional(z.int().check(z.nonnegative())),
  });
