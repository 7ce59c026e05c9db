import { restBackend } from '../adapters/rest.ts';
import './account-provider.ts';
import { whenAppears } from './appear.ts';
import { connect } from './connect.ts';
import { isFirstVersion } from './version.ts';

/**
 * What an element needs beside itself on a page that has no other of the kit: the provider, and the REST adapter for
 * `rest-url`. The script-tag build makes one file of it with each element.
 *
 *     <script type="module" src="elements/find-customers.js"></script>
 *     <account-provider rest-url="/api/account"><find-customers></find-customers></account-provider>
 */
if (isFirstVersion()) whenAppears('account-provider', (provider) => connect(provider, restBackend));

/** For pages with tokens, which set the provider's `backend`. */
export { restBackend };
