import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { button } from '../../src/ui/button.ts';
import { emptyState } from '../../src/ui/empty-state.ts';
import { searchIcon } from '../../src/ui/icons.ts';
import { notice } from '../../src/ui/notice.ts';
import { statusLabel } from '../../src/ui/status-label.ts';
import { tabs } from '../../src/ui/tabs.ts';
import { textField } from '../../src/ui/text-field.ts';
import { contrast } from './contrast.ts';
import { findAll, stage } from './host.ts';

/** What is promised of each theme's texts, on the ground of a page that is white in light and nearly black in dark. */
const promised = { plain: 4.5, harbour: 4.5, grove: 4.5, contrast: 7 };
const grounds = { light: '#fff', dark: '#121212' };

const view = () => () =>
  html`<p>Text</p>
    <p class="muted">Secondary</p>
    ${(['primary', 'plain', 'danger', 'quiet', 'link'] as const).map((kind) => button({ label: kind, kind }))}
    ${button({ label: 'Delete', id: 'delete', refused: 'Ask a Seller Administrator.' })}
    ${(['info', 'success', 'warning', 'error', 'refused'] as const).map((kind) =>
      notice({ kind, title: kind, text: 'What happened.' }),
    )}
    ${(['positive', 'neutral', 'warning', 'negative'] as const).map((kind) => statusLabel(kind, kind))}
    ${emptyState({ title: 'Nothing here', text: 'Try another word.', icon: searchIcon })}
    ${tabs({
      id: 'tabs',
      label: 'Tabs',
      tabs: [
        { id: 'a', label: 'Chosen', count: 1 },
        { id: 'b', label: 'Other', count: 2 },
      ],
      chosen: 'a',
      onChoose: () => undefined,
      panel: 'Panel',
    })}
    ${textField({ id: 'mail', label: 'E-mail', value: 'ada', help: 'Help', error: 'Fill this in' })}`;

const texts = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

/** The grounds under an element, the lowest first. */
function groundsOf(element: Element, page: string): readonly string[] {
  const own = getComputedStyle(element).backgroundColor;
  const { parentElement } = element;
  return parentElement ? [...groundsOf(parentElement, page), own] : [page, own];
}

describe('ready themes', () => {
  for (const [name, least] of Object.entries(promised)) {
    it(`${name}: every text can be read, in light and in dark`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(await (await fetch(`/themes/${name}.css`)).text());
      document.adoptedStyleSheets.push(sheet);
      try {
        for (const [scheme, ground] of Object.entries(grounds)) {
          const host = await stage(view, { scheme: scheme as keyof typeof grounds });
          for (const text of findAll(host, '*').filter((each) => texts(each) && each.checkVisibility())) {
            const measured = contrast(getComputedStyle(text).color, ...groundsOf(text, ground));
            expect(measured, `${scheme}: ${text.className} ${text.textContent}`).to.be.at.least(least);
          }
          for (const field of findAll(host, 'input')) {
            const border = getComputedStyle(field).borderTopColor;
            expect(contrast(border, ground), `${scheme}: the border of a field`).to.be.at.least(3);
          }
        }
      } finally {
        document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
      }
    });
  }
});
