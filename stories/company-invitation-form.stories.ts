import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/company-invitation-form.ts';
import { type ArgsOf, stories } from './element.ts';
import { stageControls } from './harness.ts';
import { longNames, on, phone, rightToLeft, signedOut } from './states.ts';

type Args = ArgsOf<'company-invitation-form'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  ...stories('company-invitation-form'),
  title: 'Elements/Company invitation form',
  component: 'company-invitation-form',
  argTypes: stageControls,
};
export default meta;

/** The unit is sought by its name. */
export const Invite: Story = { args: { as: 'company-admin' } };

/** Given by the page. */
export const ToOneUnit: Story = { args: { as: 'company-admin', organizationId: 'nordwind-hamburg' } };

export const Refused: Story = { args: { as: 'buyer-admin' } };

/** Nobody is invited in somebody else's name. */
export const Acting: Story = { args: { as: 'csr', acting: 'company-admin' } };

export const SignedOut: Story = on(Invite, signedOut);

/** Written down, but not sent. */
export const SendFails: Story = {
  args: {
    as: 'company-admin',
    organizationId: 'nordwind-hamburg',
    faults: { 'invitation.send': 'unavailable' },
    steps: [
      { fill: 'First name', text: 'Ida' },
      { fill: 'Last name', text: 'Berg' },
      { fill: 'E-mail', text: 'ida.berg@nordwind.example' },
      { press: 'Invite' },
    ],
  },
};

export const LongNames: Story = on(ToOneUnit, longNames);

export const RightToLeft: Story = on(Invite, rightToLeft);

export const Phone: Story = on(Invite, phone);
