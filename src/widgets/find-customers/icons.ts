import { icon } from '../../ui/icons.ts';

export const linkIcon = /* @__PURE__ */ icon(
  'M6.75 9.25a2.75 2.75 0 0 0 3.9 0l2.2-2.2a2.75 2.75 0 0 0-3.9-3.9l-.9.9M9.25 6.75a2.75 2.75 0 0 0-3.9 0l-2.2 2.2a2.75 2.75 0 0 0 3.9 3.9l.9-.9',
);
export const pinIcon = /* @__PURE__ */ icon('M6 2.5h4M6.5 2.5V7L4.5 9.5h7L9.5 7V2.5M8 9.5v4');
