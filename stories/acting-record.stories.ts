import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/acting-record.ts';
import { type Stage, onStage, stage, stageControls } from './harness.ts';
import { addPastActing } from './past-acting.ts';

interface Args extends Stage {
  /** How often somebody acted before. */
  readonly times: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Acting record',
  component: 'acting-record',
  argTypes: stageControls,
  args: { as: 'csr-supervisor', times: 3 },
  render: ({ times, ...setting }) => {
    const backstage = stage(setting);
    addPastActing(backstage.store, times);
    return onStage(backstage, html`<acting-record></acting-record>`);
  },
};
export default meta;

type Story = StoryObj<Args>;

export const SomeTimes: Story = {};

/** More than fit one page. */
export const ManyTimes: Story = { args: { times: 45 } };

export const Nobody: Story = { args: { times: 0 } };

/** A representative does not answer for the others. */
export const Refused: Story = { args: { as: 'csr' } };

/** While acting for somebody, the record is not for reading. */
export const Acting: Story = { args: { acting: 'buyer-admin' } };

export const Loading: Story = { args: { faults: { 'record.list': 'pending' } } };

export const Fails: Story = { args: { faults: { 'record.list': 'unavailable' } } };

export const Phone: Story = { globals: { viewport: { value: 'mobile1' } } };
