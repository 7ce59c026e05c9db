import { msg } from '@lit/localize';
import type { Reach, Scope } from '../../controllers/scope.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import { notice } from '../../ui/notice.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { failure } from './failure.ts';

/** What a widget shows before it can begin: nothing to work with, not yet, or not signed in. */
export function scopeView(consumer: ScopeConsumer, ready: (scope: Scope) => unknown): unknown {
  const { state } = consumer;
  switch (state.status) {
    case 'missing':
      return notice({ kind: 'info', text: msg('This part of the page is not connected to an account system.') });
    case 'pending':
      return skeleton({ label: msg('Loading…') });
    case 'failed':
      return failure(state.error, state.retry);
    case 'ready':
      return ready(state.scope);
  }
}

/** The same for what is open to everybody: it can begin with nobody signed in. */
export function openView(consumer: ScopeConsumer, ready: (reach: Reach) => unknown): unknown {
  const { reach } = consumer;
  return reach ? ready(reach) : scopeView(consumer, ready);
}
