import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/company-user-form.ts';
import type { BuyerDraft } from '../src/domain/model.ts';
import { type Stage, onStage, stage, stageControls } from './harness.ts';

interface Args extends Stage {
  readonly buyerId?: string;
  readonly organizationId?: string;
  readonly asCustomer?: boolean;
  readonly draft?: Partial<BuyerDraft>;
}

const meta: Meta<Args> = {
  title: 'Elements/Company user form',
  component: 'company-user-form',
  argTypes: stageControls,
  render: (args) =>
    onStage(
      stage(args),
      html`<company-user-form
        buyer-id=${args.buyerId ?? ''}
        organization-id=${args.organizationId ?? ''}
        ?as-customer=${args.asCustomer ?? false}
        .draft=${args.draft ?? {}}
      ></company-user-form>`,
    ),
};
export default meta;

type Story = StoryObj<Args>;

/** Everything is chosen: company, organization, roles. */
export const Create: Story = { args: { as: 'seller-admin' } };

export const CreateInAnOrganization: Story = { args: { as: 'company-admin', organizationId: 'nordwind-hamburg' } };

/** Roles are the administrators' to give: the form says so. */
export const CreateWhileActing: Story = {
  args: { as: 'csr', acting: 'buyer-admin', organizationId: 'nordwind-hamburg' },
};

export const CreateCustomer: Story = { args: { as: 'csr', asCustomer: true, draft: { lastName: 'Lindqvist' } } };

export const Edit: Story = { args: { as: 'company-admin', buyerId: 'ben-nordwind-hamburg' } };

export const Loading: Story = {
  args: { as: 'company-admin', buyerId: 'ben-nordwind-hamburg', faults: { 'buyer.read': 'pending' } },
};

export const LoadFails: Story = {
  args: { as: 'company-admin', buyerId: 'ben-nordwind-hamburg', faults: { 'buyer.read': 'network' } },
};

export const SaveFails: Story = {
  args: { as: 'company-admin', buyerId: 'ben-nordwind-hamburg', faults: { 'buyer.update': 'unavailable' } },
};

export const Phone: Story = { ...CreateInAnOrganization, globals: { viewport: { value: 'mobile1' } } };
