import { expect, fixtureSync } from '@open-wc/testing';
import { html } from 'lit';
import { Form } from '../../src/controllers/form.ts';
import { PostalAddress } from '../../src/domain/schemas.ts';
import { addressFields } from '../../src/widgets/parts/address-fields.ts';
import { backendOf, newHost, scopeOf } from '../controllers/fakes.ts';
import { focused, until } from '../support/user.ts';

describe('the fields of an address', () => {
  for (const id of ['address-street', 'address-zip', 'address-city'])
    it(`keep the focus in ${id} when the customs of a country come late and move them`, async () => {
      const host = newHost();
      const initial = { address: { country: 'JP', street: '1-1', zip: '100-0001', city: 'Chiyoda' } };
      const form = new Form(host.consumer, { key: () => 'a', schema: () => PostalAddress, initial: () => initial });
      host.view = () => addressFields(form, 'en');
      host.scope = scopeOf(backendOf({}));
      fixtureSync(html`<div>${host}</div>`);
      await host.updateComplete;
      const first = (): string | undefined => host.renderRoot.querySelector('input')?.id;
      expect(first()).to.equal('address-street');
      host.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
      await until(
        () => first() === 'address-zip',
        () => `${String(first())} comes first`,
      );
      expect(focused()?.id).to.equal(id);
    });
});
