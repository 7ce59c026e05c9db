import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Session } from '../domain/model.ts';
import type { AccountBackend } from '../backend/port.ts';

const kinds = ['acting-started', 'acting-ended', 'sign-of-life'] as const;

/** What one tab tells the others: that acting began or ended, or that its user is there. Ids only. */
export interface TabNews {
  readonly kind: (typeof kinds)[number];
  readonly sessionId: string;
}

/**
 * The other tabs of the same browser that show the same system. News is a hint to ask the server again, never a fact
 * by itself. Without `BroadcastChannel` there are no other tabs: each still asks again when it gets the focus.
 */
export class Tabs implements ReactiveController {
  #onNews: (news: TabNews) => void;
  #connected = false;
  #name: string | undefined;
  #channel: BroadcastChannel | undefined;
  /** What was heard last is not told again: two tabs would go on for ever. */
  #heard: TabNews | undefined;

  constructor(host: ReactiveControllerHost, onNews: (news: TabNews) => void) {
    this.#onNews = onNews;
    host.addController(this);
  }

  /** Talks to the tabs that show the same system, or to none. */
  join(backend: AccountBackend | undefined): void {
    this.#name = backend?.instance && `prokura:${backend.name}:${backend.instance}`;
    this.#open();
  }

  tell(news: TabNews): void {
    const { kind, sessionId } = news;
    if (kind === this.#heard?.kind && sessionId === this.#heard.sessionId) return;
    this.#channel?.postMessage({ kind, sessionId });
  }

  /** Tells what one session in the place of another means for acting. */
  tellOf(before: Session | undefined, now: Session | undefined): void {
    if (before?.id === now?.id) return;
    if (before?.subject) this.tell({ kind: 'acting-ended', sessionId: before.id });
    if (now?.subject) this.tell({ kind: 'acting-started', sessionId: now.id });
  }

  hostConnected(): void {
    this.#connected = true;
    addEventListener('pagehide', this.#close);
    addEventListener('pageshow', this.#open);
    this.#open();
  }

  hostDisconnected(): void {
    this.#connected = false;
    removeEventListener('pagehide', this.#close);
    removeEventListener('pageshow', this.#open);
    this.#close();
  }

  #open = (): void => {
    this.#close();
    if (!this.#connected || this.#name === undefined) return;
    this.#channel = channelOf(this.#name);
    this.#channel?.addEventListener('message', this.#onMessage);
  };

  /** An open channel would keep the page out of the browser's memory of pages. */
  #close = (): void => {
    this.#channel?.close();
    this.#channel = undefined;
  };

  /** Any script of the origin can post here: what is no news is dropped. */
  #onMessage = ({ data }: MessageEvent<unknown>): void => {
    if (!isNews(data)) return;
    if (data.kind !== 'sign-of-life') this.#heard = data;
    this.#onNews(data);
  };
}

/** Some browsers have the class and refuse to make one, as in a frame without an origin. */
function channelOf(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

function isNews(data: unknown): data is TabNews {
  if (typeof data !== 'object' || data === null || !('kind' in data) || !('sessionId' in data)) return false;
  return kinds.some((kind) => kind === data.kind) && typeof data.sessionId === 'string';
}
