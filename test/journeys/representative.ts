import { assertAccessible } from './accessibility.ts';
import type { Keyboard } from './keyboard.ts';
import type { Storefront } from './storefronts.ts';

/**
 * The main job from beginning to end, by keyboard alone: a representative finds a Buyer Administrator, acts for them,
 * does what the source document lists, meets its refusals, and ends the session.
 */
export async function representativeActs(storefront: Storefront, keyboard: Keyboard): Promise<void> {
  const { page } = keyboard;
  await storefront.signIn(keyboard);
  await assertAccessible(page, 'before a search');

  await find(keyboard, 'Almeida');
  await keyboard.perceives('rowheader', /Bruno Almeida/u);
  await assertAccessible(page, 'customers found');

  await access(keyboard);
  await keyboard.perceives('heading', 'Account of Bruno Almeida');
  await keyboard.reads(/act for/u);
  await assertAccessible(page, 'the account of the customer');

  await keyboard.tabTo('link', /^Organizations and buyers/u);
  await keyboard.press('Enter');
  await walkTheTree(keyboard);
  await assertAccessible(page, 'an organization and its buyers');

  await meetTheRefusals(keyboard);
  await disableAndEnable(keyboard);
  await createBuyer(keyboard);
  await editBuyer(keyboard);
  await createOrganization(keyboard);
  await editOrganization(keyboard);
  await endSession(keyboard);
}

async function find(keyboard: Keyboard, text: string): Promise<void> {
  await keyboard.tabTo('searchbox', /^Name, logon ID/u);
  await keyboard.type(text);
  await keyboard.press('Enter');
}

async function access(keyboard: Keyboard): Promise<void> {
  await keyboard.tabTo('button', /Actions.*Bruno Almeida/u);
  await keyboard.press('Enter');
  await keyboard.arrivesAt('menuitem', /Access account/u);
  await assertAccessible(keyboard.page, 'the actions of a customer');
  await keyboard.press('Enter');
  await keyboard.arrivesAt('textbox', /^Reason/u);
  await keyboard.type('Asked on the phone to add a colleague');
  await assertAccessible(keyboard.page, 'before access');
  await keyboard.tabTo('button', 'Access account');
  await keyboard.press('Enter');
}

async function walkTheTree(keyboard: Keyboard): Promise<void> {
  await keyboard.perceives('treeitem', /Region Nord/u);
  await keyboard.tabTo('treeitem', /Region Nord/u);
  await keyboard.press('ArrowRight');
  await keyboard.perceives('treeitem', /Hamburg/u);
  for (let steps = 0; steps < 4 && !(await keyboard.place()).name.includes('Hamburg'); steps += 1) {
    await keyboard.press('ArrowDown');
  }
  await keyboard.arrivesAt('treeitem', /Hamburg/u);
  await keyboard.press('Enter');
  await keyboard.perceives('heading', /Hamburg/u);
  await keyboard.perceives('table', /Buyers of Hamburg/u);
}

async function meetTheRefusals(keyboard: Keyboard): Promise<void> {
  await keyboard.reads('Only a Site Administrator or Seller Administrator can delete an organization.');
}

async function disableAndEnable(keyboard: Keyboard): Promise<void> {
  await keyboard.tabTo('searchbox', 'Find a buyer');
  await keyboard.type('Fischer');
  await keyboard.press('Enter');
  await keyboard.perceives('table', /1 of 1$/u);
  await keyboard.tabTo('button', /^Disable Ben Fischer/u);
  await keyboard.press('Enter');
  await keyboard.arrivesAt('button', 'Cancel');
  await assertAccessible(keyboard.page, 'before disabling');
  await keyboard.press('Tab', 'Enter');
  await keyboard.perceives('button', /^Enable Ben Fischer/u);
  await keyboard.arrivesAt('button', /^Enable Ben Fischer/u);
  await keyboard.press('Enter');
  await keyboard.arrivesAt('button', 'Cancel');
  await keyboard.press('Tab', 'Enter');
  await keyboard.perceives('button', /^Disable Ben Fischer/u);
}

async function createBuyer(keyboard: Keyboard): Promise<void> {
  await keyboard.tabTo('button', 'Create buyer');
  await keyboard.press('Enter');
  await keyboard.perceives('button', 'Create user');
  await keyboard.reads('Only a Site Administrator or Seller Administrator can edit the roles of a buyer.');
  await assertAccessible(keyboard.page, 'creating a buyer');
  await keyboard.tabTo('textbox', /^E-mail/u);
  await keyboard.type('greta@nordwind.example');
  await keyboard.tabTo('textbox', /^First name/u);
  await keyboard.type('Greta');
  await keyboard.tabTo('textbox', /^Last name/u);
  await keyboard.type('Sørensen');
  await keyboard.press('Enter');
  await keyboard.reads(/Greta Sørensen/u);
}

async function editBuyer(keyboard: Keyboard): Promise<void> {
  await keyboard.tabTo('button', 'Close');
  await keyboard.press('Enter');
  await keyboard.perceives('table', /Buyers of Hamburg/u);
  await keyboard.tabTo('button', 'Ben Fischer');
  await keyboard.press('Enter');
  await keyboard.reads('Only a Site Administrator or Seller Administrator can edit the roles of a buyer.');
  await keyboard.reads('Only a Site Administrator or Seller Administrator can delete a buyer.');
  await assertAccessible(keyboard.page, 'a buyer');
  await keyboard.tabTo('button', /^Edit/u);
  await keyboard.press('Enter');
  await keyboard.perceives('textbox', /^First name/u);
  await keyboard.tabTo('textbox', /^First name/u);
  await keyboard.overwrite('Benedikt');
  await keyboard.press('Enter');
  await keyboard.perceives('heading', 'Benedikt Fischer');
  await keyboard.tabTo('button', 'Back to Hamburg');
  await keyboard.press('Enter');
  await keyboard.perceives('table', /Buyers of Hamburg/u);
}

async function createOrganization(keyboard: Keyboard): Promise<void> {
  await keyboard.tabTo('button', /^Create organization/u);
  await keyboard.press('Enter');
  await keyboard.perceives('textbox', /^Name/u);
  await assertAccessible(keyboard.page, 'creating an organization');
  await keyboard.tabTo('textbox', /^Name/u);
  await keyboard.type('Werkstatt Elbe');
  await keyboard.press('Enter');
  await keyboard.perceives('treeitem', /Werkstatt Elbe/u);
}

async function editOrganization(keyboard: Keyboard): Promise<void> {
  await keyboard.tabTo('button', /^Edit/u);
  await keyboard.press('Enter');
  await keyboard.tabTo('textbox', /^Description/u);
  await keyboard.type('Repairs and refits');
  await keyboard.tabTo('button', 'Save');
  await keyboard.press('Enter');
  // The text stands in its field as well: only without the form is it what was saved.
  await keyboard.perceivesNoMore('button', 'Save');
  await keyboard.reads('Repairs and refits');
}

async function endSession(keyboard: Keyboard): Promise<void> {
  await keyboard.tabTo('button', /^End session/u);
  await keyboard.press('Enter');
  await keyboard.perceives('heading', 'Customer service');
  await keyboard.perceivesNoMore('button', /^End session/u);
}
