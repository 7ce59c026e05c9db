import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
import type { AccountBackend, AccountProviderElement, SessionChangedEvent } from 'prokura';
import { type PageName, draft, items, openPages, people, signIn } from '../storefront/shop.ts';

@Component({
  selector: 'shop-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <account-provider
      #provider
      [backend]="backend()"
      [idleMinutes]="10"
      (session-changed)="onSession($event, provider)"
      (customer-created)="news.set('Customer ' + $event.id + ' was created.')"
      (acting-ended)="page.set('customers')"
    >
      <acting-banner />
      <header>
        <p>Tallow &amp; Reed</p>
        <nav aria-label="Shop">
          @for (one of open(); track one.name) {
            <button [attr.aria-current]="one.name === page() ? 'page' : null" (click)="page.set(one.name)">
              {{ one.title }}
            </button>
          }
        </nav>
        <select #person aria-label="Signed in as" (change)="onPerson(person.value)">
          @for (one of people; track one.loginId) {
            <option [value]="one.loginId">{{ one.name }}</option>
          }
        </select>
      </header>
      <main>
        <p role="status">{{ news() }}</p>
        @switch (backend() ? page() : undefined) {
          @case ('customers') {
            <find-customers [headingLevel]="1" [noMasking]="true" [customerUrl]="'/service/{id}'" />
          }
          @case ('new-customer') {
            <company-user-form [asCustomer]="true" [draft]="draft" (form-closed)="page.set('customers')" />
          }
          @case ('account') {
            <my-account-panel
              [headingLevel]="1"
              [items]="items"
              [section]="section()"
              (account-navigate)="section.set($event.section)"
            >
              <p slot="overview">Your next delivery leaves on Thursday.</p>
              <p slot="orders">No order is on its way.</p>
              <org-buyer-manager
                slot="organizations"
                [organizationId]="organization()"
                (organization-selected)="organization.set($event.id)"
              />
            </my-account-panel>
          }
          @default {
            <p>Sign in, at the top, to see your account.</p>
          }
        }
      </main>
    </account-provider>
  `,
})
export class Shop {
  readonly backend = signal<AccountBackend | undefined>(undefined);
  readonly open = signal<ReturnType<typeof openPages>>([]);
  readonly page = signal<PageName>('account');
  readonly section = signal('overview');
  readonly organization = signal('');
  readonly news = signal('');
  readonly people = people;
  readonly items = items;
  readonly draft = draft;

  onSession({ acting }: SessionChangedEvent, { scope }: AccountProviderElement) {
    this.open.set(openPages(scope));
    if (acting) this.page.set('account');
  }

  async onPerson(loginId: string) {
    this.page.set('account');
    this.backend.set(await signIn(loginId));
  }
}
