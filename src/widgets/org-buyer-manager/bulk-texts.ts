import { msg, str } from '@lit/localize';
import type { Reference } from '../../domain/model.ts';

/** What is done to each of the chosen buyers. */
export type BulkAct =
  | { readonly kind: 'enable' | 'disable' }
  | { readonly kind: 'move'; readonly to: Reference }
  | { readonly kind: 'assign'; readonly role: Reference };
export type BulkKind = BulkAct['kind'];

/** The button, and what the question's step forward is called. */
export function bulkActText(kind: BulkKind, count: number): string {
  switch (kind) {
    case 'enable':
      return msg(str`Enable: ${count}`);
    case 'disable':
      return msg(str`Disable: ${count}`);
    case 'move':
      return msg(str`Move: ${count}`);
    case 'assign':
      return msg(str`Give a role: ${count}`);
  }
}

export function bulkQuestion(kind: BulkKind, count: number): { readonly title: string; readonly text: string } {
  switch (kind) {
    case 'enable':
      return {
        title: msg(str`Enable the chosen buyers (${count})?`),
        text: msg('They can sign in and buy again, as long as they are approved.'),
      };
    case 'disable':
      return {
        title: msg(str`Disable the chosen buyers (${count})?`),
        text: msg('They can no longer sign in and buy. You can enable them again at any time.'),
      };
    case 'move':
      return {
        title: msg(str`Move the chosen buyers (${count})?`),
        text: msg('They leave their organization for another one of the company and keep their roles.'),
      };
    case 'assign':
      return {
        title: msg(str`Give the chosen buyers a role (${count})?`),
        text: msg('They keep the roles that they have. It counts in their organization and in all below it.'),
      };
  }
}

/** How far it has come: `count` of `of`. */
export function bulkProgress(act: BulkAct, count: number, of: number): string {
  switch (act.kind) {
    case 'enable':
      return msg(str`Enabled: ${count} of ${of}`);
    case 'disable':
      return msg(str`Disabled: ${count} of ${of}`);
    case 'move':
      return msg(str`Moved to ${act.to.name}: ${count} of ${of}`);
    case 'assign':
      return msg(str`Given the role ${act.role.name}: ${count} of ${of}`);
  }
}

/** What has been done in the end. */
export function bulkDone(act: BulkAct, count: number): string {
  switch (act.kind) {
    case 'enable':
      return msg(str`Enabled: ${count}.`);
    case 'disable':
      return msg(str`Disabled: ${count}.`);
    case 'move':
      return msg(str`Moved to ${act.to.name}: ${count}.`);
    case 'assign':
      return msg(str`Given the role ${act.role.name}: ${count}.`);
  }
}
