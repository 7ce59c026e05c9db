import { msg } from '@lit/localize';
import type { LitElement, ReactiveController } from 'lit';
import { type TemplateResult, html, nothing } from 'lit';
import type * as z from 'zod/mini';
import type { Decision } from '../../capabilities/decide.ts';
import type { Target } from '../../capabilities/rules.ts';
import type { RecordKey } from '../../controllers/command.ts';
import { FormClosedEvent } from '../../controllers/events.ts';
import { Form, type FormOptions } from '../../controllers/form.ts';
import type { Query } from '../../controllers/query.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { Values } from '../../controllers/values.ts';
import { at } from '../../controllers/edits.ts';
import type { Announcer } from '../../ui/announcer.ts';
import { button } from '../../ui/button.ts';
import { details } from '../../ui/details.ts';
import { notice } from '../../ui/notice.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { refusalText } from '../texts/refusals.ts';
import { failure } from './failure.ts';
import type { ByField, ValueTexts } from './form-fields.ts';
import { FormReport } from './form-report.ts';
import { languageOf } from './language.ts';
import { LeaveQuestion } from './leave-question.ts';
import { memo } from './memo.ts';
import type { Saving } from './record-saving.ts';
import { SavingLimits } from './saving-limits.ts';
import { valueText } from './value-text.ts';

/** What is said once a record was created. */
export interface CreatedText {
  readonly title: string;
  readonly text: string;
  /** The way to another one. */
  readonly another: string;
}

export interface RecordFormOptions<Schema extends z.ZodMiniType, Saved extends RecordKey> extends Pick<
  FormOptions<Schema>,
  'schema' | 'wire'
> {
  readonly scope: ScopeConsumer;
  readonly announcer: Announcer;
  readonly saving: Saving<z.output<Schema>, Saved>;
  /** The record to edit, asked for by its id; idle while there is none. */
  readonly record: Query<readonly [string], Saved>;
  /** The id of the record to edit; empty to create one. */
  readonly id: () => string;
  /** Names the form's drafts: the resource, and for a new record where it is to be. */
  readonly draft: () => string;
  readonly target: (record: Saved) => Target;
  /** The record as the form holds it. */
  readonly values: (record: Saved) => Values;
  /** What a new record begins with. */
  readonly beginning: () => Values;
  readonly created: (value: z.output<Schema>) => CreatedText;
}

export interface RecordFormView<Saved> {
  /** "Loading the unit…" */
  readonly loading: string;
  /** The names of the fields, in the order of the form. */
  readonly labels: ByField<string>;
  readonly texts?: ValueTexts | undefined;
  /** The fieldsets; `record` while one is edited. */
  readonly fields: (record: Saved | undefined) => unknown;
  /** What the button says that creates: "Create unit". */
  readonly create: string;
  /** What is to be said before a failure. */
  readonly before?: unknown;
}

/** The form's id begins the ids of its report; the first of the two takes the focus once a record was created. */
const [createdId, reportId, leaveId] = ['created', 'form', 'leave'];

/**
 * The form of one record, whichever it is: loads it, shows it for reading to those who may not write it, with the
 * reason, keeps what is typed, tells what is wrong and what others did meanwhile, saves, and asks before it is left.
 * A widget brings the fields.
 */
export class RecordForm<Schema extends z.ZodMiniType, Saved extends RecordKey> implements ReactiveController {
  readonly form: Form<Schema>;
  readonly #host: LitElement;
  readonly #options: RecordFormOptions<Schema, Saved>;
  readonly #report: FormReport;
  readonly #limits: SavingLimits;
  readonly #leave: LeaveQuestion;
  readonly #values: (record: Saved) => Values;
  /** Which form it is about; what came of the last one is no news of another. */
  #draft: string | undefined;
  #created: CreatedText | undefined;
  #saved = false;

  constructor(host: LitElement, options: RecordFormOptions<Schema, Saved>) {
    const { scope, schema, wire, id, draft, beginning } = options;
    this.#host = host;
    this.#options = options;
    this.#values = memo(options.values);
    this.form = new Form<Schema>(scope, {
      key: draft,
      schema,
      wire,
      initial: () => (id() ? this.#record && this.#values(this.#record) : beginning()),
      shared: () => id() !== '',
    });
    this.#report = new FormReport(host, reportId, this.form);
    this.#limits = new SavingLimits(host, scope);
    this.#leave = new LeaveQuestion(host, { id: leaveId, form: this.form, onLeave: () => this.#close() });
    host.addController(this);
  }

  hostUpdate(): void {
    const draft = this.#options.draft();
    if (draft === this.#draft) return;
    this.#draft = draft;
    this.#created = undefined;
    this.#saved = false;
  }

  hostUpdated(): void {
    if (this.#report.hasNews)
      this.#options.announcer.say(msg('Somebody else has changed this record. See at the top of the form.'));
  }

  /** Moves the focus to the first field. */
  focus(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('form input:not([type=search]), form select')?.focus();
  }

  render(view: RecordFormView<Saved>): unknown {
    if (this.#created) return this.#renderCreated(this.#created);
    if (!this.#options.id()) return this.#renderForm(view, undefined);
    return this.#options.record.render({
      pending: () => skeleton({ label: view.loading, rows: 6 }),
      error: failure,
      complete: (record) => this.#renderForm(view, record),
    });
  }

  #renderForm(view: RecordFormView<Saved>, record: Saved | undefined): unknown {
    const { saving, target } = this.#options;
    const decision = saving.decide(record && target(record));
    // Nobody fills in a form that they may not send.
    if (decision && !decision.allowed) return this.#renderRefused(view, decision, record);
    const { labels, texts, before } = view;
    return html`<form part="form" novalidate @submit=${this.#onSubmit}>
        ${this.#report.render({ error: saving.error, labels, texts, before })}
        ${this.#saved ? notice({ kind: 'success', text: msg('The changes are saved.') }) : nothing}
        ${view.fields(record)}
        <div class="form-actions">
          ${button({ label: record ? msg('Save') : view.create, kind: 'primary', type: 'submit', busy: saving.pending })}
          ${button({ label: msg('Cancel'), onClick: this.#leave.leave })}
        </div>
        ${record ? this.#limits.render() : nothing}
      </form>
      ${this.#leave.render()}`;
  }

  #renderRefused(
    { labels, texts = {} }: RecordFormView<Saved>,
    refusal: Extract<Decision, { allowed: false }>,
    record: Saved | undefined,
  ): TemplateResult {
    const text = refusalText(refusal, languageOf(this.#host));
    const reason = notice({ kind: 'refused', title: record ? msg('Only to look at') : msg('Not allowed'), text });
    if (!record) return reason;
    const values = this.#values(record);
    const entries = Object.entries(labels).map(([path, term]) => ({
      term,
      value: html`<bdi>${valueText(at(values, path.split('/')), texts[path]) || '–'}</bdi>`,
    }));
    return html`<div class="stack">${reason}${details(entries)}</div>`;
  }

  #renderCreated({ title, text, another }: CreatedText): TemplateResult {
    return notice({
      kind: 'success',
      id: createdId,
      title,
      text,
      actions: html`${button({ label: another, onClick: this.#onAnother })}
      ${button({ label: msg('Close'), onClick: this.#close })}`,
    });
  }

  #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { form } = this;
    const { id, saving, announcer } = this.#options;
    if (saving.pending) return;
    this.#saved = false;
    if (this.#report.leadToNews()) return;
    const draft = this.#draft;
    const before = this.#record;
    const value = await form.submit();
    if (!value) return this.#report.lead();
    if (id() && !before) return;
    saving.clear();
    if (!(await saving.save(value, id() ? before : undefined))) return this.#refuse();
    form.settle();
    // Another form by now: nothing is to be told here of what was saved.
    if (draft !== this.#draft) return;
    if (before && id()) {
      this.#saved = true;
      announcer.say(msg('The changes are saved.'));
      this.#close();
    } else await this.#tellCreated(value);
  };

  /** The record that is edited, once it has come. */
  get #record(): Saved | undefined {
    const { id, record } = this.#options;
    return record.value?.id === id() ? record.value : undefined;
  }

  /** Tells why nothing was saved; after a conflict, asks for the record as it is now. */
  #refuse(): void {
    const { saving, record } = this.#options;
    if (saving.error?.kind === 'conflict-version') record.reload();
    this.#report.refuse(saving.error);
  }

  async #tellCreated(value: z.output<Schema>): Promise<void> {
    const created = this.#options.created(value);
    this.#created = created;
    this.#options.announcer.say(created.title);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`#${createdId}`)?.focus();
  }

  #onAnother = (): void => {
    this.#created = undefined;
    this.form.reset();
    void this.#host.updateComplete.then(() => this.focus());
  };

  #close = (): void => {
    const closed = new FormClosedEvent();
    this.#host.dispatchEvent(closed);
  };
}
