import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { declaredLanguage } from '../locales/declared-language.ts';
import { matchLanguage } from '../locales/match.ts';
import type { LanguageFile, Languages } from '../locales/offered.ts';
import type { Texts } from '../locales/own-texts.ts';
import type { Wording } from '../locales/wording.ts';

/** Who has languages and texts to offer. */
export type LanguageHost = ReactiveControllerHost &
  HTMLElement & { languages?: Languages | undefined; texts?: Texts | undefined };

/** So long a language may take, in milliseconds, until everything is shown in English meanwhile. */
const patience = 2000;

/**
 * The language of the page around the host, as far as the host has it: fetched when the page is in it, and followed when
 * a `lang` of the page changes. What cannot be fetched stays English.
 */
export class PageLanguage implements ReactiveController {
  /** What is said in place of English. */
  wording: Wording | undefined;
  /**
   * Resolves when what the page asks for has come, has failed or takes too long; `undefined` while nothing is on its way.
   */
  coming: Promise<void> | undefined;
  #host: LanguageHost;
  #onChange: () => void;
  #lookout: MutationObserver | undefined;
  #wish: readonly unknown[] | undefined;

  /** `onChange` is called when texts or formats may be others. */
  constructor(host: LanguageHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    this.#lookout = new MutationObserver(() => this.#follow());
    this.#lookout.observe(document, { subtree: true, attributeFilter: ['lang'] });
    this.#follow();
  }

  hostDisconnected(): void {
    this.#lookout?.disconnect();
  }

  hostUpdate(): void {
    this.#follow();
  }

  #follow(): void {
    const { languages = {}, texts } = this.#host;
    const declared = declaredLanguage(this.#host) ?? '';
    const load = languages[matchLanguage(declared, Object.keys(languages))];
    const [before, wish] = [this.#wish, [declared, load, texts]];
    if (before?.every((each, index) => each === wish[index])) return;
    this.#wish = wish;
    // A page that is in English from the first waits for nothing.
    if (before ?? load ?? texts) this.coming = Promise.race([this.#turnTo(load, texts), tooLong()]);
  }

  async #turnTo(load: (() => Promise<LanguageFile>) | undefined, texts: Texts | undefined): Promise<void> {
    const wish = this.#wish;
    const [own, theirs] = await Promise.all([texts && wordingOf(texts), load && fetched(load)]);
    if (wish !== this.#wish) return;
    this.wording = own || theirs ? (message) => own?.(message) ?? theirs?.(message) : undefined;
    this.coming = undefined;
    this.#onChange();
  }
}

const tooLong = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, patience));

async function fetched(load: () => Promise<LanguageFile>): Promise<Wording | undefined> {
  try {
    return await wordingOf((await load()).default);
  } catch (cause) {
    console.warn('[prokura] The language did not come.', cause);
    return undefined;
  }
}

async function wordingOf(said: Wording | Texts): Promise<Wording> {
  return typeof said === 'function' ? said : (await import('../locales/own-texts.ts')).ownWording(said);
}
