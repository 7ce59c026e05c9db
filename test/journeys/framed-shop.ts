import '../../src/define/account-provider.ts';
import '../../src/define/acting-banner.ts';
import { createStore, memoryBackend, signIn } from '../../src/adapters/memory.ts';
import { connectBridge } from '../../src/bridge.ts';
import { personWith } from '../../mocks/world/people.ts';
import { worldOf } from '../../mocks/world/world.ts';

/** The page inside the frame. `?desk=` names the origin that it listens to, `?veto` has the page refuse every access. */
const query = new URLSearchParams(location.search);
const store = createStore(worldOf('small'));
const provider = document.createElement('account-provider');
provider.append(document.createElement('acting-banner'));
provider.backend = memoryBackend({ store, token: signIn(store, personWith('csr').loginId) });
if (query.has('veto')) provider.addEventListener('customer-access-request', (event) => event.preventDefault());
document.body.append(provider);
connectBridge(provider, { allowedOrigins: query.getAll('desk') });
Object.assign(globalThis, { provider, store });
