import { css } from 'lit';

/**
 * The design tokens. A page sets the public ones (`--prokura-…`) on any ancestor; everything else is derived here into
 * private ones (`--_…`), so that a rule never falls back twice.
 *
 * | public token | default |
 * |---|---|
 * | `--prokura-font`, `--prokura-font-size` | the page's family; the reader's own default size |
 * | `--prokura-text` | the page's text colour |
 * | `--prokura-muted` | secondary text: the text colour, thinned |
 * | `--prokura-surface` | what floats (dialogs, menus): `Canvas`. Set it together with `--prokura-text` |
 * | `--prokura-accent` | a calm blue |
 * | `--prokura-danger`, `--prokura-success`, `--prokura-warning` | red, green, amber |
 * | `--prokura-line` | lines between rows and sections: the text colour, thinned much |
 * | `--prokura-border` | borders of fields and buttons: the text colour, thinned |
 * | `--prokura-radius` | `0.375em` |
 *
 * Light and dark follow the `color-scheme` of the page. A colour that shines through is taken as if it did not, since
 * nobody knows what is behind it. Where a brand colour becomes text, its lightness is held to what AA needs; where it
 * becomes a fill, the text on it is black or white, whichever contrasts more (`button-styles`).
 */
export const tokens = css`
  :host {
    --_accent: oklch(from var(--prokura-accent, light-dark(oklch(0.49 0.17 264), oklch(0.76 0.11 264))) l c h / 1);
    --_danger: oklch(from var(--prokura-danger, light-dark(oklch(0.5 0.18 26), oklch(0.76 0.13 24))) l c h / 1);
    --_success: oklch(from var(--prokura-success, light-dark(oklch(0.46 0.1 155), oklch(0.8 0.12 155))) l c h / 1);
    --_warning: oklch(from var(--prokura-warning, light-dark(oklch(0.5 0.1 72), oklch(0.83 0.12 80))) l c h / 1);

    --_surface: var(--prokura-surface, Canvas);
    --_on-surface: var(--prokura-text, CanvasText);
    --_radius: var(--prokura-radius, 0.375em);

    --_accent-text: light-dark(
      oklch(from var(--_accent) min(l, 0.52) min(c, 0.19) h),
      oklch(from var(--_accent) max(l, 0.74) c h)
    );
    --_danger-text: light-dark(
      oklch(from var(--_danger) min(l, 0.52) min(c, 0.19) h),
      oklch(from var(--_danger) max(l, 0.74) c h)
    );
    --_success-text: light-dark(
      oklch(from var(--_success) min(l, 0.5) min(c, 0.13) h),
      oklch(from var(--_success) max(l, 0.74) c h)
    );
    --_warning-text: light-dark(
      oklch(from var(--_warning) min(l, 0.52) min(c, 0.11) h),
      oklch(from var(--_warning) max(l, 0.74) c h)
    );

    --_muted: var(--prokura-muted, color-mix(in oklab, currentcolor 76%, transparent));
    --_line: var(--prokura-line, color-mix(in oklab, currentcolor 15%, transparent));
    --_border: var(--prokura-border, color-mix(in oklab, currentcolor 56%, transparent));
    --_shade: color-mix(in oklab, currentcolor 15%, transparent);
    --_hover: color-mix(in oklab, currentcolor 6%, transparent);
    --_selected: color-mix(in oklab, var(--_accent) 11%, transparent);
    --_shadow: 0 0.5em 2em -0.5em light-dark(rgb(0 0 0 / 0.22), rgb(0 0 0 / 0.7));
    --_small: 0.875em;
    --_control: 0.9375em;
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: currentcolor;
      --_line: var(--prokura-line, color-mix(in oklab, currentcolor 60%, transparent));
      --_border: currentcolor;
    }
  }
`;
