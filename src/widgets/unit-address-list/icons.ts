import { icon } from '../../ui/icons.ts';

export const placeIcon = /* @__PURE__ */ icon(
  'M8 14.25S3.25 10.5 3.25 6.5a4.75 4.75 0 0 1 9.5 0c0 4-4.75 7.75-4.75 7.75ZM9.75 6.5a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0Z',
);
