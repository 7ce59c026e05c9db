import { Batch } from '../../controllers/batch.ts';
import { Command } from '../../controllers/command.ts';
import type { Scope } from '../../controllers/scope.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { Buyer, Reference } from '../../domain/model.ts';
import { moveTo } from './buyer-move.ts';
import type { BulkAct } from './bulk-texts.ts';

/** One act on many buyers, as it is under way or has ended. */
export interface BulkJob {
  readonly act: BulkAct;
  readonly batch: Batch<Buyer, Buyer>;
  /** It takes back another one, and is not taken back itself. */
  readonly isUndo: boolean;
  /** The scope in which it was begun. */
  readonly scope: Scope | undefined;
}

/** Makes ready what does it to one after another. */
export function bulkJob(scope: ScopeConsumer, act: BulkAct, isUndo = false): BulkJob {
  const { command, run } = stepOf(scope, act);
  const renew = ({ backend }: Scope, { id }: Buyer) => backend.buyer.read(id);
  return { act, batch: new Batch<Buyer, Buyer>(scope, { command, run, renew }), isUndo, scope: scope.current };
}

/** What takes it back; roles that somebody had before are not told from those that were given. */
export function opposite(act: BulkAct, from: Reference): BulkAct | undefined {
  switch (act.kind) {
    case 'enable':
      return { kind: 'disable' };
    case 'disable':
      return { kind: 'enable' };
    case 'move':
      return { kind: 'move', to: from };
    case 'assign':
      return undefined;
  }
}

function stepOf(scope: ScopeConsumer, act: BulkAct) {
  switch (act.kind) {
    case 'enable':
    case 'disable': {
      const command = new Command(scope, `buyer.${act.kind}`);
      return { command, run: (buyer: Buyer) => command.execute(buyer) };
    }
    case 'move': {
      const command = new Command(scope, 'buyer.update');
      return { command, run: (buyer: Buyer) => command.execute(buyer, moveTo(buyer, act.to)) };
    }
    case 'assign': {
      const command = new Command(scope, 'buyer.assignRoles');
      const all = ({ roles }: Buyer) => [...new Set([...roles.map(({ id }) => id), act.role.id])];
      return { command, run: (buyer: Buyer) => command.execute(buyer, all(buyer)) };
    }
  }
}
