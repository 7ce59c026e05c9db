import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/company-list.ts';
import type { Flavour } from '../src/widgets/parts/overview/definition.ts';
import { type Stage, onStage, stage, stageControls } from './harness.ts';

interface Args extends Stage {
  readonly flavour?: Flavour;
}

const meta: Meta<Args> = {
  title: 'Overviews/Companies',
  component: 'company-list',
  argTypes: { ...stageControls, flavour: { control: 'inline-radio', options: ['back-office', 'storefront'] } },
  render: (args) => onStage(stage(args), html`<company-list flavour=${args.flavour ?? ''}></company-list>`),
};
export default meta;

type Story = StoryObj<Args>;

/** One company in each state: approved and active, pending, denied, inactive. */
export const AsSellerAdministrator: Story = { args: { as: 'seller-admin' } };

export const Many: Story = { args: { as: 'seller-admin', world: 'demo' } };

/** A customer has one company and no list of them. */
export const Refused: Story = { args: { as: 'company-admin' } };

export const Loading: Story = { args: { as: 'seller-admin', faults: { 'company.list': 'pending' } } };

export const LoadFails: Story = { args: { as: 'seller-admin', faults: { 'company.list': 'network' } } };

/** The question stays open and says what went wrong. */
export const ActFails: Story = { args: { as: 'seller-admin', faults: { 'company.deny': 'unavailable' } } };

export const Phone: Story = { ...AsSellerAdministrator, globals: { viewport: { value: 'mobile1' } } };
