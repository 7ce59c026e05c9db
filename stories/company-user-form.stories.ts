import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/company-user-form.ts';
import { type ArgsOf, stories } from './element.ts';
import { stageControls } from './harness.ts';
import { failing, loading, longNames, on, phone, rightToLeft, signedOut } from './states.ts';

type Args = ArgsOf<'company-user-form'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  ...stories('company-user-form'),
  title: 'Elements/Company user form',
  component: 'company-user-form',
  argTypes: stageControls,
};
export default meta;

/** Everything is chosen: company, organization, roles. */
export const Create: Story = { args: { as: 'seller-admin' } };

export const CreateInAnOrganization: Story = { args: { as: 'company-admin', organizationId: 'nordwind-hamburg' } };

/** Roles are the administrators' to give: the form says so. */
export const CreateWhileActing: Story = {
  args: { as: 'csr', acting: 'buyer-admin', organizationId: 'nordwind-hamburg' },
};

export const CreateCustomer: Story = { args: { as: 'csr', asCustomer: true, draft: { lastName: 'Lindqvist' } } };

export const Edit: Story = { args: { as: 'company-admin', buyerId: 'ben-nordwind-hamburg' } };

export const Refused: Story = { args: { as: 'buyer', organizationId: 'nordwind-hamburg' } };

export const SignedOut: Story = on(Edit, signedOut);

export const Loading: Story = on(Edit, loading('buyer.read'));

export const LoadFails: Story = on(Edit, failing('buyer.read', 'network'));

export const SaveFails: Story = {
  args: {
    as: 'company-admin',
    buyerId: 'ben-nordwind-hamburg',
    faults: { 'buyer.update': 'unavailable' },
    steps: [{ fill: 'First name', text: 'Benedikt' }, { press: 'Save' }],
  },
};

export const LongNames: Story = on(Edit, longNames);

export const RightToLeft: Story = on(Edit, rightToLeft);

export const Phone: Story = on(CreateInAnOrganization, phone);
