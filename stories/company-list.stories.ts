import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/company-list.ts';
import { type ArgsOf, stories } from './element.ts';
import { stageControls } from './harness.ts';
import { failing, loading, longNames, on, phone, rightToLeft, signedOut } from './states.ts';

type Args = ArgsOf<'company-list'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  ...stories('company-list'),
  title: 'Overviews/Companies',
  component: 'company-list',
  argTypes: { ...stageControls, flavour: { control: 'inline-radio', options: ['back-office', 'storefront'] } },
};
export default meta;

/** One company in each state: approved and active, pending, denied, inactive. */
export const AsSellerAdministrator: Story = { args: { as: 'seller-admin' } };

export const Many: Story = { args: { as: 'seller-admin', world: 'demo' } };

/** A customer has one company and no list of them. */
export const Refused: Story = { args: { as: 'company-admin' } };

export const SignedOut: Story = on(AsSellerAdministrator, signedOut);

export const Loading: Story = on(AsSellerAdministrator, loading('company.list'));

export const LoadFails: Story = on(AsSellerAdministrator, failing('company.list', 'network'));

/** The question stays open and says what went wrong. */
export const ActFails: Story = {
  args: {
    as: 'seller-admin',
    faults: { 'company.deny': 'unavailable' },
    steps: [{ press: 'Actions for Lumière & Fils' }, { press: 'Deny' }, { press: 'Deny company' }],
  },
};

export const LongNames: Story = on(AsSellerAdministrator, longNames);

export const RightToLeft: Story = on(AsSellerAdministrator, rightToLeft);

export const Phone: Story = on(AsSellerAdministrator, phone);
