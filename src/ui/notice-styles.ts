import { css } from 'lit';

/** Notices, empty states, loading rows and status labels: everything that tells how things stand. */
export const noticeStyles = css`
  .notice {
    --_tone: currentcolor;

    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    padding: 0.75em 0.9em;
    border: 1px solid color-mix(in oklab, var(--_tone) 32%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_tone) 6%, transparent);
  }

  .notice.info {
    --_tone: var(--_accent-text);
  }

  .notice.success {
    --_tone: var(--_success-text);
  }

  .notice.warning {
    --_tone: var(--_warning-text);
  }

  .notice.error {
    --_tone: var(--_danger-text);
  }

  .notice.refused {
    border-color: var(--_line);
    background: var(--_hover);
  }

  .notice > .icon {
    margin-block-start: 0.22em;
    color: var(--_tone);
    font-size: 1.0625em;
  }

  .notice-title {
    font-weight: 600;
  }

  .notice-text {
    max-inline-size: 75ch;
    text-wrap: pretty;
  }

  .notice-actions {
    margin-block-start: 0.6em;
  }

  .error-list {
    margin-block-start: 0.25em;
    padding-inline-start: 1.1em;
  }

  .error-list a {
    color: inherit;
    text-underline-offset: 0.2em;
  }

  .status {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
  }

  .status > .icon {
    align-self: center;
    color: var(--_muted);
  }

  .status.positive > .icon {
    color: var(--_success-text);
  }

  .status.warning > .icon {
    color: var(--_warning-text);
  }

  .status.negative > .icon {
    color: var(--_danger-text);
  }

  .empty-state {
    display: grid;
    gap: 0.35em;
    justify-items: center;
    padding: 2.5em 1em;
    text-align: center;
  }

  .empty-icon {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    margin-block-end: 0.4em;
    border: 1px solid var(--_line);
    border-radius: 50%;
    color: var(--_muted);
  }

  .empty-icon > .icon {
    font-size: 1.25em;
  }

  .empty-title {
    font-weight: 600;
  }

  .empty-text {
    max-inline-size: 42ch;
    text-wrap: balance;
  }

  .empty-state > .cluster {
    justify-content: center;
    margin-block-start: 0.6em;
  }

  .skeleton {
    display: grid;
    gap: 0.9em;
    padding-block: 0.75em;
  }

  .bone {
    block-size: 1em;
    border-radius: var(--_radius);
    background: var(--_shade);
    opacity: 0;
    animation:
      appear 0.2s 0.2s forwards,
      breathe 1.8s 0.4s ease-in-out infinite alternate;
  }

  .bone:nth-of-type(even) {
    inline-size: 82%;
  }

  .bone:nth-of-type(3n) {
    inline-size: 64%;
  }

  .still {
    visibility: hidden;
    animation: reveal 0s 3s forwards;
  }

  @keyframes appear {
    to {
      opacity: 1;
    }
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }

  @keyframes reveal {
    to {
      visibility: visible;
    }
  }

  @media (forced-colors: active) {
    .bone {
      background: GrayText;
    }
  }
`;
