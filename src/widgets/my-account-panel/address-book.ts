import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Because } from '../../capabilities/decide.ts';
import { Command } from '../../controllers/command.ts';
import { Paging } from '../../controllers/paging.ts';
import { Query } from '../../controllers/query.ts';
import type { Scope } from '../../controllers/scope.ts';
import type { AccountAddress, Page } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { isolated } from '../../ui/details.ts';
import { emptyState } from '../../ui/empty-state.ts';
import { plusIcon } from '../../ui/icons.ts';
import { notice } from '../../ui/notice.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { statusLabel } from '../../ui/status-label.ts';
import { addressText } from '../parts/address.ts';
import { Confirmation } from '../parts/confirmation.ts';
import { failure } from '../parts/failure.ts';
import { offer } from '../parts/offer.ts';
import { defaultText, useText } from '../texts/addresses.ts';
import { AddressForm } from './address-form.ts';
import type { Shared } from './shared.ts';

const pageSize = 24;
const addId = 'add-address';

/** The address book: the addresses that somebody ships and bills to, each with a name of their own. */
export class AddressBookSection {
  readonly #shared: Shared;
  readonly #paging: Paging;
  readonly #list: Query<readonly [string], Page<AccountAddress>>;
  readonly #form: AddressForm;
  readonly #delete: Confirmation<AccountAddress>;
  /** What is edited and what was told, in the session in which that was. */
  #held: Scope | undefined;
  #edited: AccountAddress | 'new' | undefined;
  #told = '';

  constructor(shared: Shared) {
    const { scope, host } = shared;
    const command = new Command(scope, 'account.deleteAddress');
    this.#shared = shared;
    this.#paging = new Paging(host, pageSize);
    this.#list = new Query(scope, {
      watches: ['account'],
      args: () => [this.#paging.key] as const,
      run: ({ backend }, _, call) => backend.account.listAddresses({ filter: {}, page: this.#paging.request }, call),
    });
    this.#form = new AddressForm(shared, {
      subject: () => this.#subject,
      onSaved: () => this.#close(msg('The address is saved.')),
      onCancel: () => this.#close(''),
      onReload: () => this.#list.reload(),
    });
    this.#delete = new Confirmation(host, {
      id: 'delete-address',
      command,
      run: (address) => command.execute(address),
      question: ({ nickname }) => ({
        kind: 'danger',
        title: msg(str`Delete ${nickname}?`),
        body: html`<p>${msg('It is removed from your address book. Orders that were sent to it keep it.')}</p>`,
        confirmLabel: msg('Delete'),
      }),
      onDone: ({ nickname }) => this.#tell(msg(str`${nickname} is deleted.`)),
      onFailed: () => this.#list.reload(),
    });
  }

  render(language: string): unknown {
    if (this.#subject) return this.#form.render(language);
    if (this.#shared.scope.current !== this.#held) this.#told = '';
    return this.#list.render({
      pending: () => skeleton({ label: msg('Loading the addresses…'), rows: 4 }),
      error: failure,
      complete: (page) => this.#renderList(page, language),
    });
  }

  #renderList({ items, next }: Page<AccountAddress>, language: string): TemplateResult {
    return html`<div class="stack">
      ${this.#told ? notice({ kind: 'success', text: this.#told }) : nothing}
      ${
        items.length === 0 && !this.#paging.hasPrevious
          ? emptyState({
              title: msg('No address yet'),
              text: msg('Keep the addresses here that you often ship or bill to.'),
            })
          : html`<ul class="addresses" role="list">
              ${items.map((address) => this.#renderAddress(address, language))}
            </ul>`
      }
      ${
        items.some((entry) => this.#deletes(entry) === 'acting')
          ? html`<p class="muted small">${msg('Addresses cannot be deleted on behalf of somebody else.')}</p>`
          : nothing
      }
      <div class="cluster">
        ${this.#offered('account.createAddress', undefined, (refused) =>
          button({
            label: msg('Add an address'),
            id: addId,
            icon: plusIcon,
            refused,
            onClick: () => this.#open('new'),
          }),
        )}
        ${this.#paging.hasPrevious ? button({ label: msg('Previous page'), onClick: () => this.#paging.previous() }) : nothing}
        ${next === undefined ? nothing : button({ label: msg('Next page'), onClick: () => this.#paging.next(next) })}
      </div>
      ${this.#delete.render()}
    </div>`;
  }

  #renderAddress(entry: AccountAddress, language: string): TemplateResult {
    const { id, nickname, use, defaults, recipient, phone, address } = entry;
    return html`<li class="address">
      <div>
        <p><strong>${isolated(nickname)}</strong> <span class="muted small">${useText(use)}</span></p>
        ${defaults.map((purpose) => html`<p>${statusLabel('positive', defaultText(purpose))}</p>`)}
        <p>${recipient ? html`${isolated(recipient)}<br />` : nothing}${addressText(address, language)}</p>
        ${phone ? html`<p class="muted">${isolated(phone)}</p>` : nothing}
      </div>
      <div class="cluster">
        ${this.#offered('account.updateAddress', entry, (refused) =>
          button({
            label: msg('Edit'),
            name: msg(str`Edit ${nickname}`),
            id: `edit-${id}`,
            refused,
            onClick: () => this.#open(entry),
          }),
        )}
        ${
          this.#deletes(entry) === undefined
            ? button({
                label: msg('Delete'),
                name: msg(str`Delete ${nickname}`),
                id: `delete-${id}`,
                onClick: () => this.#delete.ask(entry),
              })
            : nothing
        }
      </div>
    </li>`;
  }

  /** Why an address cannot be deleted; `undefined` where it can. */
  #deletes({ id, allowed }: AccountAddress): Because | undefined {
    const decision = this.#shared.scope.current?.decide('account.deleteAddress', { id, allowed });
    return decision?.allowed ? undefined : (decision?.because ?? 'backend');
  }

  #offered(
    capability: 'account.createAddress' | 'account.updateAddress',
    entry: AccountAddress | undefined,
    show: (refused: string | undefined) => TemplateResult,
  ): TemplateResult | typeof nothing {
    const decision = this.#shared.scope.current?.decide(capability, entry && { id: entry.id, allowed: entry.allowed });
    const offered = offer(decision);
    return offered ? show(offered.refused) : nothing;
  }

  /** As last read. Nothing of one account stays open in another. */
  get #subject(): AccountAddress | 'new' | undefined {
    if (this.#shared.scope.current !== this.#held) return undefined;
    const edited = this.#edited;
    if (typeof edited !== 'object') return edited;
    return this.#list.value?.items.find(({ id }) => id === edited.id) ?? edited;
  }

  #open(subject: AccountAddress | 'new'): void {
    this.#told = '';
    this.#held = this.#shared.scope.current;
    this.#edited = subject;
    this.#shared.focus.to('nickname');
  }

  #close(told: string): void {
    const from = this.#edited;
    this.#edited = undefined;
    this.#shared.focus.to(typeof from === 'object' ? `edit-${from.id}` : addId);
    this.#tell(told);
  }

  #tell(text: string): void {
    this.#held = this.#shared.scope.current;
    this.#told = text;
    if (text !== '') this.#shared.announcer.say(text);
    this.#shared.host.requestUpdate();
  }
}
