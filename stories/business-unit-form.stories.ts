import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/business-unit-form.ts';
import { type Stage, onStage, stage, stageControls } from './harness.ts';

interface Args extends Stage {
  readonly unitId?: string;
  readonly companyId?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Business unit form',
  component: 'business-unit-form',
  argTypes: stageControls,
  render: (args) =>
    onStage(
      stage(args),
      html`<business-unit-form unit-id=${args.unitId ?? ''} company-id=${args.companyId ?? ''}></business-unit-form>`,
    ),
};
export default meta;

type Story = StoryObj<Args>;

/** The company decides which parents there are. */
export const Create: Story = { args: { as: 'seller-admin' } };

export const CreateInACompany: Story = { args: { as: 'company-admin' } };

/** The company is fixed; the addresses of the company can be given to the unit. */
export const Edit: Story = { args: { as: 'company-admin', unitId: 'nordwind-port' } };

export const EditWithABankAccount: Story = { args: { as: 'seller-admin', unitId: 'nordwind-hq' } };

/** Who may not edit it reads it, with the reason. */
export const Refused: Story = {
  args: { as: 'company-admin', unitId: 'nordwind-port', faults: { 'unit.read': 'forbidden' } },
};

export const SaveFails: Story = {
  args: { as: 'company-admin', unitId: 'nordwind-port', faults: { 'unit.update': 'unavailable' } },
};

export const Phone: Story = { ...Edit, globals: { viewport: { value: 'mobile1' } } };
