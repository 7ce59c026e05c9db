import { type TemplateResult, html, type nothing } from 'lit';
import type { AccountError } from '../../backend/errors.ts';
import { type DialogContent, DialogController } from '../../ui/dialog.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { errorText } from '../texts/errors.ts';

export interface ConfirmationOptions<Subject> {
  /** The dialog's id, unique in the widget's root. */
  readonly id: string;
  /** The command that `run` executes. */
  readonly command: { readonly pending: boolean; readonly error: AccountError | undefined; clear(): void };
  /** Whether everything is there that it takes; where it is not, the dialog stays, and its body says what is missing. */
  readonly ready?: ((subject: Subject) => boolean) | undefined;
  readonly run: (subject: Subject) => Promise<{ readonly done: boolean }>;
  /** What is asked, and what the step forward is called. */
  readonly question: (
    subject: Subject,
  ) => Omit<DialogContent, 'confirm' | 'busy' | 'error'> & { readonly confirmLabel: string };
  readonly onDone: (subject: Subject) => void;
  /** The dialog stays open and says why; the list behind it may want to look again. */
  readonly onFailed?: ((error: AccountError) => void) | undefined;
}

/**
 * A write that asks first. The dialog stays open until the backend has answered and tells a failure where it was caused;
 * a veto of the page closes it without a word, since the page has taken over.
 */
export class Confirmation<Subject> {
  #dialog: DialogController<Subject>;
  #options: ConfirmationOptions<Subject>;

  constructor(host: UiHost, options: ConfirmationOptions<Subject>) {
    this.#dialog = new DialogController(host, options.id);
    this.#options = options;
  }

  ask(subject: Subject): void {
    this.#options.command.clear();
    this.#dialog.open(subject);
  }

  /** Without a word: what it asked about is no longer on the screen. */
  dismiss(): void {
    this.#dialog.close();
  }

  /** Belongs into the widget's template. */
  render(): TemplateResult | typeof nothing {
    const { command, question } = this.#options;
    return this.#dialog.render((subject) => {
      const { confirmLabel, ...content } = question(subject);
      return {
        ...content,
        confirm: { label: confirmLabel, onConfirm: () => void this.#confirm(subject) },
        busy: command.pending,
        error: command.error && failureText(command.error),
      };
    });
  }

  async #confirm(subject: Subject): Promise<void> {
    const { command, ready, run, onDone, onFailed } = this.#options;
    if (ready?.(subject) === false) return;
    const { done } = await run(subject);
    if (!done && command.error) return onFailed?.(command.error);
    this.#dialog.close();
    if (done) onDone(subject);
  }
}

/** A failure in a dialog, where the same can be tried again. */
export function failureText(error: AccountError): TemplateResult {
  const { title, text } = errorText(error);
  return html`<strong>${title}</strong> ${text}`;
}
