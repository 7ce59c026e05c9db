import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/company-registration.ts';
import { type ArgsOf, element, stories } from './element.ts';
import { lobby, onStage, stageControls } from './harness.ts';
import { on, phone, rightToLeft } from './states.ts';

type Args = ArgsOf<'company-registration'>;

const meta: Meta<Args> = {
  ...stories('company-registration'),
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

export const Fails: Story = {
  args: {
    faults: { 'registration.create': 'unavailable' },
    steps: [
      { fill: 'Company name', text: 'Fjord & Töchter' },
      { fill: 'First name', text: 'Ingrid' },
      { fill: 'Last name', text: 'Ås' },
      { fill: 'E-mail', text: 'ingrid@fjord.example' },
      { press: 'I accept the terms and conditions. required' },
      { press: 'Register company' },
    ],
  },
};

export const RightToLeft: Story = on(Visitor, rightToLeft);

export const Phone: Story = on(Visitor, phone);
