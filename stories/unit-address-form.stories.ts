import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/unit-address-form.ts';
import { type ArgsOf, stories } from './element.ts';
import { stageControls } from './harness.ts';
import { failing, loading, longNames, on, phone, rightToLeft, signedOut } from './states.ts';

type Args = ArgsOf<'unit-address-form'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  ...stories('unit-address-form'),
  title: 'Elements/Unit address form',
  component: 'unit-address-form',
  argTypes: stageControls,
};
export default meta;

export const Create: Story = { args: { as: 'seller-admin' } };

export const CreateInACompany: Story = { args: { as: 'seller-admin', companyId: 'nordwind' } };

export const Edit: Story = { args: { as: 'company-admin', addressId: 'nordwind-lager' } };

export const Refused: Story = { args: { as: 'buyer' } };

export const Acting: Story = { args: { as: 'csr', acting: 'company-admin', addressId: 'nordwind-lager' } };

export const SignedOut: Story = on(Edit, signedOut);

export const Loading: Story = on(Edit, loading('address.read'));

export const LoadFails: Story = on(Edit, failing('address.read', 'network'));

export const LabelsFail: Story = on(Edit, failing('address.listLabels', 'network'));

export const LongNames: Story = on(Edit, longNames);

export const RightToLeft: Story = on(Edit, rightToLeft);

export const Phone: Story = on(Edit, phone);
