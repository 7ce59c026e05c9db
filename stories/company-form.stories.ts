import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/company-form.ts';
import { type ArgsOf, stories } from './element.ts';
import { stageControls } from './harness.ts';
import { failing, loading, longNames, on, phone, rightToLeft, signedOut } from './states.ts';

type Args = ArgsOf<'company-form'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  ...stories('company-form'),
  title: 'Elements/Company form',
  component: 'company-form',
  argTypes: stageControls,
};
export default meta;

export const Create: Story = { args: { as: 'seller-admin' } };

/** Waits for approval: shown here, decided in the overview. */
export const Edit: Story = { args: { as: 'seller-admin', companyId: 'lumiere' } };

/** A company's own administrator may rename it, and create none. */
export const Refused: Story = { args: { as: 'company-admin' } };

export const Acting: Story = { args: { as: 'csr', acting: 'company-admin', companyId: 'nordwind' } };

export const SignedOut: Story = on(Edit, signedOut);

export const Loading: Story = on(Edit, loading('company.read'));

export const LoadFails: Story = on(Edit, failing('company.read', 'network'));

export const LongNames: Story = on(Edit, longNames);

export const RightToLeft: Story = on(Edit, rightToLeft);

export const Phone: Story = on(Edit, phone);
