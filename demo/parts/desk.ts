import { html, type TemplateResult } from 'lit';
import {
  type Direction,
  type Theme,
  direction,
  directions,
  setDirection,
  setTheme,
  theme,
  themes,
} from '../shop/appearance.ts';
import type { Backend } from '../shop/backend.ts';

const themeNames: Readonly<Record<Theme, string>> = { auto: 'Auto', light: 'Light', dark: 'Dark' };
const directionNames: Readonly<Record<Direction, string>> = { ltr: 'Left to right', rtl: 'Right to left' };

/** The strip over the shop that says it is a demonstration, with everything to try it under other conditions. */
export function desk(backend: Backend): TemplateResult {
  return html`<div class="wrap desk-row">
    <strong class="badge">Demo data</strong>
    <span class="desk-text">Every company and person here is invented.</span>
    <button class="desk-open" popovertarget="desk-panel">Demo settings</button>
    <div id="desk-panel" class="menu desk-panel" popover aria-label="Demo settings">
      ${choice('Appearance', 'theme', themes, themeNames, theme(), setTheme)}
      ${choice('Direction', 'direction', directions, directionNames, direction(), setDirection)}
      ${backend.mock ? worldControls(backend.mock) : html`<p class="quiet">Data comes from ${new URL(backend.baseUrl).host}; its world is chosen there.</p>`}
      <button class="button outline" @click=${() => void backend.reset()}>Reset all data</button>
    </div>
  </div>`;
}

function worldControls({ world, worlds, latency, setWorld, setLatency }: NonNullable<Backend['mock']>): TemplateResult {
  return html`
    ${choice('World', 'world', worlds, { small: 'Small', demo: 'Demo, 5,000 buyers' }, world, setWorld)}
    <label class="slider">
      <span>Answers take <output>${latency} ms</output></span>
      <input
        type="range"
        min="0"
        max="3000"
        step="100"
        .value=${String(latency)}
        @input=${(event: Event) => {
          if (event.currentTarget instanceof HTMLInputElement) setLatency(event.currentTarget.valueAsNumber);
        }}
      />
    </label>
  `;
}

function choice<Value extends string>(
  legend: string,
  name: string,
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
  present: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<fieldset class="choice">
    <legend>${legend}</legend>
    ${values.map(
      (value) =>
        html`<label>
          <input type="radio" name=${name} .checked=${value === present} @change=${() => choose(value)} />
          <span>${names[value]}</span>
        </label>`,
    )}
  </fieldset>`;
}
