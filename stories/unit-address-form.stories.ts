import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/unit-address-form.ts';
import { type Stage, onStage, stage, stageControls } from './harness.ts';

interface Args extends Stage {
  readonly addressId?: string;
  readonly companyId?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Unit address form',
  component: 'unit-address-form',
  argTypes: stageControls,
  render: (args) =>
    onStage(
      stage(args),
      html`<unit-address-form
        address-id=${args.addressId ?? ''}
        company-id=${args.companyId ?? ''}
      ></unit-address-form>`,
    ),
};
export default meta;

type Story = StoryObj<Args>;

export const Create: Story = { args: { as: 'seller-admin' } };

export const CreateInACompany: Story = { args: { as: 'seller-admin', companyId: 'nordwind' } };

export const Edit: Story = { args: { as: 'company-admin', addressId: 'nordwind-lager' } };

export const LabelsFail: Story = {
  args: { as: 'company-admin', addressId: 'nordwind-lager', faults: { 'address.listLabels': 'network' } },
};

export const Phone: Story = { ...Edit, globals: { viewport: { value: 'mobile1' } } };
