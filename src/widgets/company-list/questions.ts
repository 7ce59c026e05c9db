import { msg, str } from '@lit/localize';
import type { Company } from '../../domain/model.ts';
import type { ActCapability, ActQuestion, BulkQuestion, OverviewQuestions } from '../parts/overview/definition.ts';

/** What is asked before a company goes over into another state: what becomes of its people and what stays. */
export const questions: OverviewQuestions<Company> = { ask, bulk, counted };

function ask(capability: ActCapability, company: Company, { name }: { readonly name: string }): ActQuestion {
  switch (capability) {
    case 'company.approve':
      return {
        title: msg(str`Approve ${name}?`),
        body: company.active
          ? msg('Its people can sign in and order from now on.')
          : msg('Its people can sign in and order once it is active as well; it is inactive now.'),
        confirmLabel: msg('Approve'),
        done: msg(str`${name} is approved.`),
      };
    case 'company.deny':
      return {
        title: msg(str`Deny ${name}?`),
        body:
          company.status === 'approved'
            ? msg('Its people can no longer sign in or order. Nothing is deleted, and it can be approved again.')
            : msg('Its people cannot sign in or order. Nothing is deleted, and it can be approved later.'),
        confirmLabel: msg('Deny'),
        done: msg(str`${name} is denied.`),
      };
    case 'company.activate':
      return {
        title: msg(str`Activate ${name}?`),
        body:
          company.status === 'approved'
            ? msg('Its people can sign in and order again.')
            : msg('Its people can sign in and order once it is approved as well.'),
        confirmLabel: msg('Activate'),
        done: msg(str`${name} is active.`),
      };
    default:
      return {
        title: msg(str`Deactivate ${name}?`),
        body: msg(
          'Its people can no longer sign in or order, and nobody can act for them. Nothing is deleted, and it can be activated again at any time.',
        ),
        confirmLabel: msg('Deactivate'),
        done: msg(str`${name} is inactive.`),
      };
  }
}

function bulk(capability: ActCapability, count: number): BulkQuestion {
  return capability === 'company.approve'
    ? {
        button: msg(str`Approve: ${count}`),
        title: msg(str`Approve the chosen companies (${count})?`),
        text: msg('The people of those that are active can sign in and order from now on.'),
      }
    : {
        button: msg(str`Activate: ${count}`),
        title: msg(str`Activate the chosen companies (${count})?`),
        text: msg('The people of those that are approved can sign in and order from now on.'),
      };
}

function counted(capability: ActCapability, count: number, of?: number): string {
  switch (capability) {
    case 'company.approve':
      return of === undefined ? msg(str`Approved: ${count}.`) : msg(str`Approved: ${count} of ${of}`);
    case 'company.activate':
      return of === undefined ? msg(str`Activated: ${count}.`) : msg(str`Activated: ${count} of ${of}`);
    default:
      return of === undefined ? msg(str`Deactivated: ${count}.`) : msg(str`Deactivated: ${count} of ${of}`);
  }
}
