import { msg } from '@lit/localize';
import { type ReactiveController, type TemplateResult, html, nothing } from 'lit';
import { button } from './button.ts';
import { dialogStyles } from './dialog-styles.ts';
import { keepFocusInside } from './focus.ts';
import { addStyles } from './late-styles.ts';
import { notice } from './notice.ts';
import { type UiHost, activeIn } from './ui-host.ts';

export interface DialogContent {
  readonly title: string;
  readonly body?: unknown;
  /** `danger` takes something away: the focus starts on Cancel. */
  readonly kind?: 'plain' | 'danger' | undefined;
  /** The step forward. Also what Enter in a field of the body does. */
  readonly confirm?: { readonly label: string; readonly onConfirm: () => void } | undefined;
  readonly cancelLabel?: string | undefined;
  /** The confirmed act is on its way: neither button does anything until it has ended. */
  readonly busy?: boolean | undefined;
  /**
   * Why the confirmed act failed; the dialog stays open with what was typed. It speaks for itself: a widget's `Announcer`
   * is outside, where nobody hears anything while the dialog is open.
   */
  readonly error?: string | TemplateResult | undefined;
  /** For forms of more than one column. */
  readonly wide?: boolean | undefined;
}

export interface OpenOptions {
  /** Where the focus goes on closing, if what opened the dialog is gone by then (a removed row). */
  readonly returnFocus?: (() => HTMLElement | null | undefined) | undefined;
}

/**
 * A native modal dialog about one subject, the record it was opened for. Whether it is open is state of the widget, not
 * of the element: it survives re-rendering, and moving the widget to another place in the page. It brings its styles.
 */
export class DialogController<Subject = true> implements ReactiveController {
  readonly #host: UiHost;
  readonly #id: string;
  #subject: Subject | undefined;
  #busy = false;
  #opener: HTMLElement | undefined;
  #options: OpenOptions = {};
  #returnFocus = false;

  /** `id` is unique in the widget's root. */
  constructor(host: UiHost, id: string) {
    this.#host = host;
    this.#id = id;
    host.addController(this);
  }

  /** What the dialog is about; absent while it is closed. */
  get subject(): Subject | undefined {
    return this.#subject;
  }

  open(subject: Subject, options: OpenOptions = {}): void {
    this.#subject = subject;
    this.#options = options;
    this.#opener = activeIn(this.#host);
    addStyles(this.#host, dialogStyles);
    this.#host.requestUpdate();
  }

  close(): void {
    if (this.#subject === undefined) return;
    this.#subject = undefined;
    this.#returnFocus = true;
    this.#host.requestUpdate();
  }

  /** Belongs into the widget's template; `content` is asked only while the dialog is open. */
  render(content: (subject: Subject) => DialogContent): TemplateResult | typeof nothing {
    if (this.#subject === undefined) return nothing;
    const { title, body, kind = 'plain', confirm, cancelLabel, error, wide, busy = false } = content(this.#subject);
    this.#busy = busy;
    const titleId = `${this.#id}-title`;
    const bodyId = `${this.#id}-body`;
    const danger = kind === 'danger';
    return html`<dialog
      class="dialog ${wide ? 'wide' : ''}"
      id=${this.#id}
      role=${danger ? 'alertdialog' : nothing}
      aria-labelledby=${titleId}
      aria-describedby=${danger ? bodyId : nothing}
      @cancel=${this.#onCancel}
      @close=${this.#onClose}
      @keydown=${keepFocusInside}
    >
      <form
        novalidate
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          if (!busy) confirm?.onConfirm();
        }}
      >
        <h2 class="title" id=${titleId}>${title}</h2>
        <div class="dialog-body stack" id=${bodyId}>${body}</div>
        ${error ? html`<div role="alert">${notice({ kind: 'error', text: error })}</div>` : nothing}
        <div class="dialog-actions">
          ${button({
            label: cancelLabel ?? (confirm ? msg('Cancel') : msg('Close')),
            onClick: () => !busy && this.close(),
            autofocus: danger,
          })}
          ${confirm ? button({ label: confirm.label, kind: danger ? 'danger' : 'primary', type: 'submit', busy }) : nothing}
        </div>
      </form>
    </dialog>`;
  }

  hostConnected(): void {
    if (this.#subject !== undefined) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    // A widget that left the page is drawn once more, where nothing can be modal.
    if (dialog?.isConnected && !dialog.matches(':modal')) {
      // Left over from another place in the document, where it was modal.
      dialog.removeAttribute('open');
      dialog.showModal();
    }
    if (this.#returnFocus && !dialog) {
      this.#returnFocus = false;
      (this.#opener?.isConnected ? this.#opener : this.#options.returnFocus?.())?.focus();
    }
  }

  readonly #onCancel = (event: Event): void => {
    if (event.target !== this.#dialog) return;
    event.preventDefault();
    if (!this.#busy) this.close();
  };

  /** Engines close by themselves on a second Escape. */
  readonly #onClose = (event: Event): void => {
    if (event.target === this.#dialog) this.close();
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector(`dialog#${CSS.escape(this.#id)}`);
  }
}
