import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type * as z from 'zod/mini';
import type { AccountError } from '../../backend/errors.ts';
import type { Form } from '../../controllers/form.ts';
import type { Merge } from '../../controllers/merge.ts';
import { button } from '../../ui/button.ts';
import { errorSummary } from '../../ui/error-summary.ts';
import { notice } from '../../ui/notice.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { errorText } from '../texts/errors.ts';
import { failure } from './failure.ts';
import type * as conflicts from './conflict-view.ts';
import { type ByField, type ValueTexts, summaryErrors } from './form-fields.ts';
import { addStyles } from '../../ui/late-styles.ts';
import { LazyPart } from './lazy-part.ts';

/** What can be done with what was typed, after somebody else has changed the record. */
export interface ConflictChoices {
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

export interface FormReportContent {
  /** Why the last try to save failed. */
  readonly error: AccountError | undefined;
  /** The names of the fields, in the order of the form. */
  readonly labels?: ByField<string> | undefined;
  /** How the fields' values read, where two people want different things. */
  readonly texts?: ValueTexts | undefined;
  /** For forms whose record does not come anew by itself. */
  readonly conflict?: ConflictChoices | undefined;
  /** What is to be said before a failure. */
  readonly before?: unknown;
}

/**
 * What came of submitting a form, at its top: what is wrong with its fields, and why it was not saved. Whoever submits is
 * led there, since it may stand far above the button; both are alerts, so that they are also heard. So is what others did
 * to the record meanwhile: until it is dealt with, it stands there too.
 */
export class FormReport {
  readonly #host: UiHost;
  readonly #id: string;
  readonly #form: Form<z.ZodMiniType> | undefined;
  readonly #conflict: LazyPart<typeof conflicts>;
  /** The merge that the user was led to. */
  #ledTo: Merge | undefined;

  /** `id` is unique in the host's root. A few choices need no `Form`, and have no fields to be wrong. */
  constructor(host: UiHost, id: string, form?: Form<z.ZodMiniType>) {
    this.#host = host;
    this.#id = id;
    this.#form = form;
    this.#conflict = new LazyPart(host, async () => {
      const part = await import('./conflict-view.ts');
      addStyles(host, part.conflictStyles);
      return part;
    });
  }

  /** Belongs to the top of the form. */
  render(content: FormReportContent): TemplateResult {
    const { labels = {}, error } = content;
    const errors = summaryErrors(this.#form?.issues ?? [], labels);
    const merge = this.#form?.merge;
    // Who has just tried to save was led there already.
    if (merge && error?.kind === 'conflict-version') this.#ledTo = merge;
    const failed = error?.fieldErrors.length === 0;
    return html`${errorSummary({ id: this.#summaryId, errors })}
    ${
      failed || merge
        ? html`<div class="stack" id=${this.#failureId} role=${failed && !merge ? 'alert' : 'group'} tabindex="-1">
            ${failed ? this.#renderFailure(error, content) : nothing}
            ${merge ? this.#renderMerge(merge, content) : nothing}
          </div>`
        : nothing
    }`;
  }

  /** Lets the server's findings join the form's own, and leads to what went wrong. Without an error the page vetoed. */
  refuse(error: AccountError | undefined): void {
    this.#form?.refuse(error);
    this.lead();
  }

  /** Whether others changed what was typed over, and the user was not led there yet. */
  get hasNews(): boolean {
    const merge = this.#form?.merge;
    return merge !== undefined && merge !== this.#ledTo && merge.open.length > 0;
  }

  /** Leads to such news, before anything is saved over it; whether there was any. */
  leadToNews(): boolean {
    const { hasNews } = this;
    this.#ledTo = this.#form?.merge;
    if (hasNews) this.lead();
    return hasNews;
  }

  /** Moves the focus to what went wrong. */
  lead(): void {
    void this.#host.updateComplete.then(() => (this.#find(this.#summaryId) ?? this.#find(this.#failureId))?.focus());
  }

  #renderFailure(error: AccountError, { before, conflict }: FormReportContent): unknown {
    // What stands in the way is told by the merge, once the record as it is now has come.
    if (error.kind === 'conflict-version')
      return this.#form?.merge ? before : html`${before}${this.#renderConflict(error, conflict)}`;
    const again = this.#from((form) => form.requestSubmit());
    return html`${before}${failure(error, again)}`;
  }

  #renderConflict(error: AccountError, choices: ConflictChoices | undefined): TemplateResult {
    const { title, text } = errorText(error);
    if (!choices)
      return notice({ kind: 'warning', title, text: `${text} ${msg('What you typed is kept. Save again.')}` });
    return notice({
      kind: 'warning',
      title,
      text,
      actions: html`${button({ label: msg('Keep what I typed'), onClick: this.#from(choices.onKeepMine) })}
      ${button({ label: msg('Take theirs'), onClick: this.#from(choices.onTakeTheirs) })}`,
    });
  }

  #renderMerge(merge: Merge, { labels = {}, texts = {} }: FormReportContent): unknown {
    const form = this.#form;
    return form && this.#conflict.show(({ conflictView }) => conflictView({ form, merge, labels, texts }));
  }

  /** The buttons of a failure go with it; the focus goes to the one that saves. */
  #from(then: (form: HTMLFormElement) => void): () => void {
    return () => {
      const form = this.#find(this.#failureId)?.closest('form');
      if (!form) return;
      form.querySelector<HTMLElement>('[type=submit]')?.focus();
      then(form);
    };
  }

  #find(id: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`#${CSS.escape(id)}`);
  }

  get #summaryId(): string {
    return `${this.#id}-summary`;
  }

  get #failureId(): string {
    return `${this.#id}-failure`;
  }
}
