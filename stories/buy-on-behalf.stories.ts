import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/buy-on-behalf.ts';
import { type ArgsOf, element, stories } from './element.ts';
import { onStage, stage, stageControls } from './harness.ts';
import { longNames, on, phone, rightToLeft, signedOut } from './states.ts';

type Args = ArgsOf<'buy-on-behalf'> & {
  /** Ben buys for two organizations. */
  readonly several?: boolean;
};

const meta: Meta<Args> = {
  ...stories('buy-on-behalf'),
  title: 'Elements/Buy on behalf',
  component: 'buy-on-behalf',
  argTypes: stageControls,
  args: { as: 'buyer-admin' },
  render: ({ several = false, ...args }) => {
    const backstage = stage(args);
    const { memberships } = backstage.store;
    const [ben] = memberships.by('person', 'ben');
    if (several && ben) {
      memberships.put({ ...ben, id: 'ben-nordwind-port', organizationId: 'nordwind-port' });
    }
    return onStage(backstage, element('buy-on-behalf', args));
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Start: Story = {};

/** The host wants to know why. */
export const WithReason: Story = { args: { requireReason: true } };

/** The colleague Ben buys for two organizations. */
export const SeveralOrganizations: Story = { args: { several: true } };

export const Buying: Story = { args: { acting: 'buyer' } };

/** A buyer administers nobody. */
export const Refused: Story = { args: { as: 'buyer' } };

export const SignedOut: Story = on(Start, signedOut);

export const BeginningFails: Story = {
  args: {
    faults: { 'customer.access': 'unavailable' },
    steps: [
      { fill: 'Colleague', text: 'fischer' },
      { press: 'Ben Fischer ben.fischer@nordwind.example' },
      { press: 'Buy for this colleague' },
    ],
  },
};

export const SearchFails: Story = {
  args: { faults: { 'buyer.search': 'unavailable' }, steps: [{ fill: 'Colleague', text: 'fischer' }] },
};

export const LongNames: Story = on(Buying, longNames);

export const RightToLeft: Story = on(WithReason, rightToLeft);

export const Phone: Story = on(WithReason, phone);
