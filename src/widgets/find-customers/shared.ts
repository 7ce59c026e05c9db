import type { ScopeConsumer, ScopeHost } from '../../controllers/scope-consumer.ts';
import type { Announcer } from '../../ui/announcer.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import type { FocusKeeper } from '../org-buyer-manager/focus-keeper.ts';
import type { CustomerActions } from './customer-actions.ts';

/** What the views of the widget have in common: its element, its scope, and what there is one of in its root. */
export interface Shared {
  readonly host: ScopeHost & UiHost;
  readonly scope: ScopeConsumer;
  readonly announcer: Announcer;
  readonly focus: FocusKeeper;
  readonly actions: CustomerActions;
  /** Whether e-mail addresses and phone numbers are masked until a customer is opened. */
  readonly masking: () => boolean;
  /** A customer's data is on the screen in full. */
  readonly onReveal: (customerId: string) => void;
}

/** The heading of what is shown in place of the search. */
export const headingId = 'heading';
