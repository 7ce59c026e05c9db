import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { type AccountError, toAccountError } from '../../backend/errors.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { Announcer } from '../../ui/announcer.ts';
import { button } from '../../ui/button.ts';
import { notice } from '../../ui/notice.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { errorText } from '../texts/errors.ts';
import type { EndQuestion } from './end-question.ts';
import { languageOf } from './language.ts';
import { LazyPart } from './lazy-part.ts';

export interface EndSessionOptions {
  readonly scope: ScopeConsumer;
  readonly host: UiHost;
  readonly announcer: Announcer;
  /** What the button says. Default: "End session". */
  readonly label?: (() => string) | undefined;
  /** The backend confirmed it. */
  readonly onEnded?: (() => void) | undefined;
}

/**
 * "End session", wherever it is offered: asks first where something typed is not saved, tries once at a time, and keeps
 * a failure until the next try, since whoever reads the page must know that the session still holds.
 */
export class EndSession {
  #options: EndSessionOptions;
  #question: LazyPart<EndQuestion>;
  #pending = false;
  #error: AccountError | undefined;

  constructor(options: EndSessionOptions) {
    this.#options = options;
    this.#question = new LazyPart(options.host, async () => {
      const { EndQuestion } = await import('./end-question.ts');
      return new EndQuestion(options.host, () => void this.#finish());
    });
  }

  renderButton(): TemplateResult {
    const { label = () => msg('End session') } = this.#options;
    return button({ label: label(), busy: this.#pending, onClick: () => this.#start() });
  }

  /** That the session still holds, with a way to try again; and the question, while it is asked. */
  renderOutcome(): TemplateResult {
    return html`${this.#error ? this.#renderFailure(this.#error) : nothing}
    ${this.#question.whenUsed((question) => question.render(languageOf(this.#options.scope.host), this.#pending))}`;
  }

  #renderFailure(error: AccountError): TemplateResult {
    const text =
      error.outcome === 'unknown'
        ? msg('No answer came. Until it is certain, you still act for this customer.')
        : errorText(error).text;
    return notice({
      kind: 'error',
      title: failedText(),
      text,
      actions: button({ label: msg('Try again'), onClick: () => void this.#finish() }),
    });
  }

  #start(): void {
    const { session, drafts } = this.#options.scope.current ?? {};
    if (!session?.subject) return;
    const { subject } = session;
    if (drafts && drafts.size > 0) this.#question.use((question) => question.ask(subject));
    else void this.#finish();
  }

  async #finish(): Promise<void> {
    const { scope, announcer, onEnded } = this.#options;
    const { current } = scope;
    if (!current || this.#pending) return;
    this.#set(true, undefined);
    try {
      await current.endActing();
      this.#set(false, undefined);
    } catch (thrown) {
      this.#set(false, toAccountError(thrown, 'session.end'));
      announcer.alert(failedText());
    }
    this.#question.value?.close();
    if (!this.#error) onEnded?.();
  }

  #set(pending: boolean, error: AccountError | undefined): void {
    this.#pending = pending;
    this.#error = error;
    this.#options.scope.host.requestUpdate();
  }
}

const failedText = (): string => msg('The session could not be ended');
