import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/company-form.ts';
import { type Stage, onStage, stage, stageControls } from './harness.ts';

interface Args extends Stage {
  readonly companyId?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Company form',
  component: 'company-form',
  argTypes: stageControls,
  render: (args) => onStage(stage(args), html`<company-form company-id=${args.companyId ?? ''}></company-form>`),
};
export default meta;

type Story = StoryObj<Args>;

export const Create: Story = { args: { as: 'seller-admin' } };

/** Waits for approval: shown here, decided in the overview. */
export const Edit: Story = { args: { as: 'seller-admin', companyId: 'lumiere' } };

/** A company's own administrator may rename it, and create none. */
export const Refused: Story = { args: { as: 'company-admin' } };
