import { msg } from '@lit/localize';
import { nothing } from 'lit';
import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import { Query } from '../../controllers/query.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { Page, Reference } from '../../domain/model.ts';
import type { Announcer } from '../../ui/announcer.ts';
import { choiceGroup } from '../../ui/choice-group.ts';
import { skeleton } from '../../ui/skeleton.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { failure } from '../parts/failure.ts';
import { formSection } from '../parts/form-section.ts';
import { referencesIn } from '../parts/references.ts';
import { issueText } from '../texts/issues.ts';

/** The labels of an address, among those that there are. A system without labels has no such field. */
export class LabelChoice {
  readonly #scope: ScopeConsumer;
  readonly #host: UiHost;
  readonly #announcer: Announcer;
  readonly #labels: Query<readonly [], Page<Reference>>;
  #filter = '';

  constructor(scope: ScopeConsumer, host: UiHost, announcer: Announcer) {
    this.#scope = scope;
    this.#host = host;
    this.#announcer = announcer;
    this.#labels = new Query(scope, {
      watches: [],
      args: () => (this.#offered ? [] : undefined),
      run: ({ backend }, _, call) =>
        backend.address.listLabels({ filter: {}, sort: { field: 'name' }, page: { size: 100 } }, call),
    });
  }

  render(form: Form<z.ZodMiniType>): unknown {
    if (!this.#offered) return nothing;
    return formSection(
      msg('Labels'),
      this.#labels.render({
        pending: () => skeleton({ label: msg('Loading the labels…'), rows: 1 }),
        error: failure,
        complete: ({ items }) => this.#renderChoices(form, items),
      }),
    );
  }

  #renderChoices(form: Form<z.ZodMiniType>, items: readonly Reference[]): unknown {
    const chosen = referencesIn(form, 'labels');
    const issue = form.issueIn('labels');
    const all = [...items, ...chosen.filter(({ id }) => !items.some((item) => item.id === id))];
    return choiceGroup({
      id: 'labels',
      choices: all.map(({ id, name }) => ({ value: id, label: name })),
      chosen: chosen.map(({ id }) => id),
      onChange: (ids) =>
        form.set(
          ['labels'],
          all.filter(({ id }) => ids.includes(id)),
        ),
      filter: { text: this.#filter, onInput: this.#onFilter, announce: (text) => this.#announcer.say(text) },
      error: issue && issueText(issue),
    });
  }

  #onFilter = (text: string): void => {
    this.#filter = text;
    this.#host.requestUpdate();
  };

  get #offered(): boolean {
    return this.#scope.current?.decide('address.listLabels').allowed === true;
  }
}
