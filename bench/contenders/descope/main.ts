import '../../harness/mounting.ts';

const attributes = {
  'project-id': 'bench',
  tenant: 'nordwind',
  'base-url': location.origin,
  'base-static-url': `${location.origin}/pages`,
  'base-cdn-url': location.origin,
  'widget-id': 'user-management-widget',
  theme: 'light',
};

let widget: HTMLElement | undefined;

globalThis.mounting = {
  mount() {
    widget = document.createElement('descope-user-management-widget');
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    document.body.append(widget);
  },
  unmount() {
    widget?.remove();
    widget = undefined;
  },
};
mounting.mount();
