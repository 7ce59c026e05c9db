import type { GuardedBackend } from '../../backend/port.ts';
import { isAccountError } from '../../backend/errors.ts';
import type { BusinessUnit } from '../../domain/model.ts';

/** How many of those that contain a name are looked at: the exact one is among the first. */
const looked = 100;

/** What a name in a file stands for: one unit, or several of that name, or none. */
export type UnitsByName = ReadonlyMap<string, readonly BusinessUnit[]>;

/** The units that are named in a file, each name looked up once: exactly by name, or else by id. */
export async function unitsNamed(
  backend: GuardedBackend,
  names: readonly string[],
  companyId: string,
): Promise<UnitsByName> {
  const found = new Map<string, readonly BusinessUnit[]>();
  for (const name of new Set(names)) found.set(name, await unitsOf(backend, name, companyId));
  return found;
}

async function unitsOf(backend: GuardedBackend, name: string, companyId: string): Promise<readonly BusinessUnit[]> {
  const filter = { text: name.slice(0, 100), companyId: companyId || undefined };
  const { items } = await backend.unit.list({ filter, page: { size: looked } });
  const exact = items.filter((unit) => unit.name === name);
  return exact.length > 0 ? exact : unitWithId(backend, name, companyId);
}

async function unitWithId({ unit }: GuardedBackend, id: string, companyId: string): Promise<readonly BusinessUnit[]> {
  try {
    const found = await unit.read(id);
    return companyId === '' || found.companyId === companyId ? [found] : [];
  } catch (thrown) {
    // Nothing of that id, or nothing that the viewer may see.
    if (isAccountError(thrown) && ['not-found', 'forbidden', 'validation'].includes(thrown.kind)) return [];
    throw thrown;
  }
}
