import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { combobox } from '../../src/ui/combobox.ts';
import { ComboboxController, type ComboboxHits, type ComboboxOption } from '../../src/ui/combobox-controller.ts';
import { type StageElement, change, find, findAll, hasFocus, press, stage } from './host.ts';

const units: readonly ComboboxOption[] = [
  { id: 'berlin', label: 'Berlin', note: 'Nordlicht' },
  { id: 'bergen', label: 'Bergen', note: 'Nordlicht' },
  { id: 'kiel', label: 'Kiel', note: 'Nordlicht' },
];

class World {
  value: ComboboxOption | undefined;
  submitted = 0;
  asked: string[] = [];
  aborted = 0;
  delays: Record<string, number> = {};
  failing = false;
  escaped = 0;
  announced: string[] = [];
  more: number | 'some' | undefined;

  search = async (text: string, signal: AbortSignal): Promise<readonly ComboboxOption[] | ComboboxHits> => {
    this.asked.push(text);
    signal.addEventListener('abort', () => (this.aborted += 1));
    await aTimeout(this.delays[text] ?? 0);
    if (this.failing) throw new Error('down');
    const options = units.filter(({ label }) => label.toLowerCase().startsWith(text.toLowerCase()));
    return this.more === undefined ? options : { options, more: this.more };
  };
}

async function mount(value?: ComboboxOption): Promise<{ host: StageElement; world: World; input: HTMLInputElement }> {
  const world = new World();
  world.value = value;
  const host = await stage((element) => {
    const controller = new ComboboxController(element);
    return () =>
      html`<form
        @submit=${(event: Event) => {
          event.preventDefault();
          world.submitted += 1;
        }}
        @keydown=${(event: KeyboardEvent) => (world.escaped += Number(event.key === 'Escape'))}
      >
        ${combobox({
          id: 'unit',
          controller,
          label: 'Business unit',
          help: 'Where they work.',
          value: world.value,
          search: world.search,
          announce: (text) => world.announced.push(text),
          onSelect: (option) => {
            world.value = option;
            element.requestUpdate();
          },
        })}
        <button>Save</button>
      </form>`;
  });
  const input = find<HTMLInputElement>(host, '#unit');
  input.focus();
  return { host, world, input };
}

const shown = (host: StageElement): string[] =>
  findAll(host, '[role=option]').map((option) => option.querySelector('bdi')?.textContent ?? '');

function active(host: StageElement): string {
  const id = find(host, '#unit').getAttribute('aria-activedescendant');
  return id ? (find(host, `#${id}`).querySelector('bdi')?.textContent ?? '') : '';
}

async function list(host: StageElement, key = 'ArrowDown'): Promise<void> {
  await press(host, key);
  await waitUntil(() => shown(host).length > 0, 'options shown');
}

async function type(host: StageElement, text: string, expected: readonly string[]): Promise<void> {
  await sendKeys({ type: text });
  await waitUntil(() => shown(host).join() === expected.join(), `shows ${expected.join()}`);
}

describe('combobox', () => {
  it('Down opens on the first option, or on the chosen one', async () => {
    const first = await mount();
    await list(first.host);
    expect(first.input.ariaExpanded).to.equal('true');
    expect(active(first.host)).to.equal('Berlin');
    const chosen = await mount(units[1]);
    await list(chosen.host);
    expect(active(chosen.host)).to.equal('Bergen');
  });

  it('Alt+Down opens without moving, Alt+Up closes', async () => {
    const { host, input } = await mount();
    await list(host, 'Alt+ArrowDown');
    expect(active(host)).to.equal('');
    await press(host, 'Alt+ArrowUp');
    expect(input.ariaExpanded).to.equal('false');
    expect(hasFocus(input)).to.be.true;
  });

  it('Up opens on the last option', async () => {
    const { host } = await mount();
    await list(host, 'ArrowUp');
    expect(active(host)).to.equal('Kiel');
  });

  it('Down and Up move, stay at the end, and go back to the text field', async () => {
    const { host } = await mount();
    await list(host);
    await press(host, 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(active(host)).to.equal('Kiel');
    await press(host, 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(active(host)).to.equal('');
  });

  it('Enter takes the option, closes, leaves the caret at the end, and does not submit', async () => {
    const { host, world, input } = await mount();
    await list(host);
    await press(host, 'ArrowDown', 'Enter');
    expect(world.value?.id).to.equal('bergen');
    expect(input.value).to.equal('Bergen');
    expect(input.selectionStart).to.equal('Bergen'.length);
    expect(input.ariaExpanded).to.equal('false');
    expect(world.submitted).to.equal(0);
    await press(host, 'Enter');
    expect(world.submitted, 'closed, it submits once').to.equal(1);
  });

  it('Escape closes and keeps the text; closed, it brings the last valid value back; then it is not ours', async () => {
    const { host, world, input } = await mount(units[2]);
    input.select();
    await type(host, 'be', ['Berlin', 'Bergen']);
    await press(host, 'Escape');
    expect(input.ariaExpanded).to.equal('false');
    expect(input.value).to.equal('be');
    await press(host, 'Escape');
    expect(input.value).to.equal('Kiel');
    expect(world.escaped).to.equal(0);
    await press(host, 'Escape');
    expect(world.escaped).to.equal(1);
  });

  for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End']) {
    it(`${key} edits the text while the list is open`, async () => {
      const { host, input } = await mount();
      await type(host, 'be', ['Berlin', 'Bergen']);
      await press(host, 'ArrowDown');
      expect(active(host)).to.equal('Berlin');
      await press(host, key);
      expect(active(host)).to.equal('');
      expect(input.selectionStart).to.equal({ ArrowLeft: 1, ArrowRight: 2, Home: 0, End: 2 }[key]);
      expect(input.ariaExpanded).to.equal('true');
    });
  }

  it('typing searches without choosing', async () => {
    const { host, world } = await mount();
    await type(host, 'ki', ['Kiel']);
    expect(active(host)).to.equal('');
    expect(world.value).to.equal(undefined);
  });

  it('Tab takes an option the user went to, and moves on', async () => {
    const { host, world } = await mount();
    await list(host);
    await press(host, 'Tab');
    expect(world.value?.id).to.equal('berlin');
    expect(host.shadowRoot?.activeElement?.textContent).to.equal('Save');
  });

  it('Tab without one brings the last valid value back', async () => {
    const { host, world, input } = await mount(units[2]);
    input.select();
    await type(host, 'be', ['Berlin', 'Bergen']);
    await press(host, 'Tab');
    expect(world.value?.id).to.equal('kiel');
    expect(input.value).to.equal('Kiel');
    expect(input.ariaExpanded).to.equal('false');
  });

  it('emptied, it gives the value up', async () => {
    const { host, world, input } = await mount(units[2]);
    input.select();
    await press(host, 'Backspace', 'Tab');
    expect(world.value).to.equal(undefined);
    expect(input.value).to.equal('');
  });

  it('an option can be pressed, and the field keeps the focus', async () => {
    const { host, world, input } = await mount();
    find(host, '.combobox-toggle').click();
    await waitUntil(() => shown(host).length > 0);
    const { x, y } = find(host, '[role=option]:last-of-type').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 20), Math.round(y + 10)] });
    await host.updateComplete;
    expect(world.value?.id).to.equal('kiel');
    expect(hasFocus(input)).to.be.true;
  });

  it('an answer that comes late never wins', async () => {
    const { host, world } = await mount();
    world.delays = { b: 600 };
    await sendKeys({ type: 'b' });
    await waitUntil(() => world.asked.includes('b'));
    await press(host, 'Backspace');
    await type(host, 'k', ['Kiel']);
    await aTimeout(600);
    expect(shown(host)).to.deep.equal(['Kiel']);
    expect(world.aborted).to.be.at.least(1);
  });

  it('asks once for what is typed in one go', async () => {
    const { host, world } = await mount();
    await type(host, 'ber', ['Berlin', 'Bergen']);
    expect(world.asked).to.deep.equal(['ber']);
  });

  it('says how many match, that nothing does, and that loading failed', async () => {
    const { host, world, input } = await mount();
    const said = (): string => findAll(host, '.combobox-status')[0]?.textContent ?? '';
    await type(host, 'b', ['Berlin', 'Bergen']);
    await sendKeys({ type: 'z' });
    await waitUntil(() => said() === 'Nothing matches');
    expect(input.ariaExpanded).to.equal('false');
    world.failing = true;
    await sendKeys({ type: 'z' });
    await waitUntil(() => said().includes('could not be loaded'));
    expect(world.announced.map((text) => text.slice(0, 10))).to.deep.equal(['Choices: 2', 'Nothing ma', 'The choice']);
  });

  it('says that what it offers is not all, and how much more there is', async () => {
    for (const [more, told] of [
      [160, '160 more are not shown. Type more of the name.'],
      ['some', 'There are more. Type more of the name.'],
    ] as const) {
      const { host, world } = await mount();
      world.more = more;
      await list(host);
      expect(find(host, '#unit-popup').textContent).to.contain(told);
      expect(world.announced.at(-1)).to.equal(`Choices: 3. ${told}`);
    }
  });

  it('is a text field that cannot be edited when read-only', async () => {
    const world = new World();
    const host = await stage((element) => {
      const controller = new ComboboxController(element);
      const { search } = world;
      return () =>
        combobox({
          id: 'unit',
          controller,
          label: 'Unit',
          value: units[0],
          search,
          readOnly: true,
          onSelect: () => undefined,
        });
    });
    const input = find<HTMLInputElement>(host, '#unit');
    expect([input.value, input.readOnly, input.role]).to.deep.equal(['Berlin', true, null]);
  });

  it('keeps what is being typed when the widget renders for another reason', async () => {
    const { host, input } = await mount(units[2]);
    input.select();
    await sendKeys({ type: 'be' });
    await change(host, () => undefined);
    expect(input.value).to.equal('be');
  });
});
