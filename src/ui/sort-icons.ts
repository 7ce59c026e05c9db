import { icon } from './icons.ts';

export const sortIcon = /* @__PURE__ */ icon('m5 6.25 3-3 3 3M5 9.75l3 3 3-3');
export const sortAscendingIcon = /* @__PURE__ */ icon('M8 13V3.25M4.25 7 8 3.25 11.75 7');
export const sortDescendingIcon = /* @__PURE__ */ icon('M8 3v9.75M4.25 9 8 12.75 11.75 9');
