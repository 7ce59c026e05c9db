import { html, type TemplateResult } from 'lit';
import {
  type Direction,
  type Theme,
  direction,
  directions,
  language,
  languages,
  setDirection,
  setLanguage,
  setTheme,
  theme,
  themes,
} from '../shop/appearance.ts';
import { type Backend, type WorldName, worlds } from '../shop/backend.ts';

const themeNames: Readonly<Record<Theme, string>> = { auto: 'Auto', light: 'Light', dark: 'Dark' };
const directionNames: Readonly<Record<Direction, string>> = { ltr: 'Left to right', rtl: 'Right to left' };
const worldNames: Readonly<Record<WorldName, string>> = { small: 'Small', demo: 'Demo, 5,000 buyers' };

const languageName = (tag: string): string => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

/** The strip over the shop that says it is a demonstration, with everything to try it under other conditions. */
export function desk(backend: Backend, onTurn: () => void): TemplateResult {
  const onReset = (): void => void backend.reset();
  return html`<div class="wrap desk-row">
    <strong class="badge">Demo data</strong>
    <span class="desk-text">Every company and person here is invented.</span>
    <button class="desk-open" popovertarget="desk-panel">Demo settings</button>
    <div id="desk-panel" class="menu desk-panel" popover role="group" aria-label="Demo settings">
      ${choice('Appearance', themes, themeNames, theme(), setTheme)} ${languageChoice(onTurn)}
      ${choice('Direction', directions, directionNames, direction(), setDirection)}
      ${choice('World', worlds, worldNames, backend.world, (world) => void backend.reset(world))} ${latency(backend)}
      <button class="button outline" @click=${onReset}>Reset all data</button>
    </div>
  </div>`;
}

function languageChoice(onTurn: () => void): TemplateResult {
  const onChange = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    setLanguage(currentTarget.value);
    onTurn();
  };
  return html`<label class="picker">
    <span>Language of the account pages</span>
    <select @change=${onChange}>
      ${languages.map((tag) => html`<option value=${tag} lang=${tag} ?selected=${tag === language()}>${languageName(tag)}</option>`)}
    </select>
  </label>`;
}

function latency(backend: Backend): TemplateResult {
  const onInput = ({ currentTarget }: Event): void => {
    const slider = currentTarget instanceof HTMLInputElement ? currentTarget : undefined;
    const shown = slider?.parentElement?.querySelector('output');
    if (slider && shown) shown.value = `${slider.value} ms`;
  };
  const onChange = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) void backend.setLatency(currentTarget.valueAsNumber);
  };
  return html`<label class="slider">
    <span>Answers take <output>${backend.latency} ms</output></span>
    <input
      type="range"
      min="0"
      max="3000"
      step="20"
      .value=${String(backend.latency)}
      @input=${onInput}
      @change=${onChange}
    />
  </label>`;
}

function choice<Value extends string>(
  legend: string,
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
  present: Value | undefined,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<fieldset class="choice">
    <legend>${legend}</legend>
    ${values.map(
      (value) =>
        html`<label>
          <input type="radio" name=${legend} .checked=${value === present} @change=${() => choose(value)} />
          <span>${names[value]}</span>
        </label>`,
    )}
  </fieldset>`;
}
