import { msg, str } from '@lit/localize';
import type { Role } from '../../domain/model.ts';
import type { OverviewQuestions } from '../parts/overview/definition.ts';

/** What is asked before a role is deleted. */
export const questions: OverviewQuestions<Role> = {
  ask: (_, __, { name }) => ({
    title: msg(str`Delete the role ${name}?`),
    body: msg('Nobody has it. Its permissions go with it. This cannot be undone.'),
    confirmLabel: msg('Delete role'),
    done: msg(str`The role ${name} is deleted.`),
  }),
};
