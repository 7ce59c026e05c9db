import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/company-invitation-form.ts';
import { type Stage, onStage, stage, stageControls } from './harness.ts';

interface Args extends Stage {
  readonly organizationId?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Company invitation form',
  component: 'company-invitation-form',
  argTypes: stageControls,
  render: (args) =>
    onStage(
      stage(args),
      html`<company-invitation-form organization-id=${args.organizationId ?? ''}></company-invitation-form>`,
    ),
};
export default meta;

type Story = StoryObj<Args>;

/** The unit is sought by its name. */
export const Invite: Story = { args: { as: 'company-admin' } };

/** Given by the page. */
export const ToOneUnit: Story = { args: { as: 'company-admin', organizationId: 'nordwind-hamburg' } };

export const Refused: Story = { args: { as: 'buyer-admin' } };

/** Written down, but not sent. */
export const SendFails: Story = { args: { as: 'company-admin', faults: { 'invitation.send': 'unavailable' } } };
