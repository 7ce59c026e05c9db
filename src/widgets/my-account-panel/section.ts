import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { Announcer } from '../../ui/announcer.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { FocusKeeper } from '../parts/focus-keeper.ts';
import { addStyles } from '../../ui/late-styles.ts';
import { type Shared, headingId } from './shared.ts';

/** What the sections need and the overview does without: the looks of fields and dialogs, and a keeper of the focus. */
export function shareWithSections(host: Shared['host'], scope: ScopeConsumer, announcer: Announcer): Shared {
  addStyles(host, fieldStyles);
  return { host, scope, announcer, focus: new FocusKeeper(host, [headingId]) };
}
