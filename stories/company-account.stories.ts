import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/company-account.ts';
import type { Flavour } from '../src/widgets/parts/overview/definition.ts';
import { type Stage, onStage, stage, stageControls } from './harness.ts';

interface Args extends Stage {
  readonly flavour?: Flavour;
  readonly section?: string;
  readonly companyId?: string;
  readonly recordId?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Company account',
  component: 'company-account',
  argTypes: { ...stageControls, flavour: { control: 'inline-radio', options: ['back-office', 'storefront'] } },
  render: ({ flavour = '', section = '', companyId = '', recordId = '', ...setting }) =>
    onStage(
      stage(setting),
      html`<company-account
        flavour=${flavour}
        section=${section}
        company-id=${companyId}
        record-id=${recordId}
      ></company-account>`,
    ),
};
export default meta;

type Story = StoryObj<Args>;

/** All companies, and every id. */
export const BackOffice: Story = { args: { as: 'seller-admin' } };

/** One's own company. */
export const Storefront: Story = { args: { as: 'company-admin' } };

/** The page leads to the form of one user. */
export const DeepLink: Story = {
  args: { as: 'company-admin', section: 'users', recordId: 'ben-nordwind-hamburg' },
};

/** One company of the back office, which waits for approval. */
export const Pending: Story = { args: { as: 'seller-admin', section: 'users', companyId: 'lumiere' } };

/** Users and roles are all that a buyer administrator has of it. */
export const Some: Story = { args: { as: 'buyer-admin' } };

export const Refused: Story = { args: { as: 'buyer' } };

export const Phone: Story = { ...Storefront, globals: { viewport: { value: 'mobile1' } } };
