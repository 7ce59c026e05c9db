import type { Keyboard } from '../../journeys/keyboard.ts';

/** What a representative does in every one of the storefronts. Each of them is the same shop. */
export async function goShopping(keyboard: Keyboard): Promise<void> {
  const { page } = keyboard;
  const press = (name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
  await page.select('header select', 'carla.rios');

  await press('Customers');
  await findBruno(keyboard);

  // The page goes and comes back, by what the form tells.
  await press('New customer');
  await press('Cancel');
  await findBruno(keyboard);
  await keyboard.reads('+49 40 555 0101');

  // Acting begins: the framework hears of it, and what stands in the slots of the panel is its own.
  await access(keyboard);
  await keyboard.perceives('heading', 'Account of Bruno Almeida');
  await keyboard.reads('Your next delivery leaves on Thursday.');
  await press('Orders');
  await keyboard.reads('No order is on its way.');
  await press('Organizations and buyers');
  await keyboard.perceives('treeitem', /Region Nord/u);
  await press('End session');
  await findBruno(keyboard);
}

async function findBruno(keyboard: Keyboard): Promise<void> {
  await keyboard.tabTo('searchbox', /^Name, logon ID/u);
  await keyboard.type('Almeida');
  await keyboard.press('Enter');
  await keyboard.perceives('rowheader', /Bruno Almeida/u);
}

async function access(keyboard: Keyboard): Promise<void> {
  await keyboard.tabTo('button', /Actions.*Bruno Almeida/u);
  await keyboard.press('Enter');
  await keyboard.arrivesAt('menuitem', /Access account/u);
  await keyboard.press('Enter');
  await keyboard.arrivesAt('textbox', /^Reason/u);
  await keyboard.type('Asked on the phone to add a colleague');
  await keyboard.tabTo('button', 'Access account');
  await keyboard.press('Enter');
}
