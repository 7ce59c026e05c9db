import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { Command } from '../../../controllers/command.ts';
import { Query } from '../../../controllers/query.ts';
import type { Reference } from '../../../domain/model.ts';
import { MenuController } from '../../../ui/menu-controller.ts';
import { textField } from '../../../ui/text-field.ts';
import { Confirmation } from '../confirmation.ts';
import { languageOf } from '../language.ts';
import { undoing } from '../undo.ts';
import type { ActCapability, ActQuestion, Listed, OverviewAct, OverviewQuestions } from './definition.ts';
import type { Shared } from './shared.ts';

export interface ActDialogsOptions<Item> {
  readonly acts: readonly OverviewAct<Item>[];
  readonly questions: OverviewQuestions<Item>;
  readonly name: (item: Item) => string;
  /** A record as last listed, whose version is the newest known. */
  readonly latest: (item: Item) => Item;
  /** A write failed: what is listed may be so no more. */
  readonly onFailed: () => void;
}

interface Asked<Item> {
  readonly capability: ActCapability;
  readonly item: Item;
}

const typedId = 'typed';

/** The menus of an overview and the questions before something is done to one of its records. */
export class ActDialogs<Item extends Listed> {
  readonly menus: MenuController;
  readonly #shared: Shared;
  readonly #options: ActDialogsOptions<Item>;
  readonly #questions: ReadonlyMap<ActCapability, Confirmation<Item>>;
  readonly #further: Query<readonly [Asked<Item>], { asked: Asked<Item>; references: readonly Reference[] }>;
  #asked: Asked<Item> | undefined;
  #typed = '';
  #isTypedWrong = false;

  constructor(shared: Shared, options: ActDialogsOptions<Item>) {
    this.#shared = shared;
    this.#options = options;
    this.menus = new MenuController(shared.host);
    this.#questions = new Map(options.acts.map((act) => [act.capability, this.#confirmation(act)]));
    this.#further = new Query(shared.scope, {
      watches: [],
      args: () => this.#asked && options.questions.further && [this.#asked],
      run: async ({ backend }, [asked], call) => {
        const { capability, item } = asked;
        return { asked, references: (await options.questions.further?.(capability, item, backend, call)) ?? [] };
      },
    });
  }

  ask({ capability }: OverviewAct<Item>, item: Item): void {
    this.#asked = { capability, item };
    this.#typed = '';
    this.#isTypedWrong = false;
    this.#questions.get(capability)?.ask(item);
  }

  /** Asks nothing any more: what was asked about is no longer shown. */
  dismiss(): void {
    this.#asked = undefined;
    this.menus.close();
    for (const question of this.#questions.values()) question.dismiss();
  }

  render(): unknown {
    return [...this.#questions.values()].map((question) => question.render());
  }

  #confirmation(act: OverviewAct<Item>): Confirmation<Item> {
    const { capability } = act;
    const command = new Command(this.#shared.scope, capability);
    let answer: unknown;
    return new Confirmation<Item>(this.#shared.host, {
      id: capability.replace('.', '-'),
      command,
      ready: (item) => this.#isReady(capability, item),
      run: async (item) => {
        const { id, version } = this.#options.latest(item);
        const end = await command.execute({ id, version });
        answer = end.done ? end.result : undefined;
        return end;
      },
      question: (item) => {
        const { title, body, confirmLabel, typed } = this.#question(capability, item);
        return { title, body: this.#body(body, typed), confirmLabel, kind: act.danger ? 'danger' : 'plain' };
      },
      onDone: (item) => {
        const { done } = this.#question(capability, item);
        this.#shared.outcome.tell(done, { onUndo: this.#undo(act, item, answer), about: item.id });
      },
      onFailed: this.#options.onFailed,
    });
  }

  #question(capability: ActCapability, item: Item): ActQuestion {
    const further = this.#further.value;
    return this.#options.questions.ask(capability, item, {
      language: languageOf(this.#shared.host),
      name: this.#options.name(item),
      further: further?.asked === this.#asked ? further?.references : undefined,
    });
  }

  #body(body: TemplateResult | string, typed: ActQuestion['typed']): TemplateResult {
    return html`<div class="stack">${typeof body === 'string' ? html`<p>${body}</p>` : body}</div>
      ${
        typed
          ? textField({
              id: typedId,
              label: typed.label,
              required: true,
              value: this.#typed,
              error: this.#isTypedWrong ? msg('This is something else.') : undefined,
              onInput: (text) => {
                this.#typed = text;
                this.#isTypedWrong = false;
                this.#shared.host.requestUpdate();
              },
            })
          : nothing
      }`;
  }

  #isReady(capability: ActCapability, item: Item): boolean {
    const { typed } = this.#question(capability, item);
    this.#isTypedWrong = typed !== undefined && !typed.accepts(this.#typed);
    if (this.#isTypedWrong) this.#shared.focus.to(typedId);
    return !this.#isTypedWrong;
  }

  /** To the record as the system answered it: what somebody else has done since is not taken back with it. */
  #undo({ undo }: OverviewAct<Item>, item: Item, answer: unknown): (() => void) | undefined {
    if (!undo || !isListed(answer)) return undefined;
    const { id, version } = answer;
    const command = new Command(this.#shared.scope, undo);
    const { done } = this.#question(undo, item);
    return undoing(this.#shared, { command, run: () => command.execute({ id, version }), done, about: id });
  }
}

const isListed = (answer: unknown): answer is Listed =>
  typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string';
