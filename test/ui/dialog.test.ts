import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { button } from '../../src/ui/button.ts';
import { type DialogContent, DialogController } from '../../src/ui/dialog.ts';
import { textField } from '../../src/ui/text-field.ts';
import { type StageElement, change, find, findAll, focused, press, stage } from './host.ts';

interface Subject {
  readonly name: string;
}

async function mount(content: (subject: Subject) => DialogContent) {
  const controllers: DialogController<Subject>[] = [];
  const host = await stage((element) => {
    const controller = new DialogController<Subject>(element, 'confirm');
    controllers.push(controller);
    return () =>
      html`${button({ label: 'Disable Ada', id: 'opener', onClick: () => controller.open({ name: 'Ada' }) })}
        <button id="other">Elsewhere</button>
        ${controller.render(content)}`;
  });
  const [controller] = controllers;
  if (!controller) throw new Error('no controller');
  return { host, controller };
}

const open = async (host: StageElement): Promise<void> => {
  find(host, '#opener').focus();
  await press(host, 'Enter');
};

const isOpen = (host: StageElement): boolean => findAll(host, 'dialog').some((dialog) => dialog.matches(':modal'));

describe('dialog', () => {
  it('is about what it was opened for, and named by its title', async () => {
    const { host } = await mount(({ name }) => ({ title: `Disable ${name}?` }));
    expect(findAll(host, 'dialog')).to.have.length(0);
    await open(host);
    expect(isOpen(host)).to.be.true;
    const dialog = find(host, 'dialog');
    expect(find(host, `#${dialog.getAttribute('aria-labelledby') ?? ''}`).textContent).to.equal('Disable Ada?');
  });

  it('is asked for by a widget that has left the page, and opens once it is back', async () => {
    const { host, controller } = await mount(({ name }) => ({ title: `Disable ${name}?` }));
    const place = host.parentElement;
    host.remove();
    controller.open({ name: 'Ada' });
    await host.updateComplete;
    expect(isOpen(host)).to.be.false;
    place?.append(host);
    await host.updateComplete;
    expect(isOpen(host)).to.be.true;
  });

  it('starts a dangerous question on Cancel, and reads it out whole', async () => {
    const { host } = await mount(() => ({
      title: 'Disable?',
      kind: 'danger',
      body: html`<p>She cannot sign in. <a href="#why">Why?</a></p>`,
      confirm: { label: 'Disable', onConfirm: () => undefined },
    }));
    await open(host);
    expect(focused(host)).to.equal('Cancel');
    const dialog = find(host, 'dialog');
    expect(dialog.role).to.equal('alertdialog');
    expect(find(host, `#${dialog.getAttribute('aria-describedby') ?? ''}`).textContent).to.contain('cannot sign in');
  });

  it('starts a form on its field, and Enter there confirms once', async () => {
    let confirmed = 0;
    const { host } = await mount(() => ({
      title: 'Access',
      body: textField({ id: 'reason', label: 'Reason', value: '', autofocus: true }),
      confirm: { label: 'Access account', onConfirm: () => (confirmed += 1) },
    }));
    await open(host);
    expect(focused(host)).to.equal('Reason');
    await press(host, 'Enter');
    expect(confirmed).to.equal(1);
    expect(isOpen(host), 'closing is up to who confirmed').to.be.true;
  });

  it('Escape is Cancel, and gives the focus back to what opened it', async () => {
    const { host, controller } = await mount(() => ({ title: 'Question' }));
    await open(host);
    await press(host, 'Escape');
    expect(isOpen(host)).to.be.false;
    expect(controller.subject).to.equal(undefined);
    expect(focused(host)).to.equal('Disable Ada');
  });

  it('gives the focus to a stand-in if the opener is gone', async () => {
    const { host, controller } = await mount(() => ({ title: 'Question' }));
    find(host, '#opener').focus();
    await change(host, () => controller.open({ name: 'Ada' }, { returnFocus: () => find(host, '#other') }));
    find(host, '#opener').remove();
    await change(host, () => controller.close());
    expect(focused(host)).to.equal('Elsewhere');
  });

  it('Tab never leaves, in either direction', async () => {
    const { host } = await mount(() => ({
      title: 'Access',
      body: textField({ id: 'reason', label: 'Reason', value: '' }),
      confirm: { label: 'Go', onConfirm: () => undefined },
    }));
    await open(host);
    const seen: string[] = [];
    for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
      await press(host, key);
      seen.push(focused(host));
    }
    expect(seen).to.deep.equal(['Cancel', 'Go', 'Reason', 'Go', 'Cancel', 'Reason', 'Go']);
  });

  it('while busy neither button nor Escape does anything', async () => {
    let confirmed = 0;
    let busy = false;
    const { host } = await mount(() => ({
      title: 'Question',
      busy,
      confirm: { label: 'Go', onConfirm: () => (confirmed += 1) },
    }));
    await open(host);
    await change(host, () => (busy = true));
    find(host, '.button.primary').click();
    findAll(host, '.dialog-actions button')[0]?.click();
    await press(host, 'Escape');
    expect(confirmed).to.equal(0);
    expect(isOpen(host)).to.be.true;
    expect(find(host, '.button.primary').ariaBusy).to.equal('true');
  });

  it('shows a failure with everything that was typed', async () => {
    let error: string | undefined;
    const { host } = await mount(() => ({
      title: 'Access',
      body: html`<input id="free" aria-label="Free" />`,
      error,
      confirm: { label: 'Go', onConfirm: () => undefined },
    }));
    await open(host);
    find<HTMLInputElement>(host, '#free').value = 'typed';
    await change(host, () => (error = 'Nothing was changed.'));
    expect(find(host, '[role=alert] .notice.error').textContent).to.contain('Nothing was changed.');
    expect(find<HTMLInputElement>(host, '#free').value).to.equal('typed');
    expect(isOpen(host)).to.be.true;
  });

  it('is still open, and modal, after its widget was moved in the page', async () => {
    const { host } = await mount(() => ({ title: 'Question', body: html`<input id="free" aria-label="Free" />` }));
    await open(host);
    find<HTMLInputElement>(host, '#free').value = 'typed';
    const parent = host.parentElement;
    host.remove();
    parent?.prepend(host);
    await host.updateComplete;
    expect(isOpen(host)).to.be.true;
    expect(find<HTMLInputElement>(host, '#free').value).to.equal('typed');
    await press(host, 'Escape');
    expect(isOpen(host)).to.be.false;
  });

  it('does not move the page', async () => {
    const { host } = await mount(() => ({ title: 'Question' }));
    const place = (): readonly number[] => {
      const { x, y, width } = find(host, '#opener').getBoundingClientRect();
      return [x, y, width];
    };
    const before = place();
    await open(host);
    expect(place()).to.deep.equal(before);
  });
});
