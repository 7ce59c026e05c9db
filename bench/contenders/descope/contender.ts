import type { Contender } from '../../harness/contender.ts';
import { published } from '../published.ts';
import { descopeApi } from './api.ts';
import { project } from './project.ts';

const widget = '@descope/user-management-widget';
const ui = '@descope/web-components-ui';

/**
 * The user-management widget of Descope by its script tag, with the UI components that it loads at run time from a network,
 * here from the page's own server, where the widget's own attributes point: the same files, in the same many parts.
 *
 * Mocked: the search for users, the roles, the custom attributes, the states of components; and what Descope serves of a
 * project: its settings, its theme (the package's own, unchanged), the widget's main screen and its eight dialogs. The
 * screens are ours, of the components that the drivers of the widget look for; those of a real project hold more.
 *
 * Not as at a customer's: it asks for up to 10,000 users at once and is given 25. Its table is made high enough that all
 * are rendered. What its buttons do to users is not answered. What it fetches from its script (theme, settings, screens:
 * 12 KiB with brotli) counts as the API's, not among the files. The tenant has no theme of its own, which is a 404.
 */
export const contender: Contender = {
  name: 'descope',
  label: 'Descope user-management widget',
  kind: 'users',
  directory: new URL('.', import.meta.url),
  packages: [widget, ui],
  vite: { plugins: [published(widget), published(ui, 'dist/umd'), project()] },
  api: descopeApi,
  // Cells with text have it as their title: of the columns, only names have a space.
  row: 'vaadin-grid-cell-content[title*=" "]',
  search: 'vaadin-text-field > input',
};
