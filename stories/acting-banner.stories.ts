import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type TemplateResult, html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define/acting-banner.ts';
import { AccountError } from '../src/backend/errors.ts';
import type { AccountBackend } from '../src/backend/port.ts';
import type { Session } from '../src/domain/model.ts';
import { type Stage, onStage, stage, stageControls } from './harness.ts';
import { longNames, on, phone, rightToLeft } from './states.ts';
import { take } from './steps.ts';

interface Args extends Stage {
  /** Minutes until the session ends, in place of the backend's. */
  readonly minutesLeft?: number;
  /** Minutes without a sign of life after which it ends, in place of the backend's. */
  readonly idleMinutes?: number;
  /** Ending the session does not work. */
  readonly stuck?: boolean;
}

const minute = 60_000;

const meta: Meta<Args> = {
  title: 'Elements/Acting banner',
  component: 'acting-banner',
  argTypes: { ...stageControls, minutesLeft: { control: { type: 'range', min: 0.2, max: 60, step: 0.2 } } },
  args: { as: 'csr', acting: 'buyer-admin' },
  render: (args) => banner(args),
};
export default meta;

type Story = StoryObj<Args>;

export const Acting: Story = {};

/** A Buyer Administrator who buys for a colleague. */
export const ForColleague: Story = { args: { as: 'buyer-admin', acting: 'buyer' } };

export const LookOnly: Story = { args: { lookOnly: true } };

export const FiveMinutesLeft: Story = { args: { minutesLeft: 4.8 } };

export const LastMinute: Story = { args: { minutesLeft: 0.7 } };

/** Nobody has done anything for a while: any key goes on. */
export const IdleWarning: Story = { args: { idleMinutes: 1.005 } };

/** The session has ended while something typed was not saved: it can be copied or discarded. */
export const KeptText: Story = {
  render: (args) => html`<div ${ref((page) => void typeAndEnd(page))}>${banner(args)}</div>`,
};

/** The session could not be ended: it still holds, and says so. */
export const Stuck: Story = {
  args: { stuck: true },
  play: ({ canvasElement }) => take([{ press: 'End session' }], canvasElement, 'acting-banner'),
};

/** Nothing is to be seen while nobody acts. */
export const NotActing: Story = { render: (args) => banner({ ...args, acting: undefined }) };

export const LongNames: Story = on(Acting, longNames);

export const RightToLeft: Story = on(Acting, rightToLeft);

export const Phone: Story = on(Acting, phone);

export const PhoneLastMinute: Story = on(LastMinute, phone);

/** Types into a form of the page as the subject's, and ends the session without saving it. */
async function typeAndEnd(page: Element | undefined): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (await frame(); page?.isConnected; await frame()) {
    const scope = page.querySelector('account-provider')?.scope;
    if (!scope?.session.subject) continue;
    const from = { phone: '+49 40 555 0100', address: { city: 'Hamburg' } };
    scope.drafts.set('account', { from, values: { phone: '+49 40 555 0199', address: { city: 'Bremen' } } });
    return scope.endActing();
  }
}

function banner({ minutesLeft, idleMinutes, lookOnly, stuck, ...setting }: Args): TemplateResult {
  const { store, backend } = stage(setting);
  const { session } = backend;
  const told = (read: Session): Session =>
    read.subject
      ? {
          ...read,
          lookOnly: lookOnly ?? read.lookOnly,
          idleMinutes: idleMinutes ?? read.idleMinutes,
          until: minutesLeft === undefined ? read.until : new Date(Date.now() + minutesLeft * minute).toISOString(),
        }
      : read;
  const changed: AccountBackend = {
    ...backend,
    session: {
      ...session,
      read: async (call) => told(await session.read(call)),
      ...(stuck && { end: () => Promise.reject(new AccountError('network', { operation: 'session.end' })) }),
    },
  };
  return onStage({ store, backend: changed }, html`<acting-banner></acting-banner>`);
}
