import { capabilities, isWrite, resourceOf } from '../src/capabilities/verbs.ts';
import { WriteRequestEvent, WrittenEvent } from '../src/controllers/write-events.ts';

/** Every write has its pair of events, whichever element makes it. Orders are the shop's. */
export const writes = capabilities
  .filter((capability) => isWrite(capability) && resourceOf(capability) !== 'order')
  .map((capability) => ({
    capability,
    request: new WriteRequestEvent(capability, '').type,
    done: new WrittenEvent(capability, '').type,
  }));
