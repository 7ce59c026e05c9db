import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/find-customers.ts';
import type { AccountBackend, Features } from '../src/backend/port.ts';
import { type ArgsOf, element } from './element.ts';
import { onStage, stage, stageControls } from './harness.ts';
import { failing, loading, longNames, on, phone, rightToLeft, signedOut } from './states.ts';
import { take } from './steps.ts';

type Args = ArgsOf<'find-customers'> & {
  /** What the backend declares of its search, in place of everything. */
  readonly features?: Features;
  /** Typed into the quick search once the story stands. */
  readonly typed?: string;
};

const meta: Meta<Args> = {
  title: 'Elements/Find customers',
  component: 'find-customers',
  argTypes: stageControls,
  args: { as: 'csr' },
  render: ({ features, typed: _, ...args }) => {
    const { store, backend } = stage(args);
    const changed: AccountBackend = features ? { ...backend, features } : backend;
    return onStage({ store, backend: changed }, element('find-customers', args));
  },
  play: async ({ canvasElement, args: { typed, steps = [] } }) => {
    if (typed !== undefined) await type(canvasElement, typed);
    await take(steps, canvasElement, 'find-customers');
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Nothing was looked for yet. */
export const Start: Story = {};

export const Found: Story = { args: { typed: 'nordwind' } };

/** Several pages of them, with the larger world behind. */
export const ManyFound: Story = { args: { typed: 'example', world: 'demo' } };

/** The typed name goes with the way on: creating whom one did not find. */
export const NobodyFound: Story = { args: { typed: 'Ida Lindqvist' } };

export const OneCustomer: Story = { args: { customerId: 'bruno' } };

export const UnknownCustomer: Story = { args: { customerId: 'nobody' } };

/** On a page where everybody may see e-mail addresses and phone numbers. */
export const Unmasked: Story = { args: { typed: 'nordwind', noMasking: true } };

/** A system that knows few criteria and no quick search. */
export const FewCriteria: Story = {
  args: {
    features: {
      customerCriteria: { loginId: 'exact', lastName: 'prefix', organization: 'contains' },
      customerSort: [],
    },
  },
};

/** While acting for somebody, nobody else is looked for. */
export const Acting: Story = { args: { acting: 'buyer-admin' } };

/** A buyer has no customers. */
export const Refused: Story = { args: { as: 'buyer' } };

export const SignedOut: Story = on(Start, signedOut);

export const Loading: Story = on(Found, loading('customer.search'));

export const SearchFails: Story = on(Found, failing('customer.search'));

export const DisablingFails: Story = {
  args: {
    typed: 'almeida',
    faults: { 'customer.disable': 'unavailable' },
    steps: [{ press: 'Actions for Bruno Almeida' }, { press: 'Disable' }, { press: 'Disable' }],
  },
};

export const AccessFails: Story = {
  args: {
    typed: 'almeida',
    faults: { 'customer.access': 'unavailable' },
    steps: [
      { press: 'Actions for Bruno Almeida' },
      { press: 'Access account' },
      { fill: 'Reason', text: 'Helping with an order by telephone' },
      { press: 'Access account' },
    ],
  },
};

export const LongNames: Story = on(Found, longNames);

export const RightToLeft: Story = on(Found, rightToLeft);

export const Phone: Story = on(Found, phone);

async function type(canvas: HTMLElement, text: string): Promise<void> {
  const element = canvas.querySelector('find-customers');
  const box = await thereIs(() => element?.shadowRoot?.querySelector('input'));
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

async function thereIs<Found>(find: () => Found): Promise<NonNullable<Found>> {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
