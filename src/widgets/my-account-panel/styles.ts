import { css } from 'lit';

export const panelStyles = css`
  :host {
    container-type: inline-size;
  }

  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  .account-nav {
    display: grid;
    gap: 1.25em;
    align-content: start;
  }

  .account-nav ul,
  .plain-list {
    padding: 0;
    list-style: none;
  }

  /* Where the section stands beneath, its way there is short. */
  .account-nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em;
  }

  .group {
    padding: 0.35em 0.75em;
    border-radius: var(--_radius);
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
    cursor: pointer;
  }

  .group:hover {
    color: inherit;
  }

  .entry {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 2.4em;
    padding: 0.35em 0.75em;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }

  .entry:hover {
    background: var(--_hover);
  }

  .entry[aria-current] {
    background: var(--_hover);
    box-shadow: inset 0.2em 0 var(--_accent);
    font-weight: 600;
  }

  .entry[aria-current]:dir(rtl) {
    box-shadow: inset -0.2em 0 var(--_accent);
  }

  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 0.75em;
    padding: 0;
    list-style: none;
  }

  .ways .entry {
    inline-size: 100%;
    block-size: 100%;
    padding: 0.9em 1em;
    border: 1px solid var(--_line);
    font-weight: 600;
  }

  .ways .count {
    margin-inline-start: auto;
  }

  .purpose {
    display: block;
    margin-block-start: 0.15em;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
    text-wrap: pretty;
  }

  .ways .icon:dir(rtl) {
    scale: -1 1;
  }

  .count {
    min-inline-size: 1.6em;
    padding-inline: 0.45em;
    border-radius: 1em;
    background: var(--_shade);
    font-size: var(--_small);
    font-weight: 600;
    text-align: center;
  }

  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    align-content: start;
  }

  .section > .subtitle:focus {
    outline: none;
  }

  .addresses {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 1em;
    padding: 0;
    list-style: none;
  }

  .address {
    display: grid;
    gap: 0.6em;
    align-content: space-between;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }

  .narrow {
    max-inline-size: 30em;
  }

  .card,
  .consent {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .points {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 1.25em;
  }

  @container (inline-size > 44em) {
    .panel {
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 3em;
    }

    .account-nav ul {
      display: block;
    }

    .account-nav .entry {
      inline-size: 100%;
    }
  }
`;
