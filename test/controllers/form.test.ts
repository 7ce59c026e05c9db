import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { AccountError } from '../../src/backend/errors.ts';
import { Form } from '../../src/controllers/form.ts';
import type { Scope } from '../../src/controllers/scope.ts';
import type { FieldIssue } from '../../src/domain/issues.ts';
import { optionalText, requiredText } from '../../src/domain/schemas.ts';
import { type TestHost, backendOf, newHost, place, rest, scopeOf } from './fakes.ts';

const schema = z.object({
  name: requiredText(10),
  note: optionalText(5),
  roleIds: z.optional(z.array(z.string())),
  address: z.optional(z.object({ city: requiredText(10), zip: requiredText(5) })),
});

type Initial = Readonly<Record<string, unknown>>;

interface Bench {
  readonly host: TestHost;
  readonly form: Form<typeof schema>;
  /** What the host says: another record, another key. */
  says: { initial: Initial | undefined; key: string | undefined };
}

function bench(initial: Initial | undefined, key: string | null = 'a'): Bench {
  const host = newHost();
  const says: Bench['says'] = { initial, key: key ?? undefined };
  const form = new Form(host.consumer, { key: () => says.key, schema: () => schema, initial: () => says.initial });
  return { host, form, says };
}

const serverSays = (...fieldErrors: FieldIssue[]) => new AccountError('validation', { operation: 'x.y', fieldErrors });
const codes = (form: Form<typeof schema>) => form.issues.map(({ path, code }) => `${path.join('/')} ${code}`);

/** Whether the page would ask before it is left. */
function asks(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  return !dispatchEvent(leaving);
}

const blank = {};

describe('Form', () => {
  let scope: Scope;
  beforeEach(() => {
    scope = scopeOf(backendOf({}));
  });

  const placed = async (...args: Parameters<typeof bench>): Promise<Bench> => {
    const made = bench(...args);
    await place(made.host, scope);
    return made;
  };

  it('begins with what its host says, as soon as it is known', async () => {
    const { host, form, says } = await placed(undefined);
    expect([form.text('name'), form.dirty]).to.deep.equal(['', false]);
    says.initial = { name: 'Ada', roleIds: ['r1'], address: { city: 'Ulm' } };
    host.requestUpdate();
    await rest(host);
    expect([form.text('name'), form.list('roleIds'), form.text('address', 'city')]).to.deep.equal([
      'Ada',
      ['r1'],
      'Ulm',
    ]);
    expect(form.dirty).to.equal(false);
  });

  it('gives texts for controls, whatever stands at a path', async () => {
    const { form } = await placed({ name: 7, note: undefined, address: { city: 'Ulm' } });
    expect([form.text('name'), form.text('note'), form.text('address'), form.text('name', 'city')]).to.deep.equal([
      '7',
      '',
      '',
      '',
    ]);
    expect(form.list('name')).to.deep.equal([]);
  });

  describe('is dirty', () => {
    it('once something differs, and not any more once it is back', async () => {
      const { form } = await placed({ name: 'Ada' });
      form.set(['name'], 'Eda');
      expect(form.dirty).to.equal(true);
      form.set(['name'], 'Ada');
      expect(form.dirty).to.equal(false);
    });

    it('but not by an empty text, group or list in the place of none', async () => {
      const { form } = await placed({ name: 'Ada' });
      form.set(['note'], '');
      form.set(['address', 'city'], '');
      form.set(['roleIds'], []);
      expect(form.dirty).to.equal(false);
      form.set(['address', 'zip'], '1');
      expect(form.dirty).to.equal(true);
    });

    it('but not by the order in which a list was put together', async () => {
      const { form } = await placed({ name: 'Ada', roleIds: ['r1', 'r2'] });
      form.set(['roleIds'], ['r2']);
      expect(form.dirty).to.equal(true);
      form.set(['roleIds'], ['r2', 'r1']);
      expect(form.dirty).to.equal(false);
    });

    it('and leaves what it was given as it was', async () => {
      const initial = Object.freeze({ name: 'Ada', address: Object.freeze({ city: 'Ulm', zip: '1' }) });
      const { form } = await placed(initial);
      form.set(['address', 'city'], 'Rom');
      expect([form.text('address', 'city'), form.text('address', 'zip')]).to.deep.equal(['Rom', '1']);
      expect(initial.address.city).to.equal('Ulm');
    });
  });

  describe('finds what is wrong', () => {
    it('and tells of nothing before a field was touched or the form submitted', async () => {
      const { form, host } = await placed({ name: '', note: 'far too long' });
      expect(codes(form)).to.deep.equal([]);
      form.touch(['note']);
      await rest(host);
      expect(codes(form)).to.deep.equal(['note too-long']);
      expect(form.issue('note')).to.include({ code: 'too-long', limit: 5 });
      expect(form.issue('name')).to.equal(undefined);
      expect(await form.submit()).to.equal(undefined);
      expect(codes(form)).to.deep.equal(['name required', 'note too-long']);
    });

    it('and says that it could not be checked where its rules cannot be fetched', async () => {
      const host = newHost();
      const form = new Form(host.consumer, {
        key: () => undefined,
        schema: (): Promise<typeof schema> => Promise.reject(new TypeError('offline')),
        initial: () => blank,
      });
      await place(host, scope);
      expect(await form.submit()).to.equal(undefined);
      expect(codes(form)).to.deep.equal([' unchecked']);
    });

    it('and tells of it as it is typed from then on', async () => {
      const { form } = await placed({ name: '' });
      await form.submit();
      form.set(['name'], 'Ada');
      expect(codes(form)).to.deep.equal([]);
      form.set(['name'], '  ');
      expect(codes(form)).to.deep.equal(['name required']);
    });

    it('in a group that was begun, and not in one that was not', async () => {
      const { form } = await placed({ name: 'Ada', address: { city: '', zip: '' } });
      expect(await form.submit()).to.deep.equal({ name: 'Ada' });
      form.set(['address', 'city'], 'Ulm');
      expect(await form.submit()).to.equal(undefined);
      expect(form.issue('address', 'zip')?.code).to.equal('required');
    });

    it('and hands over the clean value where nothing is', async () => {
      const { form } = await placed({ name: ' Ada ', note: '', roleIds: [] });
      expect(await form.submit()).to.deep.equal({ name: 'Ada', roleIds: [] });
    });
  });

  describe('takes what the server found wrong', () => {
    it('into the same list, until that field is changed', async () => {
      const { form } = await placed({ name: 'Ada', note: 'x' });
      await form.submit();
      form.refuse(serverSays({ path: ['name'], code: 'taken' }, { path: ['note'], code: 'invalid' }));
      expect(codes(form)).to.deep.equal(['name taken', 'note invalid']);
      form.set(['name'], 'Eda');
      expect(codes(form)).to.deep.equal(['note invalid']);
    });

    it('with a group, or with an item of a list, by a change to any part of it', async () => {
      const { form } = await placed({ name: 'Ada', roleIds: ['r1'], address: { city: 'Ulm', zip: '1' } });
      form.refuse(serverSays({ path: ['address'], code: 'unknown' }, { path: ['roleIds', '0'], code: 'not-allowed' }));
      form.set(['address', 'city'], 'Rom');
      expect(codes(form)).to.deep.equal(['roleIds/0 not-allowed']);
      form.set(['roleIds'], []);
      expect(codes(form)).to.deep.equal([]);
    });

    it('and forgets it at the next submit, and when there is no failure', async () => {
      const { form } = await placed({ name: 'Ada' });
      form.refuse(serverSays({ path: ['name'], code: 'taken' }));
      await form.submit();
      expect(codes(form)).to.deep.equal([]);
      form.refuse(serverSays({ path: ['name'], code: 'taken' }));
      form.refuse(undefined);
      expect(codes(form)).to.deep.equal([]);
    });
  });

  describe('keeps what was typed', () => {
    it('when it is mounted anew', async () => {
      const first = await placed({ name: 'Ada' });
      first.form.set(['name'], 'Eda');
      first.host.remove();
      const second = await placed({ name: 'Ada' });
      expect([second.form.text('name'), second.form.dirty]).to.deep.equal(['Eda', true]);
    });

    it('when its scope comes later than what it begins with', async () => {
      scope.drafts.set('a', { from: { name: 'Ada' }, values: { name: 'Eda' } });
      const { host, form } = bench({ name: 'Ada' });
      await place(host);
      host.scope = scope;
      await rest(host);
      expect(form.text('name')).to.equal('Eda');
    });

    it('when another scope takes over, once the record is there again', async () => {
      const { host, form, says } = await placed({ name: 'Ada' });
      form.set(['name'], 'Eda');
      host.scope = undefined;
      says.initial = undefined;
      await rest(host);
      host.scope = scopeOf(backendOf({}), { drafts: scope.drafts });
      await rest(host);
      expect(form.text('name')).to.equal('');
      says.initial = { name: 'Ada' };
      host.requestUpdate();
      await rest(host);
      expect([form.text('name'), form.dirty]).to.deep.equal(['Eda', true]);
    });

    it('by its key: the drafts of two records do not meet', async () => {
      const { host, form, says } = await placed({ name: 'Ada' }, 'one');
      form.set(['name'], 'Eda');
      await form.submit();
      says.key = 'other';
      says.initial = { name: 'Bob' };
      host.requestUpdate();
      await rest(host);
      expect([form.text('name'), form.dirty]).to.deep.equal(['Bob', false]);
      says.key = 'one';
      says.initial = { name: 'Ada' };
      host.requestUpdate();
      await rest(host);
      expect([form.text('name'), form.dirty]).to.deep.equal(['Eda', true]);
    });

    it('nowhere but here without a key, and not for the next session', async () => {
      const { host, form } = await placed({ name: '' }, null);
      form.set(['name'], 'secret');
      host.parentElement?.append(host);
      await rest(host);
      expect(form.text('name')).to.equal('secret');
      expect(scope.drafts.size).to.equal(0);
      host.scope = scopeOf(backendOf({}), { drafts: scope.drafts });
      await rest(host);
      expect(form.text('name')).to.equal('');
    });

    it('and no draft that differs in nothing', async () => {
      const { form } = await placed({ name: 'Ada' });
      form.set(['name'], 'Eda');
      expect([...scope.drafts.keys()]).to.deep.equal(['a']);
      form.set(['name'], 'Ada');
      expect(scope.drafts.size).to.equal(0);
    });

    it('on top of a newer record, of which all else is taken', async () => {
      const { host, form, says } = await placed({ name: 'Ada', note: 'old', address: { city: 'Ulm', zip: '1' } });
      form.set(['name'], 'Eda');
      form.set(['address', 'zip'], '2');
      await form.submit();
      says.initial = { name: 'Ada', note: 'new', roleIds: ['r1'], address: { city: 'Rom', zip: '1' } };
      host.requestUpdate();
      await rest(host);
      expect(await form.submit()).to.deep.equal({
        name: 'Eda',
        note: 'new',
        roleIds: ['r1'],
        address: { city: 'Rom', zip: '2' },
      });
    });

    it('on top of a newer record after a new mount, too', async () => {
      const first = await placed({ name: 'Ada', note: 'old' });
      first.form.set(['name'], 'Eda');
      first.host.remove();
      const { form } = await placed({ name: 'Ada', note: 'new' });
      expect([form.text('name'), form.text('note')]).to.deep.equal(['Eda', 'new']);
    });

    it('when a field was emptied', async () => {
      const { host, form, says } = await placed({ name: 'Ada', note: 'old' });
      form.set(['note'], '');
      says.initial = { name: 'Ada', note: 'old', roleIds: ['r1'] };
      host.requestUpdate();
      await rest(host);
      expect([form.text('note'), form.dirty]).to.deep.equal(['', true]);
    });

    it('with what was found wrong in it, through a reload', async () => {
      const { host, form, says } = await placed({ name: 'Ada' });
      form.set(['name'], '');
      await form.submit();
      says.initial = { name: 'Ada' };
      host.requestUpdate();
      await rest(host);
      expect(codes(form)).to.deep.equal(['name required']);
    });
  });

  it('forgets all of it when it is reset', async () => {
    const { form } = await placed({ name: 'Ada' });
    form.set(['name'], '');
    await form.submit();
    form.refuse(serverSays({ path: ['note'], code: 'invalid' }));
    form.reset();
    expect([form.text('name'), form.dirty, codes(form), scope.drafts.size]).to.deep.equal(['Ada', false, [], 0]);
  });

  it('begins at what was typed once that is saved, until the newer record comes', async () => {
    const { host, form, says } = await placed({ name: 'Ada' });
    form.set(['name'], 'Eda');
    await form.submit();
    form.settle();
    await rest(host);
    expect([form.text('name'), form.dirty, scope.drafts.size]).to.deep.equal(['Eda', false, 0]);
    says.initial = { name: 'Eda!' };
    host.requestUpdate();
    await rest(host);
    expect([form.text('name'), form.dirty]).to.deep.equal(['Eda!', false]);
  });

  describe('while what was submitted is on its way', () => {
    it('keeps what is typed meanwhile, and lays it on top of the newer record', async () => {
      const { host, form, says } = await placed({ name: 'Ada', note: 'old' });
      form.set(['name'], 'Eda');
      await form.submit();
      form.set(['note'], 'new');
      form.settle();
      await rest(host);
      expect([form.text('name'), form.text('note'), form.dirty]).to.deep.equal(['Eda', 'new', true]);
      says.initial = { name: 'Eda', note: 'old' };
      host.requestUpdate();
      await rest(host);
      expect([form.text('name'), form.text('note'), form.dirty]).to.deep.equal(['Eda', 'new', true]);
    });

    it('takes no draft of another record for saved, but that of the one it was', async () => {
      const { host, form, says } = await placed({ name: 'Ada' }, 'one');
      form.set(['name'], 'Eda');
      await form.submit();
      says.key = 'other';
      says.initial = { name: 'Bob' };
      host.requestUpdate();
      await rest(host);
      form.set(['name'], 'Rob');
      form.settle();
      expect([form.text('name'), form.dirty]).to.deep.equal(['Rob', true]);
      expect([...scope.drafts.keys()]).to.deep.equal(['other']);
      form.set(['name'], 'Bob');
      expect(form.dirty).to.equal(false);
    });
  });

  it('submits nothing that was cancelled, or is another record’s, before the rules came', async () => {
    const host = newHost();
    let bring: (rules: typeof schema) => void = () => undefined;
    const rules = new Promise<typeof schema>((resolve) => (bring = resolve));
    const ada = { name: 'Ada' };
    let key = 'one';
    const form = new Form(host.consumer, { key: () => key, schema: () => rules, initial: () => ada });
    await place(host, scope);
    const cancelled = form.submit();
    form.reset();
    const outdated = form.submit();
    key = 'other';
    host.requestUpdate();
    await rest(host);
    bring(schema);
    expect([await cancelled, await outdated]).to.deep.equal([undefined, undefined]);
    expect(await form.submit()).to.deep.equal({ name: 'Ada' });
  });

  it('tells what is wrong no sooner than whoever submits can lead there', async () => {
    const host = newHost();
    const bring: (() => void)[] = [];
    const rules = () => new Promise<typeof schema>((resolve) => bring.push(() => resolve(schema)));
    const form = new Form(host.consumer, { key: () => 'a', schema: rules, initial: () => blank });
    await place(host, scope);
    form.set(['note'], 'x');
    let told = false;
    const submitted = form.submit().then(() => (told = true));
    bring[0]?.();
    await rest(host);
    expect([codes(form).length > 0, told]).to.deep.equal([true, true]);
    bring[1]?.();
    await submitted;
  });

  describe('asks before the page is left', () => {
    it('only while something is typed', async () => {
      const { host, form } = await placed({ name: 'Ada' });
      expect(asks()).to.equal(false);
      form.set(['name'], 'Eda');
      await rest(host);
      expect(asks()).to.equal(true);
      form.reset();
      await rest(host);
      expect(asks()).to.equal(false);
    });

    it('and no more once it has left the page itself', async () => {
      const { host, form } = await placed({ name: 'Ada' });
      form.set(['name'], 'Eda');
      await rest(host);
      host.remove();
      expect(asks()).to.equal(false);
      host.requestUpdate();
      await rest(host);
      expect(asks()).to.equal(false);
    });

    it('again when it comes back', async () => {
      const { host, form } = await placed({ name: 'Ada' });
      form.set(['name'], 'Eda');
      await rest(host);
      const parent = host.parentElement;
      host.remove();
      await rest(host);
      parent?.append(host);
      await rest(host);
      expect([form.text('name'), asks()]).to.deep.equal(['Eda', true]);
    });

    it('once for each of two forms', async () => {
      const [one, other] = [await placed({ name: 'Ada' }, 'one'), await placed({ name: 'Bob' }, 'other')];
      one.form.set(['name'], 'x');
      other.form.set(['name'], 'x');
      await rest(one.host);
      await rest(other.host);
      one.form.reset();
      await rest(one.host);
      expect(asks()).to.equal(true);
      other.host.remove();
      expect(asks()).to.equal(false);
    });
  });
});
