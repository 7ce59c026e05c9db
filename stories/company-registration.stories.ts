import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/company-registration.ts';
import { type ArgsOf, element } from './element.ts';
import { lobby, onStage, stageControls } from './harness.ts';
import { failing, on, phone, rightToLeft } from './states.ts';

type Args = ArgsOf<'company-registration'>;

const meta: Meta<Args> = {
  title: 'Elements/Company registration',
  component: 'company-registration',
  argTypes: { latency: stageControls.latency, faults: stageControls.faults },
  args: { termsHref: '#terms' },
  render: (args) => onStage(lobby(args), element('company-registration', args)),
};
export default meta;

type Story = StoryObj<Args>;

/** Nobody is signed in. */
export const Visitor: Story = {};

export const Fails: Story = on(Visitor, failing('registration.create'));

export const RightToLeft: Story = on(Visitor, rightToLeft);

export const Phone: Story = on(Visitor, phone);
