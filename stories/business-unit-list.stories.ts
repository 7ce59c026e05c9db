import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/business-unit-list.ts';
import type { Flavour } from '../src/widgets/parts/overview/definition.ts';
import { type Stage, onStage, stage, stageControls } from './harness.ts';

interface Args extends Stage {
  readonly companyId?: string;
  readonly flavour?: Flavour;
}

const meta: Meta<Args> = {
  title: 'Overviews/Business units',
  component: 'business-unit-list',
  argTypes: { ...stageControls, flavour: { control: 'inline-radio', options: ['back-office', 'storefront'] } },
  render: (args) =>
    onStage(
      stage(args),
      html`<business-unit-list company-id=${args.companyId ?? ''} flavour=${args.flavour ?? ''}></business-unit-list>`,
    ),
};
export default meta;

type Story = StoryObj<Args>;

/** The back office: all companies, and every id. */
export const BackOffice: Story = { args: { as: 'seller-admin' } };

/** One's own company, without ids. */
export const Storefront: Story = { args: { as: 'company-admin' } };

export const Many: Story = { args: { as: 'seller-admin', world: 'demo' } };

/** Only what the page has narrowed it to. */
export const OfOneCompany: Story = { args: { as: 'seller-admin', companyId: 'nordwind' } };

export const Refused: Story = { args: { as: 'buyer' } };

export const Loading: Story = { args: { as: 'seller-admin', faults: { 'unit.list': 'pending' } } };

export const LoadFails: Story = { args: { as: 'seller-admin', faults: { 'unit.list': 'network' } } };

/** The question stays open and says what went wrong. */
export const DeleteFails: Story = { args: { as: 'company-admin', faults: { 'unit.delete': 'unavailable' } } };

export const Phone: Story = { ...Storefront, globals: { viewport: { value: 'mobile1' } } };
