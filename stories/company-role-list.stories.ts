import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/company-role-list.ts';
import { type ArgsOf, stories } from './element.ts';
import { stageControls } from './harness.ts';
import { failing, loading, longNames, on, phone, rightToLeft, signedOut } from './states.ts';

type Args = ArgsOf<'company-role-list'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  ...stories('company-role-list'),
  title: 'Overviews/Roles',
  component: 'company-role-list',
  argTypes: { ...stageControls, flavour: { control: 'inline-radio', options: ['back-office', 'storefront'] } },
};
export default meta;

/** The back office: all companies, and every id. */
export const BackOffice: Story = { args: { as: 'seller-admin', flavour: 'back-office' } };

/** One's own company, without ids. */
export const Storefront: Story = { args: { as: 'company-admin', flavour: 'storefront' } };

export const Many: Story = { args: { as: 'seller-admin', world: 'demo' } };

/** Only what the page has narrowed it to. */
export const OfOneCompany: Story = { args: { as: 'seller-admin', companyId: 'nordwind' } };

export const Refused: Story = { args: { as: 'buyer' } };

export const Acting: Story = { args: { as: 'csr', acting: 'company-admin' } };

export const SignedOut: Story = on(Storefront, signedOut);

export const Loading: Story = on(BackOffice, loading('role.list'));

export const LoadFails: Story = on(BackOffice, failing('role.list', 'network'));

/** The question stays open and says what went wrong. */
export const DeleteFails: Story = {
  args: {
    as: 'company-admin',
    faults: { 'role.delete': 'unavailable' },
    steps: [{ press: 'Actions for Trainee' }, { press: 'Delete' }, { press: 'Delete role' }],
  },
};

export const LongNames: Story = on(Storefront, longNames);

export const RightToLeft: Story = on(Storefront, rightToLeft);

export const Phone: Story = on(Storefront, phone);
