import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/company-role-form.ts';
import { type ArgsOf, stories } from './element.ts';
import { stageControls } from './harness.ts';
import { failing, loading, longNames, on, phone, rightToLeft, signedOut } from './states.ts';

type Args = ArgsOf<'company-role-form'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  ...stories('company-role-form'),
  title: 'Elements/Company role form',
  component: 'company-role-form',
  argTypes: stageControls,
};
export default meta;

export const Create: Story = { args: { as: 'company-admin' } };

/** Its limits are amounts, one for each currency. It is the default role, and says how that can change. */
export const EditTheDefaultRole: Story = { args: { as: 'company-admin', roleId: 'nordwind-buyer' } };

export const Edit: Story = { args: { as: 'seller-admin', roleId: 'nordwind-trainee' } };

export const Refused: Story = { args: { as: 'buyer' } };

/** Nobody's rights are changed in somebody else's name. */
export const Acting: Story = { args: { as: 'csr', acting: 'company-admin' } };

export const SignedOut: Story = on(Edit, signedOut);

export const Loading: Story = on(Edit, loading('role.read'));

export const LoadFails: Story = on(Edit, failing('role.read', 'network'));

export const LongNames: Story = on(Edit, longNames);

export const RightToLeft: Story = on(EditTheDefaultRole, rightToLeft);

export const Phone: Story = on(EditTheDefaultRole, phone);
