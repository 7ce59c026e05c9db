import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/buy-on-behalf.ts';
import { type Stage, onStage, stage, stageControls } from './harness.ts';

interface Args extends Stage {
  readonly requireReason?: boolean;
  /** Ben buys for two organizations. */
  readonly several?: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Buy on behalf',
  component: 'buy-on-behalf',
  argTypes: stageControls,
  args: { as: 'buyer-admin' },
  render: ({ requireReason = false, several = false, ...setting }) => {
    const backstage = stage(setting);
    const { memberships } = backstage.store;
    const [ben] = memberships.by('person', 'ben');
    if (several && ben) {
      memberships.put({ ...ben, id: 'ben-nordwind-port', organizationId: 'nordwind-port' });
    }
    return onStage(backstage, html`<buy-on-behalf ?require-reason=${requireReason}></buy-on-behalf>`);
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

export const BeginningFails: Story = { args: { faults: { 'customer.access': 'unavailable' } } };

export const SearchFails: Story = { args: { faults: { 'buyer.search': 'unavailable' } } };

export const Phone: Story = { args: { requireReason: true }, globals: { viewport: { value: 'mobile1' } } };
