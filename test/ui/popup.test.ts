import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { showPopup } from '../../src/ui/popup.ts';
import { type StageElement, find, stage } from './host.ts';

const mount = (dir: 'ltr' | 'rtl'): Promise<StageElement> =>
  stage(
    () => () =>
      html`<button id="anchor">Anchor</button>
        <div popover="manual" id="popup">Popup</div>`,
    { dir },
  );

function place(
  host: StageElement,
  edge: Partial<Record<'top' | 'bottom' | 'left' | 'right', string>>,
): readonly string[] {
  const [anchor, popup] = [find(host, '#anchor'), find(host, '#popup')];
  Object.assign(anchor.style, {
    position: 'fixed',
    inset: 'auto',
    width: '100px',
    height: '30px',
    margin: '0',
    ...edge,
  });
  Object.assign(popup.style, { width: '200px', height: '100px', padding: '0', border: '0' });
  showPopup(popup, anchor);
  return ['--_block', '--_inline'].map((name) => popup.style.getPropertyValue(name));
}

describe('popup without anchor positioning', () => {
  const { supports } = CSS;
  before(() => (CSS.supports = () => false));
  after(() => (CSS.supports = supports));

  it('stands below its anchor, from where the anchor begins', async () => {
    expect(place(await mount('ltr'), { top: '10px', left: '20px' })).to.deep.equal(['40px', '20px']);
    expect(place(await mount('rtl'), { top: '10px', left: '300px' })).to.deep.equal(['40px', '200px']);
  });

  it('turns where there is no room', async () => {
    expect(place(await mount('ltr'), { bottom: '0px', right: '0px' })).to.deep.equal([
      `${innerHeight - 130}px`,
      `${innerWidth - 200}px`,
    ]);
    expect(place(await mount('rtl'), { top: '0px', left: '0px' })).to.deep.equal(['30px', '0px']);
    expect(place(await mount('rtl'), { top: '0px', right: '0px' })).to.deep.equal(['30px', `${innerWidth - 200}px`]);
  });
});
