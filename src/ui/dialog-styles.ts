import { css } from 'lit';

export const dialogStyles = css`
  .dialog {
    inline-size: min(32em, calc(100vi - 2em));
    max-block-size: calc(100vb - 2em);
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    color: var(--_on-surface);
  }

  .dialog.wide {
    inline-size: min(46em, calc(100vi - 2em));
  }

  .dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }

  .dialog > form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1.5em 1.5em 0;
  }

  .dialog-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: flex-end;
    position: sticky;
    inset-block-end: 0;
    margin-inline: -1.5em;
    padding: 1em 1.5em 1.5em;
    background: var(--_surface);
  }

  @media (width < 30em) {
    .dialog-actions > .button {
      flex: 1 1 8em;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .dialog,
    .dialog::backdrop {
      transition:
        opacity 0.16s,
        translate 0.16s;

      @starting-style {
        opacity: 0;
      }
    }

    .dialog {
      @starting-style {
        translate: 0 0.5em;
      }
    }
  }
`;
