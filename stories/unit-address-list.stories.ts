import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/unit-address-list.ts';
import { type ArgsOf, stories } from './element.ts';
import { stageControls } from './harness.ts';
import { failing, loading, longNames, on, phone, rightToLeft, signedOut } from './states.ts';

type Args = ArgsOf<'unit-address-list'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  ...stories('unit-address-list'),
  title: 'Overviews/Unit addresses',
  component: 'unit-address-list',
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

export const Empty: Story = { args: { as: 'seller-admin', companyId: 'kvant' } };

export const Refused: Story = { args: { as: 'buyer' } };

export const Acting: Story = { args: { as: 'csr', acting: 'company-admin' } };

export const SignedOut: Story = on(Storefront, signedOut);

export const Loading: Story = on(BackOffice, loading('address.list'));

export const LoadFails: Story = on(BackOffice, failing('address.list', 'network'));

/** The question stays open and says what went wrong. */
export const DeleteFails: Story = {
  args: {
    as: 'company-admin',
    faults: { 'address.delete': 'unavailable' },
    steps: [{ press: 'Actions for Überseetor 18a, Bremen' }, { press: 'Delete' }, { press: 'Delete address' }],
  },
};

export const LongNames: Story = on(Storefront, longNames);

export const RightToLeft: Story = on(Storefront, rightToLeft);

export const Phone: Story = on(Storefront, phone);
