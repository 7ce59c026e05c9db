import { expect } from '@open-wc/testing';
import { until } from '../support/user.ts';
import { type StageElement, change, find, press, stage } from '../ui/host.ts';
import { type KeyRow, inDirection } from './map.ts';
import { maps } from './maps.ts';
import { type Builder, type Staged, perceived, stages } from './stages.ts';

async function mount(build: Builder, dir: 'ltr' | 'rtl'): Promise<{ host: StageElement; staged: Staged }> {
  const staged: Staged[] = [];
  const host = await stage(
    (element) => {
      const one = build(element);
      staged.push(one);
      return one.view;
    },
    { dir },
  );
  const [one] = staged;
  if (!one) throw new Error('nothing on the stage');
  const start = find(host, one.start);
  start.focus();
  if (one.pressed) await change(host, () => start.click());
  return { host, staged: one };
}

/** What a row says of the stage, as the stage is. */
function told(row: KeyRow, now: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(row.then).map((name) => [name, now[name]]));
}

async function check(build: Builder, row: KeyRow, dir: 'ltr' | 'rtl', key: string): Promise<void> {
  const { host, staged } = await mount(build, dir);
  const now = (): string => JSON.stringify(told(row, perceived(host, staged)));
  for (const each of row.after ?? []) {
    await press(host, inDirection(each, dir));
    await still(host);
  }
  await press(host, inDirection(key, dir));
  await still(host);
  const wanted = JSON.stringify(row.then);
  await until(
    () => now() === wanted,
    () => `${key} (${dir}): it is ${now()}, not ${wanted}`,
  );
}

/** Lets a search answer and what was moved take the focus. */
async function still(host: StageElement): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await host.updateComplete;
}

describe('keyboard maps', () => {
  for (const name of Object.keys(maps) as (keyof typeof maps)[]) {
    const rows: readonly KeyRow[] = maps[name].rows;
    for (const row of rows) {
      it(`${maps[name].name}, ${row.where}: ${row.keys.join(', ')} ${row.does}`, async () => {
        for (const dir of ['ltr', 'rtl'] as const) {
          for (const key of row.keys) await check(stages[name], row, dir, key);
        }
      });
    }
  }

  it('has no row twice', () => {
    for (const { rows } of Object.values(maps)) {
      const places = rows.flatMap(({ keys, where }) => keys.map((key) => `${where}: ${key}`));
      expect(new Set(places).size).to.equal(places.length);
    }
  });
});
