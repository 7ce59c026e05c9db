import { expect } from '@open-wc/testing';
import { Announcer } from '../../src/ui/announcer.ts';
import { Outcome } from '../../src/widgets/parts/outcome.ts';
import { change, find, stage } from '../ui/host.ts';

describe('what an act came to', () => {
  it('is marked as of the language in which it was told, once the page goes on in another', async () => {
    let outcome: Outcome | undefined;
    const host = await stage((element) => {
      outcome = new Outcome(element, new Announcer(element));
      return () => outcome?.render();
    });
    await change(host, () => outcome?.tell('Ada Lovelace is disabled.'));
    expect(find(host, '#outcome').hasAttribute('lang')).to.be.false;
    await change(host, () => host.parentElement?.setAttribute('lang', 'de'));
    expect(find(host, '#outcome').lang).to.equal('en');
    await change(host, () => outcome?.tell('Ada Lovelace ist gesperrt.'));
    expect(find(host, '#outcome').hasAttribute('lang')).to.be.false;
  });
});
