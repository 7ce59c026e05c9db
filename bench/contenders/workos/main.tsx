import '@radix-ui/themes/styles.css';
import '@workos-inc/widgets/styles.css';
import '../../harness/mounting.ts';
import { UsersManagement, WorkOsWidgets } from '@workos-inc/widgets';
import { type Root, createRoot } from 'react-dom/client';
import { tokenOf } from '../token.ts';

const { hostname, port } = location;
const authToken = tokenOf({ permissions: ['widgets:users-table:manage'], exp: 4_102_444_800 });

let root: Root | undefined;

globalThis.mounting = {
  mount() {
    root = createRoot(document.body.appendChild(document.createElement('main')));
    root.render(
      <WorkOsWidgets apiHostname={hostname} port={Number(port)} https={false}>
        <UsersManagement authToken={authToken} />
      </WorkOsWidgets>,
    );
  },
  unmount() {
    root?.unmount();
    document.querySelector('main')?.remove();
  },
};
mounting.mount();
