import { msg, str } from '@lit/localize';
import type { TemplateResult, nothing } from 'lit';
import { type AccountError, toAccountError } from '../../backend/errors.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import { type Principal, fullName } from '../../domain/model.ts';
import { DialogController } from '../../ui/dialog.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { languageOf } from './language.ts';

export interface EndSessionOptions {
  /** The backend confirmed it. */
  readonly onEnded?: (() => void) | undefined;
  /** It did not work: the session still holds. */
  readonly onFailed?: ((error: AccountError) => void) | undefined;
}

/**
 * "End session", wherever it is offered: asks first where something typed is not saved, tries once at a time, and keeps
 * a failure until the next try, since whoever reads the page must know that the session still holds.
 */
export class EndSession {
  #scope: ScopeConsumer;
  #options: EndSessionOptions;
  #confirmation: DialogController<Principal>;
  #pending = false;
  #error: AccountError | undefined;

  constructor(scope: ScopeConsumer, host: UiHost, options: EndSessionOptions = {}) {
    this.#scope = scope;
    this.#options = options;
    this.#confirmation = new DialogController(host, 'end-session');
  }

  get pending(): boolean {
    return this.#pending;
  }

  get error(): AccountError | undefined {
    return this.#error;
  }

  /** What the button does. */
  start = (): void => {
    const { session, drafts } = this.#scope.current ?? {};
    if (!session?.subject) return;
    if (drafts && drafts.size > 0) this.#confirmation.open(session.subject);
    else void this.finish();
  };

  /** Ends it without asking: also what trying again does. */
  finish = async (): Promise<void> => {
    const scope = this.#scope.current;
    if (!scope || this.#pending) return;
    this.#set(true, undefined);
    let failure: AccountError | undefined;
    try {
      await scope.endActing();
    } catch (thrown) {
      failure = toAccountError(thrown, 'session.end');
    }
    this.#set(false, failure);
    this.#confirmation.close();
    if (failure) this.#options.onFailed?.(failure);
    else this.#options.onEnded?.();
  };

  /** The question; belongs into the widget's template. */
  render(): TemplateResult | typeof nothing {
    return this.#confirmation.render((subject) => ({
      title: msg(str`End the session for ${fullName(subject, languageOf(this.#scope.host))}?`),
      body: msg(
        'You typed something that is not saved. It is kept so that you can copy or discard it, but it can no longer be saved in this session.',
      ),
      confirm: { label: msg('End session'), onConfirm: () => void this.finish() },
      cancelLabel: msg('Go on'),
      busy: this.#pending,
    }));
  }

  #set(pending: boolean, error: AccountError | undefined): void {
    this.#pending = pending;
    this.#error = error;
    this.#scope.host.requestUpdate();
  }
}
