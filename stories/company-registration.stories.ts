import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/company-registration.ts';
import { type Stage, lobby, onStage } from './harness.ts';

type Args = Pick<Stage, 'latency' | 'faults'>;

const meta: Meta<Args> = {
  title: 'Elements/Company registration',
  component: 'company-registration',
  argTypes: { latency: { control: { type: 'range', min: 0, max: 3000, step: 100 } } },
  render: (args) => onStage(lobby(args), html`<company-registration terms-href="#terms"></company-registration>`),
};
export default meta;

type Story = StoryObj<Args>;

/** Nobody is signed in. */
export const Visitor: Story = {};

export const Fails: Story = { args: { faults: { 'registration.create': 'unavailable' } } };

export const Phone: Story = { globals: { viewport: { value: 'mobile1' } } };
