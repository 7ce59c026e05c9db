import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/buyer-approvals.ts';
import { type ArgsOf, stories } from './element.ts';
import { stageControls } from './harness.ts';
import { failing, loading, longNames, on, phone, rightToLeft, signedOut } from './states.ts';

type Args = ArgsOf<'buyer-approvals'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  ...stories('buyer-approvals'),
  title: 'Elements/Buyer approvals',
  component: 'buyer-approvals',
  args: { as: 'company-admin' },
  argTypes: { ...stageControls, tab: { control: 'inline-radio', options: ['pending', 'approved', 'rejected'] } },
};
export default meta;

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

export const SignedOut: Story = on(Waiting, signedOut);

export const Loading: Story = on(Waiting, loading('approval.list'));

export const Fails: Story = on(Waiting, failing('approval.list'));

/** Somebody else was faster. */
export const AnsweredMeanwhile: Story = {
  args: {
    faults: { 'approval.approve': 'conflict-state' },
    steps: [{ press: 'Approve Pia Åström' }, { press: 'Approve' }],
  },
};

export const LongNames: Story = on(Waiting, longNames);

export const RightToLeft: Story = on(Waiting, rightToLeft);

export const Phone: Story = on(Waiting, phone);
