import { faultKinds } from '../mocks/handlers/control.ts';
import { worldSizes } from '../mocks/world/world.ts';
import { actorRoles } from '../src/domain/model.ts';
import { storyLanguages } from '../stories/harness.ts';
import { themes } from './themes.ts';

interface Choice {
  value: string;
  title: string;
}

const asWritten: Choice = { value: '', title: 'As the story says' };
const named = (values: readonly string[]): Choice[] => values.map((value) => ({ value, title: value }));

const menu = <const Icon extends string>(title: string, icon: Icon, items: readonly Choice[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

/** What a designer chooses for all stories at once. */
export const globalTypes = {
  theme: menu('Theme', 'paintbrush', named(Object.keys(themes))),
  scheme: menu('Colour scheme', 'contrast', named(['light', 'dark'])),
  role: menu('Preview as', 'user', [asWritten, ...named(actorRoles)]),
  acting: menu('Acting for', 'users', [asWritten, { value: 'nobody', title: 'Nobody' }, ...named(actorRoles)]),
  world: menu('World', 'globe', [asWritten, ...named(worldSizes)]),
  latency: menu('Latency', 'timer', [
    asWritten,
    { value: '0', title: 'None' },
    { value: '400', title: '0.4 s' },
    { value: '3000', title: '3 s' },
  ]),
  fault: menu('What goes wrong', 'lightning', [asWritten, ...named(faultKinds)]),
  language: menu('Language', 'comment', named(['en', ...Object.keys(storyLanguages)])),
  direction: menu('Direction', 'transfer', [
    { value: '', title: 'As the language is read' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
};

export const initialGlobals = {
  theme: 'plain',
  scheme: 'light',
  role: '',
  acting: '',
  world: '',
  latency: '',
  fault: '',
  language: 'en',
  direction: '',
};

export type Globals = Readonly<Record<keyof typeof globalTypes, string>>;
