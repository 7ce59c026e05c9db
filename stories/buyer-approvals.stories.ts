import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/buyer-approvals.ts';
import type { ApprovalState } from '../src/domain/model.ts';
import { type Stage, onStage, stage, stageControls } from './harness.ts';
import { type Step, take } from './steps.ts';

interface Args extends Stage {
  readonly tab?: ApprovalState | undefined;
  /** What is done there before one looks. */
  readonly steps?: readonly Step[];
}

const meta: Meta<Args> = {
  title: 'Elements/Buyer approvals',
  component: 'buyer-approvals',
  argTypes: { ...stageControls, tab: { control: 'inline-radio', options: ['pending', 'approved', 'rejected'] } },
  args: { as: 'company-admin' },
  render: (args) => onStage(stage(args), html`<buyer-approvals tab=${args.tab ?? 'pending'}></buyer-approvals>`),
  play: ({ canvasElement, args: { steps = [] } }) => take(steps, canvasElement, 'buyer-approvals'),
};
export default meta;

type Story = StoryObj<Args>;

export const Waiting: Story = {};

export const Rejected: Story = { args: { tab: 'rejected' } };

/** Nobody who asked is approved yet. */
export const NobodyThere: Story = { args: { tab: 'approved' } };

/** A seller with many companies: more than fit one page. */
export const Many: Story = { args: { as: 'seller-admin', world: 'demo' } };

/** What is known of somebody. */
export const Details: Story = { args: { steps: [{ press: 'Details of Pia Åström' }] } };

/** Several get the same answer, with one comment. */
export const AnswerMany: Story = {
  args: { as: 'seller-admin', world: 'demo', steps: [{ press: 'Select all on this page' }, { press: 'Approve: 25' }] },
};

/** A buyer does not decide who buys with them. */
export const Refused: Story = { args: { as: 'buyer' } };

/** Nobody is let in or turned away in somebody else's name. */
export const Acting: Story = { args: { as: 'csr', acting: 'company-admin' } };

export const Loading: Story = { args: { faults: { 'approval.list': 'pending' } } };

export const Fails: Story = { args: { faults: { 'approval.list': 'unavailable' } } };

/** Somebody else was faster. */
export const AnsweredMeanwhile: Story = { args: { faults: { 'approval.approve': 'conflict-state' } } };

export const Phone: Story = { globals: { viewport: { value: 'mobile1' } } };
