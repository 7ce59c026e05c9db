import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/company-invitations.ts';
import { type ArgsOf, stories } from './element.ts';
import { stageControls } from './harness.ts';
import { failing, loading, longNames, on, phone, rightToLeft, signedOut } from './states.ts';

type Args = ArgsOf<'company-invitations'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  ...stories('company-invitations'),
  title: 'Overviews/Company invitations',
  component: 'company-invitations',
  argTypes: { ...stageControls, flavour: { control: 'inline-radio', options: ['back-office', 'storefront'] } },
};
export default meta;

/** One's own company: not sent, sent and accepted. */
export const Storefront: Story = { args: { as: 'company-admin' } };

export const BackOffice: Story = { args: { as: 'seller-admin' } };

export const Many: Story = { args: { as: 'seller-admin', world: 'demo' } };

/** Another company than the one whose people were invited. */
export const None: Story = { args: { as: 'seller-admin', companyId: 'lumiere' } };

export const Refused: Story = { args: { as: 'buyer-admin' } };

/** Nobody is invited in somebody else's name. */
export const Acting: Story = { args: { as: 'csr', acting: 'company-admin' } };

export const SignedOut: Story = on(Storefront, signedOut);

export const Loading: Story = on(Storefront, loading('invitation.list'));

export const LoadFails: Story = on(Storefront, failing('invitation.list', 'network'));

/** The question stays open and says what went wrong. */
export const SendFails: Story = {
  args: {
    as: 'company-admin',
    faults: { 'invitation.send': 'unavailable' },
    steps: [{ press: 'Actions for Freya Lindqvist' }, { press: 'Send' }, { press: 'Send' }],
  },
};

export const LongNames: Story = on(Storefront, longNames);

export const RightToLeft: Story = on(Storefront, rightToLeft);

export const Phone: Story = on(Storefront, phone);
