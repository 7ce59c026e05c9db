import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import manifest from '../custom-elements.json' with { type: 'json' };
import { page, stageOfToolbar } from './page.ts';
import { globalTypes, initialGlobals } from './toolbar.ts';

setCustomElementsManifest(manifest);

/** What elements tell the page, as the panel of actions lists it. */
const events = manifest.modules.flatMap(({ declarations }) =>
  declarations.flatMap((element) => ('events' in element ? element.events.map(({ name }) => name) : [])),
);
for (const name of new Set(events)) document.addEventListener(name, action(name));

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [stageOfToolbar, page],
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'requiredFirst', exclude: ['scope', 'wire'] },
    docs: { toc: true },
    layout: 'fullscreen',
    options: { storySort: { order: ['Welcome', 'Themes', 'Elements', 'Overviews'] } },
  },
  initialGlobals,
  globalTypes,
};

export default preview;
