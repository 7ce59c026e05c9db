import { msg, str } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import type { Refusal } from '../../capabilities/decide.ts';
import { type Principal, type Session, fullName } from '../../domain/model.ts';
import { notice } from '../../ui/notice.ts';
import { EndSession } from '../parts/end-session.ts';
import { languageOf } from '../parts/language.ts';
import { refusalText } from '../texts/refusals.ts';
import { actingId } from './ids.ts';
import type { Shared } from './shared.ts';

export interface ClosedViewOptions {
  /** The customer whom the page asks for. */
  readonly customerId: () => string | undefined;
  readonly onEnded: () => void;
}

/** Instead of the search where it is not open: for whom one acts and how that ends, or why one may not search. */
export class ClosedView {
  #shared: Shared;
  #options: ClosedViewOptions;
  #end: EndSession;

  constructor(shared: Shared, options: ClosedViewOptions) {
    this.#shared = shared;
    this.#options = options;
    this.#end = new EndSession({
      ...shared,
      onEnded: options.onEnded,
      label: () => (this.#hasNext ? msg('End session and open the next customer') : msg('End session')),
    });
  }

  render({ subject }: Session, refusal: Refusal): TemplateResult {
    const language = languageOf(this.#shared.host);
    if (subject) return this.#renderActing(subject, language);
    return notice({ kind: 'refused', text: refusalText(refusal, language) });
  }

  #renderActing(subject: Principal, language: string): TemplateResult {
    return html`<div class="stack">
      ${notice({
        kind: 'info',
        id: actingId,
        title: msg(str`You act for ${fullName(subject, language)}`),
        text: this.#hasNext
          ? msg(
              'Nobody is acted for from within a session for somebody else. The next customer opens once this one has ended.',
            )
          : msg('You can look for other customers once this session has ended.'),
        actions: this.#end.renderButton(),
      })}
      ${this.#end.renderOutcome()}
    </div>`;
  }

  /** Whether the page asks for somebody else than the one whom one acts for. */
  get #hasNext(): boolean {
    const id = this.#options.customerId();
    return Boolean(id) && id !== this.#shared.scope.current?.session.subject?.id;
  }
}
