import { msg, str } from '@lit/localize';
import type { ReactiveController } from 'lit';
import { isTab } from './focus.ts';
import { showPopup } from './popup.ts';
import type { UiHost } from './ui-host.ts';

export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  /** A second line that tells namesakes apart: the path of a unit. */
  readonly note?: string | undefined;
}

/** The first of many. */
export interface ComboboxHits {
  readonly options: readonly ComboboxOption[];
  /** How many more there are, as far as they are counted; absent where these are all. */
  readonly more?: number | 'some' | undefined;
}

/** What fits the text, best first and cut to what a person reads; an empty text asks for the first ones. */
export type ComboboxSearch = (text: string, signal: AbortSignal) => Promise<readonly ComboboxOption[] | ComboboxHits>;

export interface ComboboxBinding {
  /** Id of the input, unique in the widget's root. */
  readonly id: string;
  readonly value: ComboboxOption | undefined;
  readonly search: ComboboxSearch;
  readonly onSelect: (option: ComboboxOption | undefined) => void;
  /** Tells what a search brought, through the widget's `Announcer`. */
  readonly announce?: ((text: string) => void) | undefined;
}

type ComboboxStatus = 'idle' | 'busy' | 'failed';

const debounce = 200;
const none: ComboboxHits = { options: [] };

/**
 * An editable combobox whose value comes from its list. What is typed only searches; leaving the field without a choice
 * brings the last valid value back, emptying it takes the value away. The newest search wins.
 */
export class ComboboxController implements ReactiveController {
  readonly #host: UiHost;
  #binding: ComboboxBinding | undefined;
  #typed: string | undefined;
  #open = false;
  #active = -1;
  #arrive: 'first' | 'last' | undefined;
  #hits: ComboboxHits = none;
  #status: ComboboxStatus = 'idle';
  #search: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: UiHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes what is about to be rendered. Called by `combobox()`. */
  bind(binding: ComboboxBinding): void {
    this.#binding = binding;
  }

  get text(): string {
    return this.#typed ?? this.#binding?.value?.label ?? '';
  }

  get open(): boolean {
    return this.#open;
  }

  /** Index of the option that Enter takes, or -1 while the text field is in charge. */
  get active(): number {
    return this.#active;
  }

  get options(): readonly ComboboxOption[] {
    return this.#hits.options;
  }

  get busy(): boolean {
    return this.#status === 'busy';
  }

  /** What stands in the place of options, if there are none. */
  get statusText(): string | undefined {
    if (this.#status === 'failed') return msg('The choices could not be loaded. Type to try again.');
    if (this.options.length > 0) return undefined;
    if (this.busy) return msg('Searching…');
    return this.moreText ? undefined : msg('Nothing matches');
  }

  /** That what is offered is not all: nothing is cut off in silence. */
  get moreText(): string | undefined {
    const { more } = this.#hits;
    if (!more) return undefined;
    return more === 'some'
      ? msg('There are more. Type more of the name.')
      : msg(str`${more} more are not shown. Type more of the name.`);
  }

  hostUpdated(): void {
    if (!this.#open) return;
    const popup = this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(this.#binding?.id ?? '')}-popup`);
    if (popup && this.#input) showPopup(popup, this.#input);
    popup?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Drops the list that was found, because what it depends on has changed (another company). */
  reset(): void {
    this.close();
    this.#typed = undefined;
    this.#hits = none;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#search?.abort();
    this.#set({ open: false, active: -1, status: 'idle' });
    this.#arrive = undefined;
  }

  select(option: ComboboxOption | undefined): void {
    this.#typed = undefined;
    this.close();
    if (option?.id !== this.#binding?.value?.id) this.#binding?.onSelect(option);
  }

  onInput(text: string): void {
    this.#typed = text;
    this.#set({ open: true, active: -1, status: 'busy' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#find(text), debounce);
  }

  onPress(): void {
    if (this.#open) this.close();
    else this.#show();
    this.#input?.focus();
  }

  onBlur(): void {
    if (this.#typed?.trim() === '') this.select(undefined);
    else this.reset();
  }

  onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing || !this.#handle(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #handle(event: KeyboardEvent): boolean {
    switch (isTab(event) ? 'Tab' : event.key) {
      case 'ArrowDown':
        if (!this.#open) this.#show(event.altKey ? undefined : 'first');
        else this.#set({ active: Math.min(this.#active + 1, this.options.length - 1) });
        return true;
      case 'ArrowUp':
        if (event.altKey) this.close();
        else if (!this.#open) this.#show('last');
        else this.#set({ active: Math.max(this.#active - 1, -1) });
        return true;
      case 'Enter':
        return this.#open && (this.#take() || this.#shut());
      case 'Escape':
        return this.#open ? this.#shut() : this.#restore();
      case 'Tab':
        this.#take();
        return false;
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        this.#set({ active: -1 });
        return false;
      default:
        return false;
    }
  }

  #show(arrive?: 'first' | 'last'): void {
    this.#arrive = arrive;
    this.#set({ open: true, status: 'busy' });
    void this.#find(this.#typed ?? '');
  }

  #take(): boolean {
    const option = this.options[this.#active];
    if (!this.#open || !option) return false;
    this.select(option);
    return true;
  }

  #shut(): boolean {
    this.close();
    return true;
  }

  #restore(): boolean {
    if (this.#typed === undefined) return false;
    this.#typed = undefined;
    this.#host.requestUpdate();
    return true;
  }

  async #find(text: string): Promise<void> {
    this.#search?.abort();
    const { signal } = (this.#search = new AbortController());
    try {
      const found = (await this.#binding?.search(text, signal)) ?? none;
      if (signal.aborted) return;
      this.#hits = 'options' in found ? found : { options: found };
      this.#set({ status: 'idle', active: this.#arrival() });
      this.#announce();
    } catch {
      if (signal.aborted) return;
      this.#hits = none;
      this.#set({ status: 'failed', active: -1 });
      this.#announce();
    }
  }

  #announce(): void {
    const text = this.statusText ?? msg(str`Choices: ${this.options.length}`);
    this.#binding?.announce?.(this.moreText ? `${text}. ${this.moreText}` : text);
  }

  #arrival(): number {
    const arrive = this.#arrive;
    this.#arrive = undefined;
    if (!arrive) return this.#active;
    if (arrive === 'last') return this.options.length - 1;
    const chosen = this.options.findIndex(({ id }) => id === this.#binding?.value?.id);
    return Math.max(chosen, Math.min(0, this.options.length - 1));
  }

  #set(state: { open?: boolean; active?: number; status?: ComboboxStatus }): void {
    this.#open = state.open ?? this.#open;
    this.#active = state.active ?? this.#active;
    this.#status = state.status ?? this.#status;
    this.#host.requestUpdate();
  }

  get #input(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector(`#${CSS.escape(this.#binding?.id ?? '')}`);
  }
}
