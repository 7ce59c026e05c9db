import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/acting-record.ts';
import { type ArgsOf, element } from './element.ts';
import { onStage, stage, stageControls } from './harness.ts';
import { addPastActing } from './past-acting.ts';
import { failing, loading, longNames, on, phone, rightToLeft, signedOut } from './states.ts';

type Args = ArgsOf<'acting-record'> & {
  /** How often somebody acted before. */
  readonly times: number;
};

const meta: Meta<Args> = {
  title: 'Elements/Acting record',
  component: 'acting-record',
  argTypes: stageControls,
  args: { as: 'csr-supervisor', times: 3 },
  render: ({ times, ...args }) => {
    const backstage = stage(args);
    addPastActing(backstage.store, times);
    return onStage(backstage, element('acting-record', args));
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

export const SignedOut: Story = on(SomeTimes, signedOut);

export const Loading: Story = on(SomeTimes, loading('record.list'));

export const Fails: Story = on(SomeTimes, failing('record.list'));

export const LongNames: Story = on(SomeTimes, longNames);

export const RightToLeft: Story = on(SomeTimes, rightToLeft);

export const Phone: Story = on(SomeTimes, phone);
