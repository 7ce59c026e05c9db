import { msg, str } from '@lit/localize';
import { type TemplateResult, nothing } from 'lit';
import { type BuyerDraft, fullName } from '../../../domain/model.ts';
import { emailText, isolated } from '../../../ui/details.ts';
import { table } from '../../../ui/table.ts';
import { addressText } from '../../parts/address.ts';
import type { GoodRow as Row } from '../../parts/csv/rows.ts';

type GoodRow = Row<BuyerDraft>;

const shown = 5;

/** The first rows as they would become buyers. */
export function preview(rows: readonly GoodRow[], language: string): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const name = ({ draft }: GoodRow) => fullName(draft, language);
  return table<GoodRow>({
    id: 'import-preview',
    caption:
      rows.length > shown
        ? msg(str`The first ${shown} of those that can be created`)
        : msg('Those that can be created'),
    columns: [
      { key: 'name', header: msg('Name'), rowHeader: true, cell: (row) => isolated(name(row)) },
      { key: 'email', header: msg('E-mail'), cell: ({ draft }) => emailText(draft.email) },
      { key: 'phone', header: msg('Phone'), cell: ({ draft }) => isolated(draft.phone) },
      {
        key: 'address',
        header: msg('Address'),
        cell: ({ draft }) => addressText(draft.address, language),
        priority: 'low',
      },
      { key: 'line', header: msg('Line'), cell: ({ line }) => line.toLocaleString(language), align: 'end' },
    ],
    rows: rows.slice(0, shown),
    rowId: ({ line }) => String(line),
    rowName: name,
  });
}
