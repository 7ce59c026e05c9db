import { expect } from '@open-wc/testing';
import '../src/define/account-provider.ts';
import { connectBridge } from '../src/bridge.ts';
import { countListeners } from './controllers/fakes.ts';

describe('connectBridge', () => {
  for (const allowedOrigins of [
    [],
    ['*'],
    ['null'],
    ['https://desk.example', '*'],
    ['desk.example'],
    ['https://desk.example/'],
    ['https://*.desk.example'],
    [''],
  ]) {
    it(`refuses ${JSON.stringify(allowedOrigins)} as a list of origins`, () => {
      const provider = document.createElement('account-provider');
      expect(() => connectBridge(provider, { allowedOrigins })).to.throw(TypeError, 'connectBridge');
    });
  }

  it('leaves no listener behind', () => {
    const provider = document.createElement('account-provider');
    const counts = [countListeners(window, 'message'), countListeners(provider, 'session-changed')];
    const disconnect = connectBridge(provider, { allowedOrigins: ['https://desk.example'] });
    expect(counts.map(({ count }) => count)).to.deep.equal([1, 1]);
    disconnect();
    expect(counts.map(({ count }) => count)).to.deep.equal([0, 0]);
    counts.forEach((count) => count.stop());
  });
});
