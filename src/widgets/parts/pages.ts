import { type TemplateResult, nothing } from 'lit';
import type { Page } from '../../domain/model.ts';
import { pager } from '../../ui/pager.ts';

/** A page of a list, and how much of the list comes before it. */
export interface ShownPage {
  readonly page: Page<unknown>;
  readonly offset: number;
}

export interface PagesOptions {
  /** Names the navigation: "Pages of customers". */
  readonly label: string;
  readonly language: string;
  /** Absent: there is no way, as while another page is awaited. */
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: ((cursor: string) => void) | undefined;
}

/** The way to the other pages of a list; nothing where there is only one. */
export function pages({ page, offset }: ShownPage, options: PagesOptions): TemplateResult | typeof nothing {
  const { items, next, total } = page;
  const { onPrevious, onNext, ...shown } = options;
  if (offset === 0 && next === undefined) return nothing;
  return pager({
    ...shown,
    from: items.length > 0 ? offset + 1 : 0,
    to: offset + items.length,
    total,
    onPrevious: offset > 0 ? onPrevious : undefined,
    onNext: next === undefined || !onNext ? undefined : () => onNext(next),
  });
}
