import type { ScopeConsumer, ScopeHost } from '../../controllers/scope-consumer.ts';
import type { Announcer } from '../../ui/announcer.ts';
import type { Menus } from '../../ui/menu.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import type { FocusKeeper } from '../parts/focus-keeper.ts';
import type { LazyPart } from '../parts/lazy-part.ts';
import type { CustomerActions } from './customer-actions.ts';
import type * as customerDetails from './customer-details.ts';

/** What the views of the widget have in common: its element, its scope, and what there is one of in its root. */
export interface Shared {
  readonly host: ScopeHost & UiHost;
  readonly scope: ScopeConsumer;
  readonly announcer: Announcer;
  readonly focus: FocusKeeper;
  readonly menus: Menus;
  readonly actions: LazyPart<CustomerActions>;
  readonly details: LazyPart<typeof customerDetails>;
  /** Whether e-mail addresses and phone numbers are masked until a customer is opened. */
  readonly masking: () => boolean;
  /** A customer's data is on the screen in full. */
  readonly onReveal: (customerId: string) => void;
}
