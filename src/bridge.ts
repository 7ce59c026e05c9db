import { AccountError, type ErrorKind, toAccountError } from './backend/errors.ts';
import { WriteRequestEvent, WrittenEvent } from './controllers/write-events.ts';
import { uuid } from './domain/uuid.ts';
import { check } from './domain/check.ts';
import type { AccountProviderElement } from './widgets/account-provider.ts';

/** What the window around the page, as a call centre's desk, may ask. */
export type BridgeRequest =
  | {
      readonly type: 'prokura:acting-start';
      readonly customerId: string;
      readonly reason: string;
      readonly ticket?: string | undefined;
    }
  | { readonly type: 'prokura:acting-end' };

/** What it hears. Ids and nothing else of anybody. */
export type BridgeNews =
  /** The session is known: requests can be answered from now on. */
  | { readonly type: 'prokura:ready' }
  | { readonly type: 'prokura:acting-started'; readonly customerId: string; readonly sessionId: string }
  | { readonly type: 'prokura:acting-ended' }
  | { readonly type: 'prokura:error'; readonly kind: ErrorKind };

export interface BridgeOptions {
  /** Who is listened to and told, as in `https://desk.example`. Whole origins only: neither `*` nor `null`. */
  readonly allowedOrigins: readonly string[];
  /** The window on the other side. Default: the one that this page is framed by. */
  readonly target?: Window | undefined;
}

/**
 * Lets a window of another origin start and end acting by `postMessage`, and tells it of both, whoever began or ended
 * it. What it asks passes the same guard, the same rules and the same vetoes as a click on the page.
 *
 * @returns what takes the bridge down again.
 * @throws TypeError where the list of origins is empty, or names something that is no origin.
 */
export function connectBridge(provider: AccountProviderElement, options: BridgeOptions): () => void {
  const origins = options.allowedOrigins.map(checkedOrigin);
  if (origins.length === 0) throw new TypeError('connectBridge: allowedOrigins names nobody.');
  const bridge = new Bridge(provider, origins, options.target ?? window.parent);
  return () => bridge.disconnect();
}

class Bridge {
  #provider: AccountProviderElement;
  #origins: readonly string[];
  #target: Window;
  #ready = false;
  /** The acting session that the other side knows of. */
  #toldOf: string | undefined;

  constructor(provider: AccountProviderElement, origins: readonly string[], target: Window) {
    this.#provider = provider;
    this.#origins = origins;
    this.#target = target;
    addEventListener('message', this.#onMessage);
    provider.addEventListener('session-changed', this.#onSessionChanged);
    if (provider.scope) this.#tellSession();
  }

  disconnect(): void {
    removeEventListener('message', this.#onMessage);
    this.#provider.removeEventListener('session-changed', this.#onSessionChanged);
  }

  #onSessionChanged = ({ target }: Event): void => {
    if (target === this.#provider) this.#tellSession();
  };

  #tellSession(): void {
    const { id: sessionId = '', subject } = this.#provider.scope?.session ?? {};
    const acting = subject && sessionId;
    if (!this.#ready) this.#tell({ type: 'prokura:ready' });
    this.#ready = true;
    if (acting === this.#toldOf) return;
    if (this.#toldOf !== undefined) this.#tell({ type: 'prokura:acting-ended' });
    if (subject) this.#tell({ type: 'prokura:acting-started', customerId: subject.id, sessionId });
    this.#toldOf = acting;
  }

  /** The browser delivers it only where the window on the other side is of that origin now. */
  #tell(news: BridgeNews): void {
    for (const origin of this.#origins) this.#target.postMessage(news, origin);
  }

  #onMessage = ({ data, origin, source }: MessageEvent<unknown>): void => {
    if (source !== this.#target || !this.#origins.includes(origin) || !isAddressedToUs(data)) return;
    void this.#answer(data);
  };

  async #answer(data: object): Promise<void> {
    try {
      const request = requestOf(data);
      if (!request) throw new AccountError('validation', { operation: 'bridge' });
      if (request.type === 'prokura:acting-end') await this.#end();
      else await this.#start(request);
    } catch (thrown) {
      this.#tell({ type: 'prokura:error', kind: toAccountError(thrown, 'bridge').kind });
    }
  }

  async #start({ customerId, reason, ticket }: Extract<BridgeRequest, { customerId: string }>): Promise<void> {
    const { ActingRequest } = await import('./domain/schemas.ts');
    const checked = check(ActingRequest, { reason, ticket });
    if (!checked.ok) throw new AccountError('validation', { operation: 'bridge' });
    const asked = new WriteRequestEvent('customer.access', customerId);
    if (!this.#provider.dispatchEvent(asked)) throw new AccountError('aborted', { operation: 'bridge' });
    const { backend, session } = this.#scope;
    await backend.customer.access(customerId, checked.value, { key: uuid(), session: session.id });
    const accessed = new WrittenEvent('customer.access', customerId);
    this.#provider.dispatchEvent(accessed);
  }

  async #end(): Promise<void> {
    await this.#scope.endActing();
  }

  get #scope() {
    const { scope } = this.#provider;
    if (!scope) throw new AccountError('auth-required', { operation: 'bridge' });
    return scope;
  }
}

function checkedOrigin(given: string): string {
  if (!given.includes('*') && URL.canParse(given) && new URL(given).origin === given) return given;
  throw new TypeError(`connectBridge: ${given} is no origin. Name whole origins, such as https://desk.example.`);
}

/** Others use `postMessage` as well: what is not ours is not answered. */
const isAddressedToUs = (data: unknown): data is object & { readonly type: string } =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  typeof data.type === 'string' &&
  data.type.startsWith('prokura:');

function requestOf(data: object): BridgeRequest | undefined {
  const { type, customerId, reason, ticket } = data as Readonly<Record<string, unknown>>;
  if (type === 'prokura:acting-end') return { type };
  if (type !== 'prokura:acting-start' || typeof customerId !== 'string' || typeof reason !== 'string') return undefined;
  if (customerId === '' || (ticket !== undefined && typeof ticket !== 'string')) return undefined;
  return { type, customerId, reason, ticket };
}
