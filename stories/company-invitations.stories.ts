import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/company-invitations.ts';
import type { Flavour } from '../src/widgets/parts/overview/definition.ts';
import { type Stage, onStage, stage, stageControls } from './harness.ts';

interface Args extends Stage {
  readonly companyId?: string;
  readonly flavour?: Flavour;
}

const meta: Meta<Args> = {
  title: 'Overviews/Company invitations',
  component: 'company-invitations',
  argTypes: { ...stageControls, flavour: { control: 'inline-radio', options: ['back-office', 'storefront'] } },
  render: (args) =>
    onStage(
      stage(args),
      html`<company-invitations
        company-id=${args.companyId ?? ''}
        flavour=${args.flavour ?? ''}
      ></company-invitations>`,
    ),
};
export default meta;

type Story = StoryObj<Args>;

/** One's own company: not sent, sent and accepted. */
export const Storefront: Story = { args: { as: 'company-admin' } };

export const BackOffice: Story = { args: { as: 'seller-admin' } };

export const Many: Story = { args: { as: 'seller-admin', world: 'demo' } };

/** Another company than the one whose people were invited. */
export const None: Story = { args: { as: 'seller-admin', companyId: 'lumiere' } };

export const Refused: Story = { args: { as: 'buyer-admin' } };

export const Loading: Story = { args: { as: 'company-admin', faults: { 'invitation.list': 'pending' } } };

export const LoadFails: Story = { args: { as: 'company-admin', faults: { 'invitation.list': 'network' } } };

export const SendFails: Story = { args: { as: 'company-admin', faults: { 'invitation.send': 'unavailable' } } };

export const Phone: Story = { ...Storefront, globals: { viewport: { value: 'mobile1' } } };
