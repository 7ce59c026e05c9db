import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { LazyPart } from '../../src/widgets/parts/lazy-part.ts';
import { newHost, place, rest, slow } from '../controllers/fakes.ts';

/** Notes what was done with it. */
class Part {
  readonly done: string[] = [];
  readonly act = (what: string): number => this.done.push(what);
}

/** A host that shows a part whose code comes, or does not, when the test says so. */
async function stage(view: (part: LazyPart<Part>) => unknown) {
  const [host, fetching, made] = [newHost(), slow<[], Part>(), new Part()];
  const part = new LazyPart(host, fetching);
  host.view = () => view(part);
  await place(host);
  return {
    host,
    part,
    fetching,
    made,
    async arrive() {
      fetching.last.resolve(made);
      await rest(host);
    },
    async fail() {
      fetching.last.reject(new TypeError('Failed to fetch dynamically imported module'));
      await rest(host);
    },
    find: (selector: string) => host.renderRoot.querySelector(selector),
    button: (name: string) => {
      const found = [...host.renderRoot.querySelectorAll('button')].find((some) => some.textContent.trim() === name);
      if (!found) throw new Error(`no button ${name}`);
      return found;
    },
    get focused() {
      return host.shadowRoot?.activeElement?.textContent;
    },
  };
}

describe('LazyPart', () => {
  describe('shown in its own place', () => {
    const shown = () => stage((part) => part.show(({ done }) => `here ${done.length}`));

    it('is fetched once, by being shown, and says so until it is there', async () => {
      const { host, fetching, find, arrive } = await shown();
      expect(find('[aria-busy=true]')).to.not.equal(null);
      host.requestUpdate();
      await rest(host);
      expect(fetching.calls.length).to.equal(1);
      await arrive();
      expect(host.text).to.equal('here 0');
    });

    it('tells aloud that it cannot be fetched, and tries again when asked', async () => {
      const { host, fetching, find, button, arrive, fail } = await shown();
      await fail();
      expect(find('[role=alert]')?.textContent).to.contain('No connection');
      expect(fetching.calls.length).to.equal(1);
      button('Try again').click();
      await arrive();
      expect(host.text).to.equal('here 0');
    });

    it('tries again by itself once the browser is online', async () => {
      const { host, arrive, fail } = await shown();
      await fail();
      dispatchEvent(new Event('online'));
      await arrive();
      expect(host.text).to.equal('here 0');
    });
  });

  describe('used by a gesture', () => {
    const used = () =>
      stage(
        (part) =>
          html`<button @click=${() => part.use(({ act }) => act('first'))}>First</button>
            <button @click=${() => part.use(({ act }) => act('second'))}>Second</button>
            ${part.whenUsed(({ done }) => done.join(', '))}`,
      );

    it('is not fetched before, and nothing is seen of it', async () => {
      const { fetching, find } = await used();
      expect(fetching.calls.length).to.equal(0);
      expect(find('[aria-busy=true], [role=alert]')).to.equal(null);
    });

    it('does the newest wish only, as soon as it is there', async () => {
      const { fetching, made, button, arrive } = await used();
      button('First').click();
      button('Second').click();
      expect(fetching.calls.length).to.equal(1);
      await arrive();
      expect(made.done).to.deep.equal(['second']);
      button('First').click();
      expect(made.done).to.deep.equal(['second', 'first']);
    });

    it('does the wish after a failure as well, from where it was made', async () => {
      const staged = await used();
      const { made, find, button, arrive, fail } = staged;
      button('First').focus();
      button('First').click();
      await fail();
      expect(made.done).to.deep.equal([]);
      button('Try again').focus();
      button('Try again').click();
      await arrive();
      expect(made.done).to.deep.equal(['first']);
      expect(find('[role=alert]')).to.equal(null);
      expect(staged.focused).to.equal('First');
    });

    it('leaves the focus to the user who went elsewhere meanwhile', async () => {
      const staged = await used();
      staged.button('First').focus();
      staged.button('First').click();
      staged.button('Second').focus();
      await staged.arrive();
      expect(staged.focused).to.equal('Second');
    });
  });

  describe('prepared', () => {
    it('is there when it is needed', async () => {
      let needed = false;
      const { host, part, fetching, arrive } = await stage((some) => needed && some.show(() => 'here'));
      part.prepare();
      await arrive();
      needed = true;
      host.requestUpdate();
      await rest(host);
      expect(host.text).to.equal('here');
      expect(fetching.calls.length).to.equal(1);
    });

    it('keeps a failure to itself, and is fetched anew once it is needed', async () => {
      const { host, part, fetching, made, arrive, fail } = await stage((some) => some.whenUsed(() => 'here'));
      part.prepare();
      await fail();
      expect(host.text).to.equal('');
      part.use(({ act }) => act('late'));
      expect(fetching.calls.length).to.equal(2);
      await arrive();
      expect(made.done).to.deep.equal(['late']);
    });

    it('tells a failure that somebody came to wait for', async () => {
      const { part, find, fail } = await stage((some) => some.whenUsed(() => 'here'));
      part.prepare();
      part.use(({ act }) => act('late'));
      await fail();
      expect(find('[role=alert]')).to.not.equal(null);
    });
  });
});
