import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { button } from '../../../ui/button.ts';
import { notice } from '../../../ui/notice.ts';
import { errorText } from '../../texts/errors.ts';
import type { BuyerImport } from './buyer-import.ts';
import { columnChoice } from './column-choice.ts';
import { preview } from './preview.ts';
import { rejectList } from './reject-list.ts';
import { type SourceFormOptions, sourceForm } from './source-form.ts';

/** The focus goes here when an import begins and with each of its steps. */
export const importHeadingId = 'import-heading';
export const importPanelId = 'import-panel';

export interface ImportViewOptions extends SourceFormOptions {
  readonly onDryRun: () => void;
  readonly onCreate: () => void;
  readonly onRetry: () => void;
  readonly onResume: () => void;
  readonly onRejects: () => void;
}

/** The steps of an import: what is read, what would come of it, how far it is, what has come of it. */
export function importView(made: BuyerImport, options: ImportViewOptions): TemplateResult {
  return html`<div class="stack import" part="import">
    <h4 class="subtitle" id=${importHeadingId} tabindex="-1">
      ${msg(str`Import buyers into ${made.organization.name}`)}
    </h4>
    ${step(made, options)}
  </div>`;
}

function step(made: BuyerImport, options: ImportViewOptions): TemplateResult {
  if (!made.source) return sourceForm(made, options);
  if (made.running) return underWay(made, options);
  return made.creating.items.length > 0 ? result(made, options) : review(made, options);
}

function review(made: BuyerImport, options: ImportViewOptions): TemplateResult {
  const { rows, good, rejects } = made;
  const { language, onCreate, onDryRun, onClose } = options;
  const [all, fit, unfit] = [rows, good, rejects].map(({ length }) => length.toLocaleString(language));
  return html`${notice({
      kind: rejects.length > 0 ? 'warning' : 'info',
      id: importPanelId,
      title: msg(str`Rows: ${all ?? ''}. Can be created: ${fit ?? ''}. Cannot: ${unfit ?? ''}.`),
      text: html`${dryRunText(made)}
      ${made.givesRoles ? nothing : msg('The new buyers get the default role of the company.')}`,
    })}
    ${columnChoice(made)} ${preview(good, language)} ${rejectList(rejects)}
    <div class="form-actions">
      ${good.length > 0 ? button({ label: msg(str`Create buyers: ${fit ?? ''}`), kind: 'primary', onClick: onCreate }) : nothing}
      ${good.length > 0 ? button({ label: msg('Dry run'), name: msg('Dry run: look for those whom the system has already'), onClick: onDryRun }) : nothing}
      ${saveRejects(made, options)} ${button({ label: msg('Cancel'), onClick: onClose })}
    </div>`;
}

function dryRunText({ lookingUp }: BuyerImport): string {
  if (lookingUp.items.length === 0) return msg('Nothing has been sent yet.');
  const present = lookingUp.in('done').filter(({ result: isPresent }) => isPresent).length;
  const unchecked = lookingUp.items.length - lookingUp.in('done').length;
  const found = msg(str`Dry run: nothing was created. In the system already: ${present}.`);
  return unchecked > 0 ? `${found} ${msg(str`Not checked: ${unchecked}.`)}` : found;
}

function underWay({ creating, lookingUp }: BuyerImport, { language }: ImportViewOptions): TemplateResult {
  const batch = creating.running ? creating : lookingUp;
  const [done, failed] = [batch.in('done').length, batch.in('failed').length];
  const [count, of] = [done, batch.items.length].map((figure) => figure.toLocaleString(language));
  return html`<div class="stack" id=${importPanelId} tabindex="-1">
    <label class="stack">
      ${creating.running ? msg(str`Created: ${count ?? ''} of ${of ?? ''}`) : msg(str`Checked: ${count ?? ''} of ${of ?? ''}`)}
      <progress max=${batch.items.length} value=${done + failed}></progress>
    </label>
    <div>${button({ label: msg('Stop'), onClick: () => batch.stop() })}</div>
  </div>`;
}

function result(made: BuyerImport, options: ImportViewOptions): TemplateResult {
  const { creating, rejects } = made;
  const { language, onRetry, onResume, onClose } = options;
  const [failed, waiting] = [creating.in('failed'), creating.in('waiting')];
  const canRetry = failed.some(({ error }) => error && errorText(error).retry);
  return html`${notice({
    kind: rejects.length + waiting.length > 0 ? 'warning' : 'success',
    id: importPanelId,
    title: createdText(made, language),
    text: html`${waiting.length > 0 ? stoppedText(made, language) : nothing}
    ${rejects.length > 0 ? msg(str`Not created: ${rejects.length.toLocaleString(language)}.`) : nothing}`,
    actions: html`${waiting.length > 0 ? button({ label: msg('Go on'), onClick: onResume }) : nothing}
    ${canRetry ? button({ label: msg(str`Try again: ${failed.length}`), onClick: onRetry }) : nothing}
    ${saveRejects(made, options)} ${button({ label: msg('Close'), onClick: onClose })}`,
  })}
  ${rejectList(rejects)}`;
}

export const createdText = ({ creating }: BuyerImport, language: string): string =>
  msg(str`Created: ${creating.in('done').length.toLocaleString(language)}.`);

function stoppedText({ creating }: BuyerImport, language: string): string {
  const rest = msg(str`Stopped. Still to do: ${creating.in('waiting').length.toLocaleString(language)}.`);
  return creating.interruption ? `${errorText(creating.interruption).title}. ${rest}` : rest;
}

function saveRejects({ rejects }: BuyerImport, { onRejects, language }: ImportViewOptions): unknown {
  if (rejects.length === 0) return nothing;
  return button({ label: msg(str`Save the rejects: ${rejects.length.toLocaleString(language)}`), onClick: onRejects });
}
