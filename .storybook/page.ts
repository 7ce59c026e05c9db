import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { addons } from 'storybook/preview-api';
import type { FaultKind } from '../mocks/handlers/control.ts';
import { faultyWire } from '../stories/faulty-wire.ts';
import './page.css';
import { themes } from './themes.ts';
import type { Globals } from './toolbar.ts';

const theme = new CSSStyleSheet();
document.adoptedStyleSheets.push(theme);

/** The page around a story, in the theme, the colours, the language and the direction that the toolbar says. */
export const page: Decorator = (story, { globals }) => {
  const { theme, scheme, language, direction } = globals as Globals;
  wear({ theme, scheme });
  return html`<div class="page" lang=${language} dir=${direction || readFrom(language)}>${story()}</div>`;
};

function wear({ theme: name, scheme }: Pick<Globals, 'theme' | 'scheme'>): void {
  theme.replaceSync(themes[name] ?? '');
  document.documentElement.style.colorScheme = scheme;
}

/** What the toolbar changes makes a story begin anew; told by this event, the page changes around it as it stands. */
addons.getChannel().on('wear', ({ direction, ...look }: Pick<Globals, 'theme' | 'scheme' | 'direction'>) => {
  wear(look);
  document.querySelector('.page')?.setAttribute('dir', direction);
});

/** What the toolbar says of a story's stage takes the place of what the story says; nothing said leaves it as it is. */
export const stageOfToolbar: Decorator = (story, { args, globals }) => {
  const { role, acting, world, latency, fault } = globals as Globals;
  return story({
    args: {
      ...args,
      ...(role && { as: role }),
      ...(acting && { acting: acting === 'nobody' ? undefined : acting }),
      ...(world && { world }),
      ...(latency && { latency: Number(latency) }),
      ...(fault && { wire: faultyWire(fault as FaultKind) }),
    },
  });
};

const readFrom = (language: string): string => (/^(?:ar|he)\b/u.test(language) ? 'rtl' : 'ltr');
