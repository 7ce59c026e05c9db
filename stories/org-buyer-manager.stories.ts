import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/org-buyer-manager.ts';
import { type ArgsOf, stories } from './element.ts';
import { stageControls } from './harness.ts';
import { failing, loading, longNames, on, phone, rightToLeft, signedOut } from './states.ts';

type Args = ArgsOf<'org-buyer-manager'>;

const meta: Meta<Args> = {
  ...stories('org-buyer-manager'),
  title: 'Elements/Organization and buyer manager',
  component: 'org-buyer-manager',
  argTypes: { ...stageControls, treeThreshold: { control: { type: 'number', min: 0 } } },
};
export default meta;

type Story = StoryObj<Args>;

/** What a representative comes for: the organizations and buyers of the Buyer Administrator they act for. */
export const ActingForABuyerAdministrator: Story = {
  args: { as: 'csr', acting: 'buyer-admin', organizationId: 'nordwind-hamburg' },
};

export const AsBuyerAdministrator: Story = { args: { as: 'buyer-admin' } };

/** Roles can be edited and buyers deleted. */
export const AsCompanyAdministrator: Story = { args: { as: 'company-admin', organizationId: 'nordwind-hamburg' } };

/** Many companies: the search leads. */
export const AsSellerAdministrator: Story = { args: { as: 'seller-admin', treeThreshold: 4 } };

/** Organizations are theirs to see, buyers are not. */
export const AsApprover: Story = { args: { as: 'buyer-approver' } };

/** Representatives who act for nobody are told the way. */
export const Refused: Story = { args: { as: 'csr' } };

export const NoBuyers: Story = { args: { as: 'company-admin', organizationId: 'nordwind-south' } };

export const SignedOut: Story = on(AsBuyerAdministrator, signedOut);

export const Loading: Story = on(AsBuyerAdministrator, loading('organization.list'));

export const LoadFails: Story = on(AsBuyerAdministrator, failing('organization.list', 'network'));

export const BuyersFail: Story = on(AsBuyerAdministrator, failing('buyer.search'));

export const OrganizationGone: Story = { args: { as: 'buyer-admin', organizationId: 'nordwind-atlantis' } };

/** Answers after a second. */
export const Slow: Story = { args: { as: 'buyer-admin', latency: 1000 } };

const administrator = { as: 'company-admin', organizationId: 'nordwind-hamburg' } as const;

/** Where an organization is to lie from now on. */
export const MoveDialog: Story = {
  args: { ...administrator, steps: [{ press: 'Actions for Hamburg' }, { press: 'Move' }] },
};

/** One buyer, each section editable where it stands. */
export const BuyerDetails: Story = { args: { ...administrator, steps: [{ press: 'Ben Fischer' }] } };

/** Many were to be disabled, and none could be. */
export const BulkResult: Story = {
  args: {
    ...administrator,
    faults: { 'buyer.disable': 'unavailable' },
    steps: [
      { press: 'Select Ben Fischer' },
      { press: 'Select Amara Okafor' },
      { press: 'Disable: 2' },
      { press: 'Disable: 2' },
    ],
  },
};

/** Rows of a file before they are created: which can be, and what is wrong with the others. */
export const ImportReview: Story = {
  args: {
    ...administrator,
    steps: [
      { press: 'Files' },
      { press: 'Import buyers (CSV)' },
      {
        fill: 'Or paste the rows here',
        text: 'E-mail,First name,Last name\nida@nordwind.example,Ida,Berg\nnot-an-address,Ole,Dahl',
      },
      { press: 'Read the rows' },
    ],
  },
};

export const LongNames: Story = on(AsCompanyAdministrator, longNames);

export const RightToLeft: Story = on(ActingForABuyerAdministrator, rightToLeft);

export const Phone: Story = on(ActingForABuyerAdministrator, phone);
