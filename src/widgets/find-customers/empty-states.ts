import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { emptyState } from '../../ui/empty-state.ts';
import { personIcon, searchIcon } from '../../ui/icons.ts';

/** Before the first search: how one begins. */
export const nothingAsked = (quick: boolean): TemplateResult =>
  emptyState({
    icon: personIcon,
    title: msg('Who needs your help?'),
    text: quick
      ? msg(
          'Type three letters of a name, a logon ID or an e-mail address. Organization, phone and address are among the further criteria.',
        )
      : msg('Fill in what you know and search. One thing is enough.'),
  });

/** Nobody matches: ask otherwise, or create who was meant. */
export const nobodyFound = (actions: TemplateResult): TemplateResult =>
  emptyState({
    icon: searchIcon,
    title: msg('No customer matches'),
    text: msg(
      'Use fewer words or letters, or check the spelling. Somebody new can be created in an existing organization.',
    ),
    actions,
  });
