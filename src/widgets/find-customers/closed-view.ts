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

/** Instead of the search where it is not open: for whom one acts and how that ends, or why one may not search. */
export class ClosedView {
  #shared: Shared;
  #end: EndSession;

  constructor(shared: Shared, onEnded: () => void) {
    this.#shared = shared;
    this.#end = new EndSession({ ...shared, onEnded });
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
        text: msg('You can look for other customers once this session has ended.'),
        actions: this.#end.renderButton(),
      })}
      ${this.#end.renderOutcome()}
    </div>`;
  }
}
