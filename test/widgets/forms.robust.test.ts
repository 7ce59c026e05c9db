import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html, type TemplateResult } from 'lit';
import '../../src/define/business-unit-form.ts';
import '../../src/define/company-form.ts';
import '../../src/define/company-role-form.ts';
import '../../src/define/company-user-form.ts';
import '../../src/define/unit-address-form.ts';
import { AccountError, type ErrorKind } from '../../src/backend/errors.ts';
import type { AccountBackend } from '../../src/backend/port.ts';
import { type Backstage, onStage, stage } from '../../stories/harness.ts';
import { testSize } from '../support/sizes.ts';
import { mount, until } from '../support/user.ts';

/**
 * What must hold whatever is typed, and whatever happens meanwhile. In full:
 * `TEST_STRINGS=200 TEST_INTERRUPTIONS=500 npx wtr --files test/widgets/forms.robust.test.ts`.
 */
const [strings, interruptions] = [testSize('TEST_STRINGS', 30), testSize('TEST_INTERRUPTIONS', 25)];

interface Case {
  readonly tag: 'business-unit-form' | 'company-form' | 'company-role-form' | 'company-user-form' | 'unit-address-form';
  readonly form: () => TemplateResult;
  /** Its free text fields by their ids, with how much fits. */
  readonly fields: Readonly<Record<string, number>>;
  readonly stored: (backend: AccountBackend) => Promise<object | undefined>;
  /** Changes the record as somebody else would. */
  readonly disturb: (backend: AccountBackend, text: string) => Promise<unknown>;
}

const cases: readonly Case[] = [
  {
    tag: 'business-unit-form',
    form: () => html`<business-unit-form unit-id="nordwind-port"></business-unit-form>`,
    fields: { name: 100 },
    stored: async ({ unit }) => unit?.read?.('nordwind-port'),
    disturb: async ({ unit }, text) =>
      unit?.update?.('nordwind-port', { companyId: 'nordwind', parentId: 'nordwind-hamburg', name: text, phone: '1' }),
  },
  {
    tag: 'company-form',
    form: () => html`<company-form company-id="lumiere"></company-form>`,
    fields: { name: 100 },
    stored: async ({ company }) => company?.read?.('lumiere'),
    disturb: async ({ company }, text) => company?.update?.('lumiere', { name: text }),
  },
  {
    tag: 'company-role-form',
    form: () => html`<company-role-form role-id="nordwind-trainee"></company-role-form>`,
    fields: { name: 100 },
    stored: async ({ role }) => role?.read?.('nordwind-trainee'),
    disturb: async ({ role }, text) =>
      role?.update?.('nordwind-trainee', { companyId: 'nordwind', name: text, isDefault: false, permissions: [] }),
  },
  {
    tag: 'company-user-form',
    form: () => html`<company-user-form buyer-id="ben-nordwind-hamburg"></company-user-form>`,
    fields: { firstName: 100, lastName: 100, 'address-street': 100, 'address-addition': 50, 'address-city': 100 },
    stored: async ({ buyer }) => buyer?.read?.('ben-nordwind-hamburg'),
    disturb: async ({ buyer }, text) => buyer?.update?.('ben-nordwind-hamburg', { firstName: text, lastName: 'Other' }),
  },
  {
    tag: 'unit-address-form',
    form: () => html`<unit-address-form address-id="nordwind-lager"></unit-address-form>`,
    fields: { street: 255, number: 255, addition: 255, city: 255, comment: 255 },
    stored: async ({ address }) => address?.read?.('nordwind-lager'),
    disturb: async ({ address }, text) =>
      address?.update?.('nordwind-lager', {
        companyId: 'nordwind',
        country: 'DE',
        city: 'Bremen',
        zip: '28195',
        street: text,
        labelIds: [],
      }),
  },
];

const odd = [
  '<img src=x onerror="window.pwned=1">',
  '<script>window.pwned=1</script>',
  '"><svg/onload=window.pwned=1>',
  '${window.pwned=1}',
  '{{constructor.constructor("window.pwned=1")()}}',
  "Robert'); DROP TABLE users;--",
  '&lt;b&gt; &amp; &#x27;',
  'javascript:window.pwned=1',
  '\u202Etxet desrever\u202C',
  'ا\u0644\u0639\u0631\u0628\u064A\u0629 mixed עברית',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'Z̷̧̢̛̲̗͇̏͂̃a̶̡̛͎͚̜̾͋l̵̢̛̻̺̇̽g̸̢̞̈́̾o̴̧̙͗̈́',
  'W'.repeat(90),
  'a\u0000b\u0007c',
  '-1e309',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  '[object Object]',
];

/** Never blank: that a field is needed is another rule. */
const texts = (count: number): readonly string[] => [
  ...odd,
  ...fc.sample(
    fc
      .string({ unit: 'binary', minLength: 1, maxLength: 40 })
      .filter((text) => /\S/u.test(text) && !/[\r\n]/u.test(text)),
    { numRuns: Math.max(0, count - odd.length), seed: 7 },
  ),
];

const fieldOf = (el: HTMLElement, id: string): HTMLInputElement | null =>
  el.shadowRoot?.querySelector<HTMLInputElement>(`#${id}`) ?? null;

function put(el: HTMLElement, id: string, text: string): string {
  const field = fieldOf(el, id);
  if (!field) throw new Error(`no field ${id}`);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return field.value;
}

const submit = (el: HTMLElement): void => el.shadowRoot?.querySelector('form')?.requestSubmit();

const there = (el: HTMLElement, id: string) =>
  until(
    () => (fieldOf(el, id)?.value ?? '') !== '' || undefined,
    () => `${el.localName} shows no ${id}`,
  );

const leafOf = (record: object | undefined, id: string): unknown =>
  id.split('-').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);

describe('What is typed into the forms', () => {
  for (const { tag, form, fields, stored } of cases)
    it(`<${tag}> stores and shows as typed: ${strings} odd strings in each text field`, async function () {
      this.timeout(20_000 + strings * 1_000);
      const backstage = stage({ as: 'seller-admin' });
      const el = await mount(tag, onStage(backstage, form()));
      const [first = ''] = Object.keys(fields);
      await there(el, first);
      if (tag === 'company-user-form') {
        put(el, 'address-zip', '1');
        const country = el.shadowRoot?.querySelector<HTMLSelectElement>('#address-country');
        if (country) {
          country.value = 'DE';
          country.dispatchEvent(new Event('change', { bubbles: true }));
        }
      }
      const width = el.scrollWidth;
      for (const [index, text] of texts(strings).entries()) {
        // A mark of its own keeps names from being taken already.
        const typed = Object.entries(fields).map(([id, limit]) => [
          id,
          put(el, id, `${index} ${text}`.slice(0, limit)),
        ]);
        const saved = new Promise((resolve) => el.addEventListener('form-closed', resolve, { once: true }));
        submit(el);
        await Promise.race([saved, refused(el, text)]);
        const record = await stored(backstage.backend);
        for (const [id = '', value = ''] of typed) expect(leafOf(record, id), `${id}: ${text}`).to.equal(value.trim());
        await el.updateComplete;
        for (const [id = '', value = ''] of typed) expect(fieldOf(el, id)?.value.trim()).to.equal(value.trim());
      }
      expect('pwned' in window).to.equal(false);
      expect(el.shadowRoot?.querySelector('img, script')).to.equal(null);
      expect(el.scrollWidth).to.equal(width);
    });
});

/** Fails with what the form says, should it not save. */
async function refused(el: HTMLElement, text: string): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, 4000));
  throw new Error(`${el.localName} did not save ${JSON.stringify(text)}: ${el.shadowRoot?.textContent ?? ''}`);
}

describe('Interruptions', () => {
  /** What the next write meets, if anything. */
  function failing({ backend, store }: Backstage): Backstage & { next: ErrorKind | undefined } {
    const fault: { next: ErrorKind | undefined } = { next: undefined };
    const broken = (resource: object | undefined): object => ({
      ...resource,
      update: (...args: readonly unknown[]) => {
        const kind = fault.next;
        fault.next = undefined;
        if (kind) return Promise.reject(new AccountError(kind, { operation: 'test' }));
        return (resource as { update: (...all: readonly unknown[]) => unknown }).update(...args);
      },
    });
    const { unit, company, role, buyer, address } = backend;
    const parts = { unit: broken(unit), company: broken(company), role: broken(role) };
    const all = { ...backend, ...parts, buyer: broken(buyer), address: broken(address) } as AccountBackend;
    return Object.assign(fault, { backend: all, store });
  }

  it(`loses none of what was typed: ${interruptions} in any order, across all forms`, async function () {
    this.timeout(20_000 + interruptions * 1_000);
    const kinds = [
      'auth-required',
      'auth-expired',
      'offline',
      'conflict',
      'render',
      'leave',
      'move',
      'anew',
      'acting-ended',
    ] as const;
    const plan = fc.sample(fc.constantFrom(...kinds), { numRuns: interruptions, seed: 11 });
    const counts = new Map<string, number>();
    for (const [offset, { tag, form, fields, disturb }] of cases.entries()) {
      const backstage = failing(stage({ as: 'seller-admin' }));
      let el: HTMLElement & { updateComplete: Promise<unknown> } = await mount(
        tag,
        onStage(backstage, html`<div>${form()}</div>`),
      );
      const provider = el.closest('account-provider');
      const [id = ''] = Object.keys(fields);
      await there(el, id);
      for (const [index, kind] of plan.entries()) {
        if (index % cases.length !== offset) continue;
        const typed = put(el, id, `typed ${index}`);
        switch (kind) {
          case 'conflict':
            await disturb(backstage.backend, `theirs ${index}`);
            submit(el);
            break;
          case 'render':
            el.setAttribute('lang', index % 2 ? 'de' : 'en');
            (el as unknown as { requestUpdate(): void }).requestUpdate();
            break;
          case 'leave': {
            const parent = el.parentElement;
            el.remove();
            await new Promise((resolve) => setTimeout(resolve, 5));
            parent?.append(el);
            break;
          }
          case 'move': {
            const other = document.createElement('section');
            el.closest('account-provider')?.append(other);
            other.append(el);
            break;
          }
          case 'anew': {
            const copy = el.cloneNode() as typeof el;
            el.replaceWith(copy);
            el = copy;
            break;
          }
          default:
            backstage.next = kind;
            submit(el);
        }
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        await new Promise((resolve) => setTimeout(resolve, 20));
        // Signed out, nothing is shown; the page signs them in again, and says so.
        if (kind === 'auth-required') await provider?.refresh();
        await until(
          () => fieldOf(el, id)?.value === typed || undefined,
          () => `<${tag}> lost what was typed by ${kind} (${index}): ${String(fieldOf(el, id)?.value)}`,
        );
        backstage.next = undefined;
      }
    }
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).to.equal(interruptions);
  });
});
