import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/company-account.ts';
import { type ArgsOf, stories } from './element.ts';
import { stageControls } from './harness.ts';
import { failing, loading, longNames, on, phone, rightToLeft, signedOut } from './states.ts';

type Args = ArgsOf<'company-account'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  ...stories('company-account'),
  title: 'Elements/Company account',
  component: 'company-account',
  argTypes: { ...stageControls, flavour: { control: 'inline-radio', options: ['back-office', 'storefront'] } },
};
export default meta;

/** All companies, and every id. */
export const BackOffice: Story = { args: { as: 'seller-admin', flavour: 'back-office' } };

/** One's own company. */
export const Storefront: Story = { args: { as: 'company-admin' } };

/** The page leads to the form of one user. */
export const DeepLink: Story = {
  args: { as: 'company-admin', section: 'users', recordId: 'ben-nordwind-hamburg' },
};

/** One company of the back office, which waits for approval. */
export const Pending: Story = { args: { as: 'seller-admin', section: 'users', companyId: 'lumiere' } };

/** Users and roles are all that a buyer administrator has of it. */
export const Some: Story = { args: { as: 'buyer-admin' } };

export const Refused: Story = { args: { as: 'buyer' } };

export const Acting: Story = { args: { as: 'csr', acting: 'company-admin' } };

export const SignedOut: Story = on(Storefront, signedOut);

export const Loading: Story = on(DeepLink, loading('buyer.read'));

export const LoadFails: Story = on(DeepLink, failing('buyer.read', 'network'));

export const LongNames: Story = on(Storefront, longNames);

export const RightToLeft: Story = on(Storefront, rightToLeft);

export const Phone: Story = on(Storefront, phone);
