import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { mswLoader } from 'msw-storybook-addon/csf3';
import manifest from '../custom-elements.json' with { type: 'json' };
import { actorRoles } from '../src/domain/model.ts';

setCustomElementsManifest(manifest);

const asWritten = { value: '', title: 'As the story says' };
type Icon = 'user' | 'globe' | 'contrast' | 'transfer' | 'timer';
const choice = (title: string, icon: Icon, items: { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

/** What the toolbar says takes the place of what the story says; nothing said leaves it as it is. */
const stageGlobals = { role: 'as', world: 'world', latency: 'latency' } as const;

/** The page around a story in the colours and the direction that the toolbar says, on the stage that it says. */
const frame: NonNullable<Preview['decorators']> = [
  (story, { args, globals }) => {
    const root = document.documentElement;
    root.style.colorScheme = String(globals['theme']);
    root.dir = String(globals['direction']);
    const said = Object.entries(stageGlobals).filter(([name]) => globals[name] !== '');
    const overrides = said.map(
      ([name, arg]) => [arg, name === 'latency' ? Number(globals[name]) : String(globals[name])] as const,
    );
    return story({ args: { ...args, ...Object.fromEntries(overrides) } });
  },
];

const preview: Preview = {
  tags: ['autodocs'],
  decorators: frame,
  loaders: [mswLoader()],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
  },
  initialGlobals: { role: '', world: '', theme: 'light', direction: 'ltr', latency: '' },
  globalTypes: {
    role: choice('Role', 'user', [asWritten, ...actorRoles.map((role) => ({ value: role, title: role }))]),
    world: choice('World', 'globe', [asWritten, { value: 'small', title: 'Small' }, { value: 'demo', title: 'Demo' }]),
    theme: choice('Theme', 'contrast', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    direction: choice('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    latency: choice('Latency', 'timer', [
      asWritten,
      { value: '0', title: 'None' },
      { value: '400', title: '0.4 s' },
      { value: '3000', title: '3 s' },
    ]),
  },
};

export default preview;
