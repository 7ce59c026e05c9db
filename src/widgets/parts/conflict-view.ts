import { msg, str } from '@lit/localize';
import { type TemplateResult, css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import type { Merge } from '../../controllers/merge.ts';
import { at, overlap } from '../../controllers/edits.ts';
import { same } from '../../controllers/values.ts';
import { warningIcon } from '../../ui/icons.ts';
import { type ByField, type ValueTexts, fieldId } from './form-fields.ts';
import { valueText } from './value-text.ts';

export interface ConflictViewOptions {
  readonly form: Form<z.ZodMiniType>;
  readonly merge: Merge;
  readonly labels: ByField<string>;
  readonly texts: ValueTexts;
}

/** Come with the view, whichever form it is shown in. */
export const conflictStyles = css`
  .conflict-field {
    display: grid;
    gap: 0.35em;
    min-inline-size: 0;
  }

  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.5em;
  }

  .side {
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }

  .side:has(:checked) {
    border-color: var(--_accent-text);
    background: var(--_selected);
  }

  .side-value {
    display: block;
    white-space: pre-line;
  }

  .roles {
    padding-inline-start: 1.25em;
  }
`;

/**
 * What to do where a record was changed while somebody typed: for each field in which the two want different things,
 * the one or the other. What was typed stands unless its user says otherwise.
 */
export function conflictView(options: ConflictViewOptions): TemplateResult {
  const { merge, labels } = options;
  const among = (paths: Merge['open']) => (label: string) => paths.some((path) => overlap(label.split('/'), path));
  // A group of fields whose members have names is told of by its members.
  const names = Object.keys(labels);
  const single = names.filter((name) => !names.some((other) => other.startsWith(`${name}/`)));
  const open = single.filter(among(merge.open));
  const taken = single.filter((label) => !open.includes(label) && among(merge.taken)(label));
  return html`<div class="notice warning conflict">
    ${warningIcon}
    <div class="stack">
      <div>
        <p class="notice-title">${msg('Changed by somebody else')}</p>
        <p class="notice-text">
          ${open.length > 0 ? msg('Nothing was overwritten. Choose for each field, then save.') : msg('Nothing was overwritten, and nothing that you typed is affected. Save again.')}
        </p>
      </div>
      ${open.map((label) => conflictField(options, label))}
      ${taken.length > 0 ? takenOver(taken.map((label) => labels[label] ?? '')) : nothing}
    </div>
  </div>`;
}

function conflictField({ form, merge, labels, texts }: ConflictViewOptions, label: string): TemplateResult {
  const path = label.split('/');
  const [before, theirs, present] = [at(merge.before, path), at(merge.theirs, path), form.value(...path)];
  const chosen = same(present, theirs) ? 'theirs' : 'mine';
  const mine = chosen === 'mine' ? present : at(merge.mine, path);
  const side = (name: 'mine' | 'theirs', title: string, value: unknown): TemplateResult =>
    html`<label class="choice side">
      <input
        type="radio"
        name=${`conflict-${fieldId(path)}`}
        .checked=${live(chosen === name)}
        @change=${() => form.set(path, value)}
      />
      <span><span class="muted small">${title}</span> <bdi class="side-value">${told(value, texts[label])}</bdi></span>
    </label>`;
  return html`<fieldset class="conflict-field">
    <legend class="label">${labels[label]}</legend>
    <div class="sides">${side('mine', msg('Yours'), mine)} ${side('theirs', msg('Theirs'), theirs)}</div>
    <p class="muted small">${msg('Before:')} <bdi>${told(before, texts[label])}</bdi></p>
  </fieldset>`;
}

const told = (value: unknown, text: ((value: unknown) => string) | undefined): string =>
  valueText(value, text) || msg('empty');

const takenOver = (names: readonly string[]): TemplateResult =>
  html`<p class="small">${msg(str`Also changed by them, and taken over: ${names.join(', ')}`)}</p>`;
