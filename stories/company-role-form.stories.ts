import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/company-role-form.ts';
import { type Stage, onStage, stage, stageControls } from './harness.ts';

interface Args extends Stage {
  readonly roleId?: string;
  readonly companyId?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Company role form',
  component: 'company-role-form',
  argTypes: stageControls,
  render: (args) =>
    onStage(
      stage(args),
      html`<company-role-form role-id=${args.roleId ?? ''} company-id=${args.companyId ?? ''}></company-role-form>`,
    ),
};
export default meta;

type Story = StoryObj<Args>;

export const Create: Story = { args: { as: 'company-admin' } };

/** Its limits are amounts, one for each currency. It is the default role, and says how that can change. */
export const EditTheDefaultRole: Story = { args: { as: 'company-admin', roleId: 'nordwind-buyer' } };

export const Edit: Story = { args: { as: 'seller-admin', roleId: 'nordwind-trainee' } };

export const Phone: Story = { ...EditTheDefaultRole, globals: { viewport: { value: 'mobile1' } } };
