import { expect } from '@open-wc/testing';
import { define } from '../../src/define/define.ts';
import { isFirstVersion, version } from '../../src/define/version.ts';

describe('define', () => {
  const warnings: string[] = [];
  const { warn } = console;
  before(() => {
    console.warn = (...args: unknown[]) => warnings.push(args.join(' '));
  });
  beforeEach(() => (warnings.length = 0));
  after(() => (console.warn = warn));

  it('registers an element', () => {
    class First extends HTMLElement {}
    define('kit-first', First);
    expect(document.createElement('kit-first')).to.be.instanceOf(First);
  });

  it('leaves the first copy of the kit in its place, without a word', () => {
    class Older extends HTMLElement {}
    class Newer extends HTMLElement {}
    define('kit-twice', Older);
    define('kit-twice', Newer);
    define('kit-twice', Older);
    expect(customElements.get('kit-twice')).to.equal(Older);
    expect(warnings).to.deep.equal([]);
  });

  it('leaves an element in its place that is not ours, and says so', () => {
    class Theirs extends HTMLElement {}
    class Ours extends HTMLElement {}
    customElements.define('kit-taken', Theirs);
    define('kit-taken', Ours);
    expect(customElements.get('kit-taken')).to.equal(Theirs);
    expect(warnings).to.deep.equal(['[prokura] <kit-taken> is taken by another element on this page.']);
  });

  it('says so each time, as the page may be looked at by somebody else by then', () => {
    class Ours extends HTMLElement {}
    define('kit-taken', Ours);
    expect(warnings.length).to.equal(1);
  });

  it('keeps another version of the kit out, and says so once', () => {
    expect([isFirstVersion('99.0.0'), isFirstVersion('99.0.0'), isFirstVersion()]).to.deep.equal([false, false, true]);
    expect(warnings).to.deep.equal([
      `[prokura] Version ${version} is on this page already; 99.0.0 stays out. Load one of them.`,
    ]);
  });
});
