import { html } from 'lit';
import type { Organization } from '../../domain/model.ts';
import { OrganizationDeletion } from './organization-deletion.ts';
import { OrganizationMove, type OrganizationMoveOptions } from './organization-move.ts';
import type { Shared } from './shared.ts';

export interface OrganizationAsksOptions extends OrganizationMoveOptions {
  readonly onDeleted: (organization: Organization) => void;
}

/** The questions before something is done with an organization. */
export class OrganizationAsks {
  readonly deletion: OrganizationDeletion;
  readonly move: OrganizationMove;

  constructor(shared: Shared, options: OrganizationAsksOptions) {
    this.deletion = new OrganizationDeletion(shared, options.onDeleted);
    this.move = new OrganizationMove(shared, options);
  }

  dismiss(): void {
    this.deletion.dismiss();
    this.move.dismiss();
  }

  render(): unknown {
    return html`${this.deletion.render()} ${this.move.render()}`;
  }
}
