import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import type * as z from 'zod/mini';
import { Command } from '../../controllers/command.ts';
import { Form } from '../../controllers/form.ts';
import type { Values } from '../../controllers/values.ts';
import type { Buyer } from '../../domain/model.ts';
import type { BuyerUpdate } from '../../domain/schemas.ts';
import { button } from '../../ui/button.ts';
import { FormReport } from '../parts/form-report.ts';
import { LeaveQuestion } from '../parts/leave-question.ts';
import { memo } from '../parts/memo.ts';
import { SavingLimits } from '../parts/saving-limits.ts';
import type { Shared } from './shared.ts';

export interface BuyerSectionOptions {
  /** What of a buyer it is about; unique in the widget's root. */
  readonly id: string;
  /** The buyer as last read, while the section is edited. */
  readonly buyer: () => Buyer | undefined;
  /** What the section holds of them. Names are part of every update. */
  readonly valuesOf: (buyer: Buyer) => Values;
  /** What an update empties unless it is given; what it does not name, stays as it is. */
  readonly emptied: Partial<BuyerUpdate>;
  readonly fields: (form: Form<z.ZodMiniType>) => TemplateResult;
  readonly labels: () => Readonly<Record<string, string>>;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
  /** Asks for the buyer as they are now. */
  readonly onReload: () => void;
}

/** A part of a buyer's details, edited in its place. */
export class BuyerSectionForm {
  readonly #options: BuyerSectionOptions;
  readonly #update: Command<'buyer.update'>;
  readonly #form: Form<typeof BuyerUpdate>;
  readonly #report: FormReport;
  readonly #limits: SavingLimits;
  readonly #leave: LeaveQuestion;
  readonly #initial: (buyer: Buyer) => Values;

  constructor(shared: Shared, options: BuyerSectionOptions) {
    const { id, buyer, onCancel } = options;
    this.#options = options;
    this.#initial = memo(options.valuesOf);
    this.#update = new Command(shared.scope, 'buyer.update');
    this.#form = new Form(shared.scope, {
      key: () => {
        const edited = buyer();
        return edited && `buyer/${edited.id}/${id}`;
      },
      schema: async () => (await import('../../domain/schemas.ts')).BuyerUpdate,
      initial: () => {
        const edited = buyer();
        return edited && this.#initial(edited);
      },
    });
    this.#report = new FormReport(shared.host, `buyer-${id}`, this.#form);
    this.#limits = new SavingLimits(shared.host, shared.scope);
    this.#leave = new LeaveQuestion(shared.host, {
      id: `leave-buyer-${id}`,
      form: this.#form,
      onLeave: () => {
        this.#update.clear();
        onCancel();
      },
    });
  }

  render(): TemplateResult {
    const { fields, labels } = this.#options;
    const { error, pending } = this.#update;
    const conflict = { onKeepMine: this.#onKeepMine, onTakeTheirs: this.#onTakeTheirs };
    return html`<form class="stack" novalidate @submit=${this.#onSubmit}>
        ${this.#report.render({ error, labels: labels(), conflict })} ${fields(this.#form)}
        <div class="form-actions">
          ${button({ label: msg('Save'), kind: 'primary', type: 'submit', busy: pending })}
          ${button({ label: msg('Cancel'), onClick: this.#leave.leave })}
        </div>
        ${this.#limits.render()}
      </form>
      ${this.#leave.render()}`;
  }

  /** Asks nothing any more: the form is no longer shown. */
  dismiss(): void {
    this.#leave.dismiss();
    this.#update.clear();
  }

  #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const buyer = this.#options.buyer();
    const value = await this.#form.submit();
    if (!buyer) return;
    if (!value) return this.#report.lead();
    const end = await this.#update.execute(buyer, { ...this.#options.emptied, ...value });
    if (!end.done) return this.#report.refuse(this.#update.error);
    this.#form.settle();
    this.#options.onSaved();
  };

  /** What was typed goes on top of the newer record. */
  #onKeepMine = (): void => {
    this.#update.clear();
    this.#options.onReload();
  };

  #onTakeTheirs = (): void => {
    this.#form.reset();
    this.#onKeepMine();
  };
}
