import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { declaredLanguage } from '../locales/declared-language.ts';
import { matchLanguage } from '../locales/match.ts';
import type { LanguageFile, Languages } from '../locales/offered.ts';
import type { Texts } from '../locales/own-texts.ts';
import type { Wording } from '../locales/wording.ts';

/** Who has languages and texts to offer. */
export type LanguageHost = ReactiveControllerHost &
  HTMLElement & { languages?: Languages | undefined; texts?: Texts | undefined };

/** So long a language may take, in milliseconds, before English is shown rather than nothing. */
const patience = 4000;

/**
 * The language of the page around the host, as far as the host has it: fetched when the page is in it, and followed when
 * a `lang` of the page changes. What cannot be fetched stays English.
 */
export class PageLanguage implements ReactiveController {
  /** What is said in place of English. */
  wording: Wording | undefined;
  /** Resolves when the language has come, or is not worth waiting for; `undefined` while none is on its way. */
  coming: Promise<void> | undefined;
  #host: LanguageHost;
  #onChange: () => void;
  #lookout: MutationObserver | undefined;
  #followed: readonly unknown[] | undefined;

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
    const tag = matchLanguage(declared, Object.keys(languages));
    const load = languages[tag];
    const before = this.#followed;
    const followed = [declared, load, texts];
    if (before?.every((each, index) => each === followed[index])) return;
    this.#followed = followed;
    if (load || texts) this.coming = this.#fetch(tag, load, texts);
    else if (before) this.#turnTo(undefined);
  }

  #fetch(tag: string, load: (() => Promise<LanguageFile>) | undefined, texts: Texts | undefined): Promise<void> {
    const followed = this.#followed;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, patience);
      void Promise.all([texts && wordingOf(texts), load && fetched(tag, load)]).then(([own, theirs]) => {
        clearTimeout(timer);
        if (followed === this.#followed)
          this.#turnTo(own && theirs ? (text) => own(text) ?? theirs(text) : (own ?? theirs));
        resolve();
      });
    });
  }

  #turnTo(wording: Wording | undefined): void {
    this.wording = wording;
    this.coming = undefined;
    this.#onChange();
  }
}

async function fetched(tag: string, load: () => Promise<LanguageFile>): Promise<Wording | undefined> {
  try {
    return await wordingOf((await load()).default);
  } catch (cause) {
    console.warn(`[prokura] The language ${tag} could not be fetched. Texts are in English.`, cause);
    return undefined;
  }
}

async function wordingOf(said: Wording | Texts): Promise<Wording> {
  return typeof said === 'function' ? said : (await import('../locales/own-texts.ts')).ownWording(said);
}
