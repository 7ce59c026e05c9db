import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/my-account-panel.ts';
import { type ArgsOf, element } from './element.ts';
import { onStage, stage, stageControls } from './harness.ts';
import { failing, loading, longNames, on, phone, rightToLeft, signedOut } from './states.ts';

type Args = ArgsOf<'my-account-panel'>;

const meta: Meta<Args> = {
  title: 'Elements/My account panel',
  component: 'my-account-panel',
  argTypes: {
    ...stageControls,
    section: {
      control: 'select',
      options: [
        'overview',
        'profile',
        'addresses',
        'password',
        'reset-password',
        'memberships',
        'assistance',
        'organizations',
        'approvals',
        'company',
        'invitations',
        'record',
      ],
    },
  },
  render: (args) =>
    onStage(
      stage(args),
      element(
        'my-account-panel',
        args,
        html`<p slot="organizations">The page's own place for organizations and buyers.</p>`,
      ),
    ),
};
export default meta;

type Story = StoryObj<Args>;

export const Overview: Story = { args: { as: 'buyer-admin' } };

/** The representative sees the subject's account, and the way to what may be done for them. */
export const Acting: Story = { args: { as: 'csr', acting: 'buyer-admin' } };

export const Profile: Story = { args: { as: 'buyer', section: 'profile' } };

export const Addresses: Story = { args: { as: 'buyer', section: 'addresses' } };

/** Nothing is deleted in somebody else's name. */
export const AddressesActing: Story = { args: { as: 'csr', acting: 'buyer-admin', section: 'addresses' } };

export const NoAddresses: Story = { args: { as: 'buyer-approver', section: 'addresses' } };

export const Password: Story = { args: { as: 'buyer', section: 'password' } };

export const ResetPassword: Story = { args: { as: 'csr', acting: 'buyer-admin', section: 'reset-password' } };

export const Memberships: Story = { args: { as: 'company-admin', section: 'memberships' } };

export const Assistance: Story = { args: { as: 'buyer', section: 'assistance' } };

export const Organizations: Story = { args: { as: 'buyer-admin', section: 'organizations' } };

export const Approvals: Story = { args: { as: 'company-admin', section: 'approvals' } };

export const Record: Story = { args: { as: 'csr-supervisor', section: 'record' } };

/** A part of the account that is not for this person. */
export const NotOpen: Story = { args: { as: 'buyer', section: 'approvals' } };

/** A page with routes of its own: the items are links. */
export const WithRoutes: Story = { args: { as: 'buyer-admin', routes: { organizations: '#/organizations' } } };

export const SignedOut: Story = on(Overview, signedOut);

export const Loading: Story = on(Overview, loading('account.read'));

export const LoadFails: Story = on(Overview, failing('account.read', 'network'));

export const LongNames: Story = on(Memberships, longNames);

export const RightToLeft: Story = on(Overview, rightToLeft);

export const Phone: Story = on(Overview, phone);

export const PhoneProfile: Story = on(Profile, phone);
