import { msg, str } from '@lit/localize';
import { Batch } from '../../controllers/batch.ts';
import { Command } from '../../controllers/command.ts';
import type { Scope } from '../../controllers/scope.ts';
import { check } from '../../domain/check.ts';
import { type InvitationDraft, fullName } from '../../domain/model.ts';
import { emailText, isolated } from '../../ui/details.ts';
import { table } from '../../ui/table.ts';
import { CsvImport } from '../parts/csv/csv-import.ts';
import { ImportPanel } from '../parts/csv/import-panel.ts';
import type { ImportTexts } from '../parts/csv/import-view.ts';
import type { Mapping } from '../parts/csv/mapping.ts';
import { type CellOf, type GoodRow, type Judged, cellOf, judgedRows, reasonOf } from '../parts/csv/rows.ts';
import type { Shared } from '../parts/overview/shared.ts';
import { type InvitationField, invitationColumns } from './invitation-columns.ts';
import { type UnitsByName, unitsNamed } from './units-named.ts';

/** Writes down whom to invite from the rows of a file; they are sent from the list, with a look at them before. */
export class InvitationImport {
  readonly #shared: Shared;
  readonly #onClose: () => void;
  #panel: ImportPanel<InvitationField, InvitationDraft> | undefined;
  /** The company, and the session, that the panel was begun for. */
  #companyId = '';
  #begunIn: Scope | undefined;

  constructor(shared: Shared, onClose: () => void) {
    this.#shared = shared;
    this.#onClose = onClose;
  }

  get running(): boolean {
    return this.#panel?.running ?? false;
  }

  /** `companyId`: whose units are meant by their names; empty for all in sight. */
  render(companyId: string): unknown {
    const { current } = this.#shared.scope;
    // What one viewer has read is nothing for the next.
    if (current !== this.#begunIn || (companyId !== this.#companyId && !this.running)) this.#end();
    this.#companyId = companyId;
    this.#begunIn = current;
    this.#panel ??= this.#panelOf(companyId);
    return this.#panel.render();
  }

  #panelOf(companyId: string): ImportPanel<InvitationField, InvitationDraft> {
    const made = this.#importOf(companyId);
    return new ImportPanel(this.#shared, {
      import: made,
      texts: texts(),
      preview: (rows, language) => preview(rows, made.mapping, language),
      templateName: 'invitations.csv',
      onClose: () => {
        this.#end();
        this.#onClose();
      },
    });
  }

  #importOf(companyId: string): CsvImport<InvitationField, InvitationDraft> {
    const { scope, host } = this.#shared;
    const command = new Command(scope, 'buyer.invite');
    return new CsvImport<InvitationField, InvitationDraft>(host, {
      columns: invitationColumns,
      batch: new Batch(scope, { command, run: ({ draft }) => command.execute(draft) }),
      name: msg('Invitations'),
      learn: () => Promise.resolve(invitationColumns.fields),
      judge: async (source, mapping) => {
        const names = source.rows.map((row) => cellOf(row, mapping)('organization')).filter(Boolean);
        const [{ InvitationDraft }, units] = await Promise.all([
          import('../../domain/schemas.ts'),
          scope.current ? unitsNamed(scope.current.backend, names, companyId) : new Map(),
        ]);
        return judgedRows(source, mapping, (cell) => judged(cell, units, (draft) => check(InvitationDraft, draft)));
      },
    });
  }

  #end(): void {
    this.#panel?.clear();
    this.#panel = undefined;
  }
}

type Checks = (draft: unknown) => ReturnType<typeof check<typeof InvitationDraft>>;

/** Holds a row against the rules; which unit is meant has to be beyond doubt. */
function judged(cell: CellOf<InvitationField>, units: UnitsByName, checks: Checks): Judged<InvitationDraft> {
  const name = cell('organization');
  const found = units.get(name) ?? [];
  const [firstName, lastName, email] = [cell('firstName'), cell('lastName'), cell('email')];
  // What is wrong with the unit is told in words of its own.
  const checked = checks({ firstName, lastName, email, organizationId: found[0]?.id ?? 'unknown' });
  const reasons = [...(checked.ok ? [] : checked.issues.map(reasonOf)), ...unitReasons(name, found.length)];
  return { draft: checked.ok ? checked.value : undefined, reasons };
}

function unitReasons(name: string, count: number): string[] {
  if (name === '') return [msg('Business unit: Please fill this in.')];
  if (count === 0) return [msg(str`Business unit: there is none with the name or ID “${name}”.`)];
  return count > 1 ? [msg(str`Business unit: there are ${count} with the name “${name}”. Use the ID.`)] : [];
}

const texts = (): ImportTexts => ({
  found: (all, fit, unfit) => msg(str`Rows: ${all}. Can be invited: ${fit}. Cannot: ${unfit}.`),
  note: () => msg('The invitations are written down first, and sent from the list.'),
  run: (fit) => msg(str`Write down invitations: ${fit}`),
  done: (count, of) =>
    of === undefined ? msg(str`Written down: ${count}.`) : msg(str`Written down: ${count} of ${of}`),
  notDone: (count) => msg(str`Not written down: ${count}.`),
});

const shown = 5;

/** The unit as the file names it: it is known to be one. */
function preview(
  rows: readonly GoodRow<InvitationDraft>[],
  mapping: Mapping<InvitationField>,
  language: string,
): unknown {
  if (rows.length === 0) return undefined;
  const name = ({ draft }: GoodRow<InvitationDraft>) => fullName(draft, language);
  return table<GoodRow<InvitationDraft>>({
    id: 'import-preview',
    caption:
      rows.length > shown
        ? msg(str`The first ${shown} of those that can be invited`)
        : msg('Those that can be invited'),
    columns: [
      { key: 'name', header: msg('Name'), rowHeader: true, cell: (row) => isolated(name(row)) },
      { key: 'email', header: msg('E-mail'), cell: ({ draft }) => emailText(draft.email) },
      {
        key: 'organization',
        header: invitationColumns.text('organization'),
        cell: (row) => isolated(cellOf(row, mapping)('organization')),
      },
      { key: 'line', header: msg('Line'), cell: ({ line }) => line.toLocaleString(language), align: 'end' },
    ],
    rows: rows.slice(0, shown),
    rowId: ({ line }) => String(line),
    rowName: name,
  });
}
