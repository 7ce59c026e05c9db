import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { linkAddress } from '../../ui/link.ts';
import type { CompanySection } from './sections.ts';

export interface NavigationOptions {
  readonly sections: readonly CompanySection[];
  /** The one that is open. */
  readonly open: string | undefined;
  /** Where a section lives on the page's own routes; without one it is shown here. */
  readonly routes: Readonly<Record<string, string>>;
  readonly onNavigate: (section: string, event: MouseEvent) => void;
}

/** The way from section to section: links where the page has routes, buttons where it has none. */
export function navigation({ sections, open, routes, onNavigate }: NavigationOptions): TemplateResult {
  return html`<nav part="navigation" aria-label=${msg('Company account')}>
    <ul role="list">
      ${sections.map(({ section, label }) => {
        const current = section === open ? 'page' : nothing;
        const onClick = (event: MouseEvent): void => onNavigate(section, event);
        const href = linkAddress(routes[section]);
        return html`<li>
          ${
            href === undefined
              ? html`<button class="entry" type="button" aria-current=${current} @click=${onClick}>${label()}</button>`
              : html`<a class="entry" href=${href} aria-current=${current} @click=${onClick}>${label()}</a>`
          }
        </li>`;
      })}
    </ul>
  </nav>`;
}
