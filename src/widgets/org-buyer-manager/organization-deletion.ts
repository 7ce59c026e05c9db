import { msg, str } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { organizationTarget } from '../../capabilities/target.ts';
import { Command } from '../../controllers/command.ts';
import { Query } from '../../controllers/query.ts';
import type { Organization } from '../../domain/model.ts';
import { type Detail, details } from '../../ui/details.ts';
import { Confirmation } from '../parts/confirmation.ts';
import type { Shared } from './shared.ts';

/** Takes an organization away, after showing what goes with it as far as the system counts it. */
export class OrganizationDeletion {
  readonly #confirmation: Confirmation<Organization>;
  readonly #approvals: Query<readonly [string], number | undefined>;
  #asked: Organization | undefined;

  constructor(shared: Shared, onDeleted: (organization: Organization) => void) {
    const command = new Command(shared.scope, 'organization.delete');
    this.#approvals = new Query(shared.scope, {
      watches: ['approval'],
      args: () => {
        const asked = this.#asked;
        const sees = asked && shared.scope.current?.decide('approval.list', organizationTarget(asked)).allowed;
        return asked && sees ? [asked.id] : undefined;
      },
      run: async ({ backend }, [organizationId], call) => {
        const query = { filter: { organizationId, state: 'pending' }, page: { size: 1 } } as const;
        return (await backend.approval.list(query, call)).total;
      },
    });
    this.#confirmation = new Confirmation(shared.host, {
      id: 'delete-organization',
      command,
      run: (organization: Organization) => command.execute(organization),
      question: (organization) => ({
        kind: 'danger',
        title: msg(str`Delete ${organization.name}?`),
        body: this.#preview(organization),
        confirmLabel: msg('Delete organization'),
      }),
      onDone: onDeleted,
    });
  }

  ask(organization: Organization): void {
    this.#asked = organization;
    this.#confirmation.ask(organization);
  }

  dismiss(): void {
    this.#asked = undefined;
    this.#confirmation.dismiss();
  }

  render(): unknown {
    return this.#confirmation.render();
  }

  #preview({ childCount, buyerCount }: Organization): TemplateResult {
    const pending = this.#approvals.value;
    return html`<p>${msg('This cannot be undone.')}</p>
      ${details([
        { term: msg('Organizations directly below'), value: childCount },
        ...counted(msg('Buyers'), buyerCount),
        ...counted(msg('Buyers who wait for approval'), pending),
      ])}`;
  }
}

/** What nobody counts is left out: a dash would read as none. */
const counted = (term: string, value: number | undefined): Detail[] => (value === undefined ? [] : [{ term, value }]);
