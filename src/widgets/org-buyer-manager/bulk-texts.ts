import { msg, str } from '@lit/localize';

export type BulkVerb = 'enable' | 'disable';

/** What is asked and told of an act on so many buyers. */
export interface BulkTexts {
  /** The button. */
  readonly act: string;
  readonly question: { readonly title: string; readonly body: string };
  /** `of`: how many there are in all. */
  readonly progress: (of: number) => string;
  readonly done: string;
}

export function bulkTexts(verb: BulkVerb, count: number): BulkTexts {
  switch (verb) {
    case 'enable':
      return {
        act: msg(str`Enable: ${count}`),
        question: {
          title: msg(str`Enable the chosen buyers (${count})?`),
          body: msg('They can sign in and buy again, as long as they are approved.'),
        },
        progress: (of) => msg(str`Enabled: ${count} of ${of}`),
        done: msg(str`Enabled: ${count}.`),
      };
    case 'disable':
      return {
        act: msg(str`Disable: ${count}`),
        question: {
          title: msg(str`Disable the chosen buyers (${count})?`),
          body: msg('They can no longer sign in and buy. You can enable them again at any time.'),
        },
        progress: (of) => msg(str`Disabled: ${count} of ${of}`),
        done: msg(str`Disabled: ${count}.`),
      };
  }
}
