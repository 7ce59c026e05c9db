import { aTimeout, expect } from '@open-wc/testing';
import { computeAccessibleName } from 'dom-accessibility-api';
import { html } from 'lit';
import { Announcer } from '../../src/ui/announcer.ts';
import { button } from '../../src/ui/button.ts';
import { details, emailText } from '../../src/ui/details.ts';
import { personName } from '../../src/widgets/parts/person-name.ts';
import { notice } from '../../src/ui/notice.ts';
import { type PagerOptions, pager } from '../../src/ui/pager.ts';
import { skeleton } from '../../src/ui/skeleton.ts';
import { statusLabel } from '../../src/ui/status-label.ts';
import { FakeClock } from '../controllers/fake-clock.ts';
import { change, find, findAll, hasFocus, press, stage } from './host.ts';

describe('button', () => {
  it('refused stays focusable, is described by the reason, and does nothing', async () => {
    let pressed = 0;
    let submitted = 0;
    const refused = 'Only a Seller Administrator can.';
    const host = await stage(
      () => () =>
        html`<form
          @submit=${(event: Event) => {
            event.preventDefault();
            submitted += 1;
          }}
        >
          ${button({ id: 'delete', label: 'Delete', type: 'submit', refused, onClick: () => (pressed += 1) })}
        </form>`,
    );
    const control = find<HTMLButtonElement>(host, 'button');
    control.focus();
    expect(hasFocus(control)).to.be.true;
    expect([control.ariaDisabled, control.disabled]).to.deep.equal(['true', false]);
    expect(find(host, `#${control.getAttribute('aria-describedby') ?? ''}`).textContent.trim()).to.equal(refused);
    await press(host, 'Enter');
    control.click();
    expect([pressed, submitted]).to.deep.equal([0, 0]);
  });

  it('busy keeps the focus and ignores further presses', async () => {
    let pressed = 0;
    let busy = false;
    const host = await stage(() => () => button({ label: 'Save', busy, onClick: () => (pressed += 1) }));
    find(host, 'button').focus();
    await press(host, 'Enter');
    await change(host, () => (busy = true));
    await press(host, 'Enter');
    expect(pressed).to.equal(1);
    expect(hasFocus(find(host, 'button'))).to.be.true;
  });

  it('as an icon alone is named by its label', async () => {
    const host = await stage(() => () => button({ label: 'Edit', iconOnly: true }));
    expect(computeAccessibleName(find(host, 'button'))).to.equal('Edit');
  });

  it('has what is only heard of its name as text, of which no attribute tells', async () => {
    const host = await stage(
      () => () =>
        [
          { label: 'Disable', name: 'Disable Ada' },
          { label: 'Disable', name: 'Ada: disable' },
          { label: 'Edit', name: 'Edit Ada', iconOnly: true },
        ].map(button),
    );
    const buttons = findAll(host, 'button');
    const names = buttons.map((each) => computeAccessibleName(each).replaceAll(/\s+/gu, ' '));
    expect(names).to.deep.equal(['Disable Ada', 'Ada: disable', 'Edit Ada']);
    const attributes = buttons.flatMap((each) => [...each.attributes].map(({ value }) => value));
    expect(attributes.filter((value) => value.includes('Ada'))).to.deep.equal([]);
  });
});

describe('pager', () => {
  const base: PagerOptions = { label: 'Pages of buyers', from: 26, to: 50, language: 'en' };

  it('says which part of the whole is shown, also where nobody counts', async () => {
    let options: PagerOptions = { ...base, total: 1240 };
    const host = await stage(() => () => pager(options));
    expect(find(host, 'nav').ariaLabel).to.equal('Pages of buyers');
    expect(find(host, 'p').textContent).to.equal('26–50 of 1,240');
    await change(host, () => (options = base));
    expect(find(host, 'p').textContent).to.equal('26–50');
    await change(host, () => (options = { ...base, from: 0, to: 0, total: 0 }));
    expect(find(host, 'p').textContent).to.equal('0 of 0');
  });

  it('at the last page keeps the focus on a button that leads no further', async () => {
    let onNext: (() => void) | undefined = () => undefined;
    const host = await stage(() => () => pager({ ...base, onNext }));
    const next = find(host, '[aria-label="Next page"]');
    next.focus();
    await change(host, () => (onNext = undefined));
    expect(next.ariaDisabled).to.equal('true');
    expect(hasFocus(next)).to.be.true;
    await press(host, 'Enter');
  });

  it('offers page sizes', async () => {
    const sizes: number[] = [];
    const host = await stage(() => () => pager({ ...base, size: 10, onSize: (size) => sizes.push(size) }));
    const select = find<HTMLSelectElement>(host, 'select');
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['10', '25', '50']);
    expect(select.value).to.equal('10');
    select.focus();
    await press(host, 'ArrowDown');
    expect(sizes).to.deep.equal([25]);
  });
});

describe('announcer', () => {
  async function mount() {
    const made: Announcer[] = [];
    const host = await stage((element) => {
      const announcer = new Announcer(element);
      made.push(announcer);
      return () => announcer.render();
    });
    const [announcer] = made;
    if (!announcer) throw new Error('no announcer');
    const text = (selector: string): string => find(host, selector).textContent;
    return { host, announcer, text };
  }

  it('has both regions from the first render, empty', async () => {
    const { text } = await mount();
    expect([text('[aria-live=polite]'), text('[aria-live=assertive]')]).to.deep.equal(['', '']);
  });

  it('says politely only the newest, after a pause', async () => {
    const { announcer, text } = await mount();
    announcer.say('3 customers');
    announcer.say('2 customers');
    await aTimeout(300);
    expect(text('[aria-live=polite]')).to.equal('');
    await aTimeout(300);
    expect(text('[aria-live=polite]')).to.equal('2 customers');
  });

  it('alerts at once, and is heard the second time too', async () => {
    const { host, announcer, text } = await mount();
    announcer.alert('Not saved');
    await host.updateComplete;
    const first = text('[aria-live=assertive]');
    announcer.alert('Not saved');
    await host.updateComplete;
    const second = text('[aria-live=assertive]');
    expect(first).to.equal('Not saved');
    expect(second.trim()).to.equal('Not saved');
    expect(second).not.to.equal(first);
  });

  it('leaves nothing behind for whoever reads through the page later', async () => {
    const { host, announcer, text } = await mount();
    const clock = new FakeClock();
    try {
      announcer.alert('Not saved');
      announcer.say('2 customers');
      await clock.pass(5 / 60);
      await host.updateComplete;
      expect([text('[aria-live=polite]'), text('[aria-live=assertive]')]).to.deep.equal(['2 customers', 'Not saved']);
      await clock.pass(10 / 60);
      await host.updateComplete;
      expect([text('[aria-live=polite]'), text('[aria-live=assertive]')]).to.deep.equal(['', '']);
      expect(clock.pending).to.equal(0);
    } finally {
      clock.stop();
    }
  });
});

describe('reading', () => {
  it('pairs terms with what they are, and shows a dash for nothing', async () => {
    const host = await stage(
      () => () =>
        details([
          { term: 'E-mail', value: emailText('ada@nord.example') },
          { term: 'Phone', value: '' },
        ]),
    );
    expect(findAll(host, 'dt').map((term) => term.textContent)).to.deep.equal(['E-mail', 'Phone']);
    expect(findAll(host, 'dd').map((value) => value.textContent.trim())).to.deep.equal(['ada@nord.example', '–']);
  });

  it('keeps a name from turning the text around it, and orders it by language', async () => {
    const person = { firstName: '明子', lastName: '佐藤' };
    const host = await stage(() => () => html`${personName(person, 'ja')} ${personName(person, 'en')}`);
    expect(findAll(host, 'bdi').map((name) => name.textContent)).to.deep.equal(['佐藤 明子', '明子 佐藤']);
  });

  it('a status is words and a shape', async () => {
    const host = await stage(() => () => statusLabel('negative', 'Disabled'));
    expect(find(host, '.status').textContent.trim()).to.equal('Disabled');
    expect(findAll(host, '.status svg')).to.have.length(1);
  });

  it('a notice with an id can take the focus', async () => {
    const host = await stage(() => () => notice({ kind: 'error', id: 'failure', text: 'Not loaded' }));
    find(host, '#failure').focus();
    expect(hasFocus(find(host, '#failure'))).to.be.true;
  });

  it('loading says what comes at once, and after three seconds that it still works', async () => {
    const host = await stage(() => () => skeleton({ label: 'Loading buyers…' }));
    expect(find(host, '[aria-busy=true]').textContent).to.contain('Loading buyers…');
    const still = find(host, '.still');
    expect(getComputedStyle(still).visibility).to.equal('hidden');
    for (const animation of still.getAnimations()) animation.currentTime = 3000;
    expect(getComputedStyle(still).visibility).to.equal('visible');
  });
});
