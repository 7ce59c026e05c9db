import { type TemplateResult, html } from 'lit';

/** Icons of our own on a 16-unit grid, one text line high, in the text's colour, silent to screen readers. */
export const icon = (path: string, flip = ''): TemplateResult =>
  html`<svg class="icon ${flip}" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;

const circle = 'M14.25 8A6.25 6.25 0 1 1 1.75 8a6.25 6.25 0 0 1 12.5 0Z';

export const accessIcon = /* @__PURE__ */ icon('M9.5 2.75h3.75v10.5H9.5M2.5 8h7M6.75 5.25 9.5 8l-2.75 2.75', 'flip');
export const blockIcon = /* @__PURE__ */ icon(`${circle}M3.75 3.75l8.5 8.5`);
export const checkIcon = /* @__PURE__ */ icon('m3 8.5 3.5 3.5L13 4.5');
export const checkCircleIcon = /* @__PURE__ */ icon(`${circle}M5.25 8.25 7.25 10.25l3.5-4.25`);
export const chevronDownIcon = /* @__PURE__ */ icon('m4 6.25 4 4 4-4');
/** Points to where reading goes: right, and left in a right-to-left page. */
export const chevronIcon = /* @__PURE__ */ icon('m6.25 4 4 4-4 4', 'flip');
export const chevronBackIcon = /* @__PURE__ */ icon('m9.75 4-4 4 4 4', 'flip');
export const clockIcon = /* @__PURE__ */ icon(`${circle}M8 4.5V8l2.5 1.5`);
export const closeIcon = /* @__PURE__ */ icon('m4 4 8 8M12 4l-8 8');
export const dashIcon = /* @__PURE__ */ icon('M4 8h8');
export const errorIcon = /* @__PURE__ */ icon(`${circle}M8 4.75v3.75M8 11.1v.05`);
export const eyeIcon = /* @__PURE__ */ icon(
  'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
);
export const infoIcon = /* @__PURE__ */ icon(`${circle}M8 7.5v3.75M8 4.85v.05`);
export const keyIcon = /* @__PURE__ */ icon(
  'M8 10.5a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM7.25 8.5l5.5-5.5M10.5 5.25 12.75 7.5',
);
export const lockIcon = /* @__PURE__ */ icon('M4.75 7V5a3.25 3.25 0 0 1 6.5 0v2M3 7h10v6.75H3Z');
export const mailIcon = /* @__PURE__ */ icon('M1.75 3.75h12.5v8.5H1.75ZM1.75 4.5 8 9l6.25-4.5');
export const moreIcon = /* @__PURE__ */ icon(
  'M4 8a.5.5 0 1 1-1 0 .5.5 0 0 1 1 0ZM8.5 8a.5.5 0 1 1-1 0 .5.5 0 0 1 1 0ZM13 8a.5.5 0 1 1-1 0 .5.5 0 0 1 1 0Z',
);
export const organizationIcon = /* @__PURE__ */ icon(
  'M3 13.75v-11h6.5v11M9.5 6.5H13v7.25M1.75 13.75h12.5M5.25 5.5h2M5.25 8h2M5.25 10.5h2',
);
export const pencilIcon = /* @__PURE__ */ icon('M10.75 2.75l2.5 2.5-7.5 7.5-3 .5.5-3ZM9 4.5 11.5 7');
export const personIcon = /* @__PURE__ */ icon(
  'M10.75 5a2.75 2.75 0 1 1-5.5 0 2.75 2.75 0 0 1 5.5 0ZM2.75 13.75c.5-2.75 2.5-4 5.25-4s4.75 1.25 5.25 4',
);
export const plusIcon = /* @__PURE__ */ icon('M8 3v10M3 8h10');
export const refreshIcon = /* @__PURE__ */ icon('M13.25 8a5.25 5.25 0 1 1-1.6-3.75M13.25 2.5v2.75H10.5');
export const searchIcon = /* @__PURE__ */ icon('M11.5 7A4.5 4.5 0 1 1 2.5 7a4.5 4.5 0 0 1 9 0ZM10.25 10.25 13.5 13.5');
export const warningIcon = /* @__PURE__ */ icon('M8 2.25 14.5 13.5h-13ZM8 6.5v3M8 11.45v.05');
