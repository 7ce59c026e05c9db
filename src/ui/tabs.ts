import { type TemplateResult, html, nothing } from 'lit';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** How much is behind it; left out where that is not known. */
  readonly count?: number | undefined;
}

export interface TabsOptions<Id extends string> {
  /** Unique in the widget's root; the ids of tabs and panel are made from it. */
  readonly id: string;
  /** Names the list of tabs. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** What the chosen tab shows. */
  readonly panel: unknown;
  /** BCP 47, for the figures. */
  readonly language?: string | undefined;
}

export const tabId = (id: string, tab: string): string => `${id}-${tab}`;
export const tabPanelId = (id: string): string => `${id}-panel`;

/**
 * Tabs with one panel. Arrow keys, Home and End move along the tabs; Enter and Space open the one that has the focus,
 * since what a tab shows may cost a request. A script can move the focus to the panel.
 */
export function tabs<Id extends string>(options: TabsOptions<Id>): TemplateResult {
  const { id, label, chosen, panel } = options;
  return html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${onKeyDown}>
      ${options.tabs.map((tab) => tabButton(options, tab))}
    </div>
    <div class="tab-panel" role="tabpanel" id=${tabPanelId(id)} tabindex="-1" aria-labelledby=${tabId(id, chosen)}>
      ${panel}
    </div>`;
}

function tabButton<Id extends string>(options: TabsOptions<Id>, { id, label, count }: Tab<Id>): TemplateResult {
  const chosen = id === options.chosen;
  return html`<button
    class="tab"
    type="button"
    role="tab"
    id=${tabId(options.id, id)}
    tabindex=${chosen ? 0 : -1}
    aria-selected=${chosen}
    aria-controls=${chosen ? tabPanelId(options.id) : nothing}
    @click=${() => options.onChoose(id)}
  >
    <span>${label}</span>
    ${count === undefined ? nothing : html`<span class="tab-count number">${count.toLocaleString(options.language)}</span>`}
  </button>`;
}

function onKeyDown(event: KeyboardEvent): void {
  const { currentTarget, target, key } = event;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const all = [...currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const to = placeAfter(key, all.indexOf(target), all.length, currentTarget.matches(':dir(rtl)'));
  if (to === undefined) return;
  event.preventDefault();
  all.at(to % all.length)?.focus();
}

/** Where a key leads from the tab at `place`; the ends meet. */
function placeAfter(key: string, place: number, count: number, rightToLeft: boolean): number | undefined {
  switch (key) {
    case rightToLeft ? 'ArrowLeft' : 'ArrowRight':
      return place + 1;
    case rightToLeft ? 'ArrowRight' : 'ArrowLeft':
      return place - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
