import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { Splitter, splitter } from '../../src/ui/splitter.ts';
import { find, stage } from './host.ts';

describe('splitter', () => {
  it('can be pressed by who cannot drag: wider and wider, then narrow again', async () => {
    const controller = new Splitter({ min: 10, max: 20 });
    let value = 12;
    let done = 0;
    const host = await stage(
      (element) => () =>
        html`<div id="first"></div>
          ${splitter({
            controller,
            label: 'Width',
            controls: 'first',
            value,
            onChange: (now) => {
              value = now;
              element.requestUpdate();
            },
            onDone: () => (done += 1),
          })}`,
    );
    const line = find(host, '[role=separator]');
    line.style.cssText = 'width: 24px; height: 100px';
    const { x, y } = line.getBoundingClientRect();
    const widths: number[] = [];
    for (let presses = 0; presses < 3; presses += 1) {
      await sendMouse({ type: 'click', position: [Math.round(x + 12), Math.round(y + 50)] });
      await host.updateComplete;
      widths.push(value);
    }
    expect(widths).to.deep.equal([17, 20, 10]);
    expect(done).to.equal(3);
  });
});
