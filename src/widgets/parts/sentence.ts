import { type TemplateResult, html } from 'lit';

/** Marks where something else than text stands in a sentence. From the area of Unicode that is nobody's. */
const mark = '\uE000';

/** The place of a part in a sentence, so that a translation can have it elsewhere: `msg(str`You act for ${gap(0)}`)`. */
export const gap = (index: number): string => `${mark}${index}${mark}`;

/** A sentence with parts that are more than text, such as an isolated name or a link, in its gaps. */
export const sentence = (text: string, ...parts: readonly unknown[]): TemplateResult =>
  html`${text.split(mark).map((piece, index) => (index % 2 === 0 ? piece : parts[Number(piece)]))}`;
