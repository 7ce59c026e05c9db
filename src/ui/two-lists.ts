import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from './button.ts';
import { each } from './each.ts';
import { type FieldOptions, controlTies, fieldError, fieldHelp } from './field.ts';
import { closeIcon, lockIcon, plusIcon, searchIcon } from './icons.ts';
import type { ListSide, TwoListsController } from './two-lists-controller.ts';

export interface ListEntry {
  readonly value: string;
  readonly label: string;
  readonly note?: string | undefined;
  /** The heading under which it stands. Entries of a group follow each other. */
  readonly group?: string | undefined;
  /** Why it stays where it is. */
  readonly fixed?: string | undefined;
}

export interface TwoListsOptions extends Omit<FieldOptions, 'label' | 'labelHidden' | 'required' | 'wide'> {
  /** One for each field. */
  readonly controller: TwoListsController;
  readonly entries: readonly ListEntry[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** The names of the two lists. */
  readonly titles: Readonly<Record<ListSide, string>>;
  /** What stands beneath a chosen entry, to go with it. */
  readonly detail?: ((value: string) => unknown) | undefined;
  /** Tells what was moved: the `say` of the widget's `Announcer`. */
  readonly announce: (text: string) => void;
}

const many = 10;

/**
 * What is assigned and what could be, side by side, in a group that has a name: a press moves an entry to the other list. More than ten entries get
 * a search field. Keys as `TwoListsController` tells.
 */
export function twoLists(options: TwoListsOptions): TemplateResult {
  const { id, controller, entries } = options;
  controller.bind(id);
  const { describedBy } = controlTies(options);
  return html`<fieldset
    class="field two-lists wide"
    id=${id}
    tabindex="-1"
    role="group"
    aria-describedby=${describedBy}
  >
    ${fieldHelp(options)} ${entries.length > many ? searchField(options) : nothing}
    <div class="lists">${pane(options, 'chosen')} ${pane(options, 'others')}</div>
    ${fieldError(options)}
  </fieldset>`;
}

function searchField({ controller, entries, announce }: TwoListsOptions): TemplateResult {
  return html`<div class="search-box">
    ${searchIcon}
    <input
      class="input"
      type="search"
      autocomplete="off"
      aria-label=${msg('Search in both lists')}
      placeholder=${msg('Search in both lists')}
      .value=${live(controller.filter)}
      @input=${({ target }: Event) => {
        if (!(target instanceof HTMLInputElement)) return;
        controller.filter = target.value;
        announce(msg(str`Choices: ${matching(entries, target.value).length}`));
      }}
    />
  </div>`;
}

function pane(options: TwoListsOptions, side: ListSide): TemplateResult {
  const { id, controller, titles, entries } = options;
  const inList = entriesOf(options, side);
  const shown = entries.length > many ? matching(inList, controller.filter) : inList;
  const titleId = `${id}-${side}`;
  return html`<div class="list-pane">
    <div class="list-head">
      <span class="list-title" id=${titleId}>${titles[side]} <span class="number muted">${inList.length}</span></span>
      ${shown.some(({ fixed }) => fixed === undefined) ? moveAll(options, side, shown) : nothing}
    </div>
    <div
      class="list-body"
      role="group"
      data-side=${side}
      aria-labelledby=${titleId}
      @keydown=${(event: KeyboardEvent) => controller.onKeyDown(event, side)}
    >
      ${shown.length === 0 ? html`<p class="muted small list-none">${noneText(inList.length > 0)}</p>` : nothing}
      ${groupsOf(shown).map(([group, members]) => groupOf(options, side, { group, members, stops: shown }))}
    </div>
  </div>`;
}

const noneText = (narrowed: boolean): string => (narrowed ? msg('Nothing matches') : msg('None'));

interface Group {
  readonly group: string;
  readonly members: readonly ListEntry[];
  /** All of the list, of which one is the stop of Tab. */
  readonly stops: readonly ListEntry[];
}

function groupOf(options: TwoListsOptions, side: ListSide, { group, members, stops }: Group): TemplateResult {
  const stop = options.controller.stopOf(
    side,
    stops.map(({ value }) => value),
  );
  return html`${group ? html`<p class="list-group">${group}</p>` : nothing}
    <ul aria-label=${group || nothing}>
      ${each(
        members,
        ({ value }) => value,
        (entry) =>
          html`<li>
            ${entryButton(options, side, entry, entry.value === stop)}
            ${side === 'chosen' ? (options.detail?.(entry.value) ?? nothing) : nothing}
          </li>`,
      )}
    </ul>`;
}

function entryButton(options: TwoListsOptions, side: ListSide, entry: ListEntry, isStop: boolean): TemplateResult {
  const { value, label, fixed } = entry;
  const note = fixed ?? entry.note;
  const name = note ? `${label} ${note}` : label;
  const icon = fixed === undefined ? (side === 'chosen' ? closeIcon : plusIcon) : lockIcon;
  return html`<button
    class="list-entry"
    type="button"
    data-value=${value}
    tabindex=${isStop ? 0 : -1}
    aria-label=${fixed === undefined ? moveName(side, name) : name}
    aria-disabled=${fixed === undefined ? nothing : 'true'}
    @focus=${() => options.controller.onFocus(side, value)}
    @click=${() => fixed === undefined && move(options, side, entry)}
  >
    <span><bdi>${label}</bdi> ${note ? html`<span class="muted small list-note">${note}</span>` : nothing}</span>
    ${icon}
  </button>`;
}

/** Begins with all that is seen, as those need who speak to their computer. */
const moveName = (side: ListSide, name: string): string =>
  side === 'chosen' ? msg(str`${name}: take away`) : msg(str`${name}: assign`);

function moveAll(options: TwoListsOptions, side: ListSide, shown: readonly ListEntry[]): TemplateResult {
  const narrowed = shown.length < entriesOf(options, side).length;
  return button({
    kind: 'link',
    label:
      side === 'chosen'
        ? narrowed
          ? msg('Take these away')
          : msg('Take all away')
        : narrowed
          ? msg('Assign these')
          : msg('Assign all'),
    onClick: () => {
      const free = shown.filter(({ fixed }) => fixed === undefined).map(({ value }) => value);
      const [first] = free;
      if (first !== undefined) options.controller.onMove(side, first);
      put(options, side, free);
      options.announce(side === 'chosen' ? msg(str`Taken away: ${free.length}`) : msg(str`Assigned: ${free.length}`));
    },
  });
}

function move(options: TwoListsOptions, side: ListSide, { value, label }: ListEntry): void {
  options.controller.onMove(side, value);
  put(options, side, [value]);
  options.announce(side === 'chosen' ? msg(str`${label} was taken away.`) : msg(str`${label} was assigned.`));
}

function put({ chosen, onChange }: TwoListsOptions, from: ListSide, values: readonly string[]): void {
  onChange(from === 'chosen' ? chosen.filter((value) => !values.includes(value)) : [...chosen, ...values]);
}

const entriesOf = ({ entries, chosen }: TwoListsOptions, side: ListSide): readonly ListEntry[] =>
  entries.filter(({ value }) => chosen.includes(value) === (side === 'chosen'));

function matching(entries: readonly ListEntry[], text: string): readonly ListEntry[] {
  const sought = text.trim().toLocaleLowerCase();
  return entries.filter(({ label, group = '' }) => `${group} ${label}`.toLocaleLowerCase().includes(sought));
}

function groupsOf(entries: readonly ListEntry[]): [string, readonly ListEntry[]][] {
  const groups = new Map<string, ListEntry[]>();
  for (const entry of entries) {
    const { group = '' } = entry;
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  return [...groups];
}
