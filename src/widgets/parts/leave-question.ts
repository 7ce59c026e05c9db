import { msg } from '@lit/localize';
import { html } from 'lit';
import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import type { DialogController } from '../../ui/dialog.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { LazyPart } from './lazy-part.ts';

export interface LeaveOptions {
  /** The dialog's id, unique in the widget's root. */
  readonly id: string;
  readonly form: Form<z.ZodMiniType>;
  /** The form is left; what was typed is forgotten already. */
  readonly onLeave: () => void;
}

/** The way out of a form: asks before it throws away what was typed. What it asks by comes with the first thing typed. */
export class LeaveQuestion {
  readonly #dialog: LazyPart<DialogController>;
  readonly #options: LeaveOptions;

  constructor(host: UiHost, options: LeaveOptions) {
    this.#dialog = new LazyPart(host, async () => {
      const { DialogController } = await import('../../ui/dialog.ts');
      return new DialogController(host, options.id);
    });
    this.#options = options;
  }

  /** Leaves at once where nothing was typed. */
  readonly leave = (): void => {
    if (this.#options.form.dirty) this.#dialog.use((dialog) => dialog.open(true));
    else this.#leave();
  };

  /** Asks nothing any more: the form is no longer shown. */
  dismiss(): void {
    this.#dialog.value?.close();
  }

  /** Belongs into the widget's template. */
  render(): unknown {
    if (this.#options.form.dirty) this.#dialog.prepare();
    return this.#dialog.whenUsed((dialog) =>
      dialog.render(() => ({
        kind: 'danger',
        title: msg('Discard what you typed?'),
        body: html`<p>${msg('It has not been saved.')}</p>`,
        cancelLabel: msg('Keep editing'),
        confirm: { label: msg('Discard'), onConfirm: this.#leave },
      })),
    );
  }

  readonly #leave = (): void => {
    this.dismiss();
    this.#options.form.reset();
    this.#options.onLeave();
  };
}
