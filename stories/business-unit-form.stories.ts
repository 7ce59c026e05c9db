import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/business-unit-form.ts';
import { type ArgsOf, stories } from './element.ts';
import { keeping, stageControls } from './harness.ts';
import { failing, loading, longNames, on, phone, rightToLeft, signedOut } from './states.ts';

type Args = ArgsOf<'business-unit-form'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  ...stories('business-unit-form'),
  title: 'Elements/Business unit form',
  component: 'business-unit-form',
  argTypes: stageControls,
};
export default meta;

/** The company decides which parents there are. */
export const Create: Story = { args: { as: 'seller-admin' } };

export const CreateInACompany: Story = { args: { as: 'company-admin' } };

/** The company is fixed; the addresses of the company can be given to the unit. */
export const Edit: Story = { args: { as: 'company-admin', unitId: 'nordwind-port' } };

export const EditWithABankAccount: Story = { args: { as: 'seller-admin', unitId: 'nordwind-hq' } };

/** The system keeps no versions: what saving cannot rule out is told below the buttons. */
export const WithoutVersions: Story = { args: { ...Edit.args, wire: keeping('compared') } };

/** Who may not edit it reads it, with the reason. */
export const Refused: Story = on(Edit, failing('unit.read', 'forbidden'));

export const Acting: Story = { args: { as: 'csr', acting: 'company-admin', unitId: 'nordwind-port' } };

export const SignedOut: Story = on(Edit, signedOut);

export const Loading: Story = on(Edit, loading('unit.read'));

export const LoadFails: Story = on(Edit, failing('unit.read', 'network'));

export const SaveFails: Story = {
  args: {
    as: 'company-admin',
    unitId: 'nordwind-port',
    faults: { 'unit.update': 'unavailable' },
    steps: [{ fill: 'Name', text: 'Werk Hafen 2' }, { press: 'Save' }],
  },
};

export const LongNames: Story = on(Edit, longNames);

export const RightToLeft: Story = on(Edit, rightToLeft);

export const Phone: Story = on(Edit, phone);
