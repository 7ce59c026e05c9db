import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/company-registration.ts';
import { createStore, memoryBackend } from '../src/adapters/memory.ts';
import { worldOf } from '../mocks/world/world.ts';
import { type Backstage, type Stage, onStage, withFaults } from './harness.ts';

interface Args {
  readonly latency?: number;
  readonly faults?: Stage['faults'];
}

/** A stage on which nobody is signed in. */
export function lobby({ latency = 0, faults = {} }: Args = {}): Backstage {
  const store = createStore(worldOf('small'));
  return { store, backend: withFaults(memoryBackend({ store, token: 'nobody', latency }), faults) };
}

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
