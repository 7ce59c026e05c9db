import { type AccountError, toAccountError } from '../../../backend/errors.ts';
import { Batch } from '../../../controllers/batch.ts';
import { Command } from '../../../controllers/command.ts';
import type { ScopeConsumer } from '../../../controllers/scope-consumer.ts';
import { check } from '../../../domain/check.ts';
import type { BuyerDraft, Organization, Reference } from '../../../domain/model.ts';
import { msg, str } from '@lit/localize';
import { CsvImport } from '../../parts/csv/csv-import.ts';
import type { ImportTexts } from '../../parts/csv/import-view.ts';
import { type GoodRow, judgedRows } from '../../parts/csv/rows.ts';
import { languageOf } from '../../parts/language.ts';
import { type DraftField, draftColumns, draftFields } from './fields.ts';
import { buyerRows } from './rows.ts';

/** Creates buyers of an organization from the rows of a file. */
export function buyerImport(scope: ScopeConsumer, organization: Organization): CsvImport<DraftField, BuyerDraft> {
  const command = new Command(scope, 'buyer.create');
  let roles: readonly Reference[] | undefined;
  return new CsvImport<DraftField, BuyerDraft>(scope.host, {
    columns: draftColumns,
    batch: new Batch(scope, { command, run: ({ draft }) => command.execute(draft) }),
    lookUp: lookUp(scope),
    name: organization.name,
    learn: async () => {
      roles ??= await rolesToGive(scope, organization);
      return draftFields.filter((field) => field !== 'roles' || roles !== undefined);
    },
    judge: async (source, mapping) => {
      const { BuyerDraft } = await import('../../../domain/schemas.ts');
      const rules = { organizationId: organization.id, roles, language: languageOf(scope.host) };
      return judgedRows(source, mapping, buyerRows({ ...rules, check: (draft) => check(BuyerDraft, draft) }));
    },
  });
}

export const importTexts = (made: CsvImport<DraftField, BuyerDraft>, { name }: Organization): ImportTexts => ({
  heading: msg(str`Import buyers into ${name}`),
  found: (all, fit, unfit) => msg(str`Rows: ${all}. Can be created: ${fit}. Cannot: ${unfit}.`),
  note: () => (made.fields.includes('roles') ? undefined : msg('The new buyers get the default role of the company.')),
  run: (fit) => msg(str`Create buyers: ${fit}`),
  done: (count, of) => (of === undefined ? msg(str`Created: ${count}.`) : msg(str`Created: ${count} of ${of}`)),
  notDone: (count) => msg(str`Not created: ${count}.`),
});

/** The roles that may be given; who may give none, leaves the choice to the server. */
async function rolesToGive(
  { current }: ScopeConsumer,
  organization: Organization,
): Promise<readonly Reference[] | undefined> {
  const may = current?.decide('buyer.assignRoles').allowed === true && current.decide('role.list').allowed;
  if (!current || !may) return undefined;
  const companyId = organization.kind === 'company' ? organization.id : organization.companyId;
  return (await current.backend.role.list({ filter: { companyId }, page: { size: 100 } })).items;
}

/** Whether somebody in sight signs in by that address already. */
function lookUp(scope: ScopeConsumer): Batch<GoodRow<BuyerDraft>, boolean> {
  const command: { error: AccountError | undefined } = { error: undefined };
  const run = async ({ draft }: GoodRow<BuyerDraft>) => {
    command.error = undefined;
    try {
      const query = { filter: { text: draft.email.slice(0, 100) }, page: { size: 10 } };
      const found = await scope.current?.backend.buyer.search(query);
      const sought = draft.email.toLowerCase();
      const result = found?.items.some(({ loginId, email }) =>
        [loginId, email].some((id) => id.toLowerCase() === sought),
      );
      return { done: true, result: result ?? false } as const;
    } catch (thrown) {
      command.error = toAccountError(thrown, 'buyer.search');
      return { done: false } as const;
    }
  };
  return new Batch(scope, { command, run });
}
