import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { computeAccessibleName } from 'dom-accessibility-api';
import { html } from 'lit';
import { type Choice, choiceGroup } from '../../src/ui/choice-group.ts';
import { errorSummary } from '../../src/ui/error-summary.ts';
import { selectField } from '../../src/ui/select-field.ts';
import { textField } from '../../src/ui/text-field.ts';
import { textareaField } from '../../src/ui/textarea-field.ts';
import { type StageElement, change, find, findAll, focused, hasFocus, press, stage } from './host.ts';

const described = (host: StageElement, selector: string): string[] =>
  (find(host, selector).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => find(host, `#${id}`).textContent.trim());

describe('fields', () => {
  const kinds = {
    'text field': (error?: string) => textField({ id: 'f', label: 'Name', value: 'x', help: 'Help', error }),
    'text area': (error?: string) => textareaField({ id: 'f', label: 'Name', value: 'x', help: 'Help', error }),
    select: (error?: string) =>
      selectField({ id: 'f', label: 'Name', value: 'x', help: 'Help', error, options: [{ value: 'x', label: 'X' }] }),
  };
  for (const [kind, build] of Object.entries(kinds)) {
    it(`a ${kind} is named by its label and described by help and error`, async () => {
      let error: string | undefined;
      const host = await stage(() => () => build(error));
      find(host, 'label').click();
      expect(focused(host)).to.equal('Name');
      expect(find(host, '#f').ariaInvalid).to.equal('false');
      expect(described(host, '#f')).to.deep.equal(['Help']);
      await change(host, () => (error = 'Fill this in'));
      expect(find(host, '#f').ariaInvalid).to.equal('true');
      expect(described(host, '#f')).to.deep.equal(['Help', 'Fill this in']);
    });
  }

  it('tells when its user leaves it, and not when it is taken away', async () => {
    let left = 0;
    let shown = true;
    const onBlur = (): void => void (left += 1);
    const host = await stage(
      () => () =>
        html`${shown ? textField({ id: 'f', label: 'Name', value: '', onBlur }) : ''}
        ${textField({ id: 'g', label: 'Town', value: '' })}`,
    );
    find(host, '#f').focus();
    find(host, '#g').focus();
    await host.updateComplete;
    expect(left).to.equal(1);
    find(host, '#f').focus();
    await change(host, () => (shown = false));
    expect(left).to.equal(1);
  });

  it('says in words and to the machine that it is required, and is heard once', async () => {
    const host = await stage(() => () => textField({ id: 'f', label: 'Name', value: '', required: true }));
    expect(find(host, 'label').textContent.trim().replaceAll(/\s+/gu, ' ')).to.equal('Name required');
    expect(find<HTMLInputElement>(host, '#f').required).to.be.true;
    expect(computeAccessibleName(find(host, '#f'))).to.equal('Name');
  });

  it('hands out what is typed, and shows what the owner holds', async () => {
    let value = '';
    const host = await stage(
      (element) => () =>
        textField({
          id: 'f',
          label: 'Name',
          value,
          onInput: (text) => {
            value = text.toUpperCase();
            element.requestUpdate();
          },
        }),
    );
    find(host, '#f').focus();
    await sendKeys({ type: 'ada' });
    await host.updateComplete;
    expect(value).to.equal('ADA');
    expect(find<HTMLInputElement>(host, '#f').value).to.equal('ADA');
  });

  it('reports being left', async () => {
    let left = 0;
    const field = () => textField({ id: 'f', label: 'Name', value: '', onBlur: () => (left += 1) });
    const host = await stage(() => () => html`${field()}<button>After</button>`);
    find(host, '#f').focus();
    await press(host, 'Tab');
    expect(left).to.equal(1);
  });

  it('read-only is focusable, not disabled', async () => {
    const host = await stage(
      () => () =>
        html`${textField({ id: 'mail', label: 'E-mail', value: 'a@b.example', type: 'email', readOnly: true })}
        ${selectField({ id: 'company', label: 'Company', value: 'n', readOnly: true, options: [{ value: 'n', label: 'Nord' }] })}`,
    );
    for (const [id, value] of [
      ['mail', 'a@b.example'],
      ['company', 'Nord'],
    ] as const) {
      const input = find<HTMLInputElement>(host, `#${id}`);
      expect([input.readOnly, input.disabled, input.value]).to.deep.equal([true, false, value]);
      input.focus();
      expect(hasFocus(input)).to.be.true;
    }
  });

  it('Escape empties a search field; in an empty one it goes on outwards', async () => {
    let value = 'ada';
    let outside = 0;
    const host = await stage(
      () => () =>
        html`<div @keydown=${() => (outside += 1)}>
          ${textField({ id: 'f', label: 'Search', type: 'search', value, onInput: (text) => (value = text) })}
        </div>`,
    );
    find(host, '#f').focus();
    await press(host, 'Escape');
    expect([value, outside]).to.deep.equal(['', 0]);
    await change(host, () => undefined);
    await press(host, 'Escape');
    expect(outside).to.equal(1);
  });

  it('a select shows the choice of its owner, also when the choices come later', async () => {
    let options: { value: string; label: string }[] = [];
    const host = await stage(
      () => () => selectField({ id: 'f', label: 'Unit', value: 'b', placeholder: 'None', options }),
    );
    await change(host, () => {
      options = [
        { value: 'a', label: 'A' },
        { value: 'b', label: 'B' },
      ];
    });
    expect(find<HTMLSelectElement>(host, '#f').selectedOptions[0]?.textContent.trim()).to.equal('B');
  });
});

describe('error summary', () => {
  it('is absent without errors', async () => {
    const host = await stage(() => () => errorSummary({ id: 's', errors: [] }));
    expect(findAll(host, '#s')).to.have.length(0);
  });

  it('is an alert that takes the focus, with links that go to the fields', async () => {
    const host = await stage(
      () => () =>
        html`${errorSummary({
          id: 's',
          errors: [{ fieldId: 'mail', text: 'E-mail: fill this in' }, { text: 'The company is closed' }],
        })}${textField({ id: 'mail', label: 'E-mail', value: '' })}`,
    );
    expect(find(host, '#s').role).to.equal('alert');
    find(host, '#s').focus();
    expect(hasFocus(find(host, '#s'))).to.be.true;
    const before = location.href;
    await press(host, 'Tab', 'Enter');
    expect(focused(host)).to.equal('E-mail');
    expect(location.href).to.equal(before);
  });
});

describe('choice group', () => {
  const roles = (count: number): Choice[] =>
    Array.from({ length: count }, (_, at) => ({
      value: `r${at}`,
      label: `Role ${at}`,
      help: at === 0 ? 'Places orders' : undefined,
    }));

  async function mount(choices: Choice[], kind: 'one' | 'several' = 'several') {
    const state = { chosen: ['r1'] as readonly string[], text: '', announced: '' };
    const host = await stage(
      (element) => () =>
        choiceGroup({
          id: 'roles',
          label: 'Roles',
          error: 'Choose one at least',
          kind,
          choices,
          chosen: state.chosen,
          onChange: (chosen) => {
            state.chosen = chosen;
            element.requestUpdate();
          },
          filter: {
            text: state.text,
            announce: (text) => (state.announced = text),
            onInput: (text) => {
              state.text = text;
              element.requestUpdate();
            },
          },
        }),
    );
    return { host, state };
  }
  const box = (host: StageElement, at: number): HTMLElement => {
    const found = findAll(host, '.choice input')[at];
    if (!found) throw new Error('no such choice');
    return found;
  };

  it('is a named group, described by its error', async () => {
    const { host } = await mount(roles(3));
    expect(find(host, 'legend').textContent).to.equal('Roles');
    expect(described(host, '#roles')).to.deep.equal(['Choose one at least']);
  });

  it('Space toggles', async () => {
    const { host, state } = await mount(roles(3));
    box(host, 0).focus();
    await press(host, 'Space');
    expect(state.chosen).to.deep.equal(['r1', 'r0']);
    await press(host, 'Space');
    expect(state.chosen).to.deep.equal(['r1']);
  });

  it('of radio buttons one is chosen', async () => {
    const { host, state } = await mount(roles(3), 'one');
    box(host, 1).focus();
    await press(host, 'ArrowDown');
    expect(state.chosen).to.deep.equal(['r2']);
  });

  it('does not change a refused choice, and says why', async () => {
    const { host, state } = await mount([
      ...roles(2),
      { value: 'admin', label: 'Admin', refused: 'Ask a Seller Administrator' },
    ]);
    box(host, 2).focus();
    await press(host, 'Space');
    expect(state.chosen).to.deep.equal(['r1']);
    expect(box(host, 2).ariaDisabled).to.equal('true');
    expect(find(host, `#${box(host, 2).getAttribute('aria-describedby') ?? ''}`).textContent).to.equal(
      'Ask a Seller Administrator',
    );
  });

  it('has a search above twelve, which never hides what is chosen', async () => {
    expect(findAll((await mount(roles(12))).host, '[type=search]')).to.have.length(0);
    const { host, state } = await mount(roles(13));
    find(host, '[type=search]').focus();
    await sendKeys({ type: 'role 12' });
    await host.updateComplete;
    expect(findAll(host, '.choice').map((choice) => choice.textContent.trim())).to.deep.equal(['Role 1', 'Role 12']);
    expect(state.announced).to.equal('Choices: 2');
  });
});
