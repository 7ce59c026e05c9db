/**
 * `executeServerCommand('press', 'Shift+Tab')`: one key with those held down meanwhile, in every engine. The runner's own
 * command knows no modifiers under WebDriver, and not every name of a key.
 */
const webdriver = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  F10: '\uE03A',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

const down = (value) => ({ type: 'keyDown', value });
const up = (value) => ({ type: 'keyUp', value });

function chord(names) {
  const keys = names.map((name) => webdriver[name] ?? name);
  return [...keys.map(down), ...keys.toReversed().map(up)];
}

async function pressOn(keyboard, names) {
  const keys = names.map((name) => (name === 'Space' ? ' ' : name));
  const key = keys.pop();
  for (const held of keys) await keyboard.down(held);
  await keyboard.press(key);
  for (const held of keys.toReversed()) await keyboard.up(held);
}

export const keysPlugin = () => ({
  name: 'keys',
  async executeCommand({ command, payload, session }) {
    if (command !== 'press') return undefined;
    // A plus sign by itself is a key.
    const names = payload === '+' ? ['+'] : payload.split('+');
    const { browser } = session;
    if (browser.type === 'webdriver')
      await browser.driver.performActions([{ type: 'key', id: 'keyboard', actions: chord(names) }]);
    else await pressOn(browser.getPage(session.id).keyboard, names);
    return true;
  },
});
