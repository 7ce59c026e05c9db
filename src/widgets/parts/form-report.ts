import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type * as z from 'zod/mini';
import type { AccountError } from '../../backend/errors.ts';
import type { Form } from '../../controllers/form.ts';
import { button } from '../../ui/button.ts';
import { errorSummary } from '../../ui/error-summary.ts';
import { notice } from '../../ui/notice.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { errorText } from '../texts/errors.ts';
import { failure } from './failure.ts';
import { summaryErrors } from './form-fields.ts';

/** What can be done with what was typed, after somebody else has changed the record. */
export interface ConflictChoices {
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

export interface FormReportContent {
  /** Why the last try to save failed. */
  readonly error: AccountError | undefined;
  /** The names of the fields by their joined paths, in the order of the form. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly conflict?: ConflictChoices | undefined;
  /** What is to be said before a failure. */
  readonly before?: unknown;
}

/**
 * What came of submitting a form, at its top: what is wrong with its fields, and why it was not saved. Whoever submits is
 * led there, since it may stand far above the button; both are alerts, so that they are also heard.
 */
export class FormReport {
  readonly #host: UiHost;
  readonly #id: string;
  readonly #form: Form<z.ZodMiniType> | undefined;

  /** `id` is unique in the host's root. A few choices need no `Form`, and have no fields to be wrong. */
  constructor(host: UiHost, id: string, form?: Form<z.ZodMiniType>) {
    this.#host = host;
    this.#id = id;
    this.#form = form;
  }

  /** Belongs to the top of the form. */
  render({ error, labels = {}, conflict, before }: FormReportContent): TemplateResult {
    const errors = summaryErrors(this.#form?.issues ?? [], labels);
    return html`${errorSummary({ id: this.#summaryId, errors })}
    ${
      error?.fieldErrors.length === 0
        ? html`<div class="stack" id=${this.#failureId} role="alert" tabindex="-1">
            ${before}
            ${
              conflict && error.kind === 'conflict-version'
                ? this.#renderConflict(error, conflict)
                : failure(
                    error,
                    this.#from((form) => form.requestSubmit()),
                  )
            }
          </div>`
        : nothing
    }`;
  }

  /** Lets the server's findings join the form's own, and leads to what went wrong. Without an error the page vetoed. */
  refuse(error: AccountError | undefined): void {
    this.#form?.refuse(error);
    this.lead();
  }

  /** Moves the focus to what went wrong. */
  lead(): void {
    void this.#host.updateComplete.then(() => (this.#find(this.#summaryId) ?? this.#find(this.#failureId))?.focus());
  }

  #renderConflict(error: AccountError, { onKeepMine, onTakeTheirs }: ConflictChoices): TemplateResult {
    const { title, text } = errorText(error);
    return notice({
      kind: 'warning',
      title,
      text,
      actions: html`${button({ label: msg('Keep what I typed'), onClick: this.#from(onKeepMine) })}
      ${button({ label: msg('Take theirs'), onClick: this.#from(onTakeTheirs) })}`,
    });
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
