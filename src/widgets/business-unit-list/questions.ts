import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { BusinessUnit } from '../../domain/model.ts';
import type { ActQuestion, OverviewQuestions, QuestionContext } from '../parts/overview/definition.ts';

/** What is asked before a unit is deleted: what goes with it, and what becomes of the units below. */
export const questions: OverviewQuestions<BusinessUnit> = {
  ask: (_, unit, context) => ask(unit, context),
  further: async (_, { id, childCount }, { organization }, call) => {
    if (childCount === 0) return [];
    return (await organization.list({ filter: { parentId: id }, page: { size: 20 } }, call)).items;
  },
};

function ask(unit: BusinessUnit, { name, language, further }: QuestionContext): ActQuestion {
  return {
    title: msg(str`Delete ${name}?`),
    body: html`${unit.childCount > 0 ? children(unit, language, further) : nothing}
      <p>${msg('Its addresses stay with the company. This cannot be undone.')}</p>`,
    confirmLabel: msg('Delete business unit'),
    done: msg(str`${name} is deleted.`),
  };
}

function children(
  { childCount, companyName = '' }: BusinessUnit,
  language: string,
  further: QuestionContext['further'],
) {
  const names = further?.map(({ name }) => name) ?? [];
  const rest = childCount - names.length;
  const figure = childCount.toLocaleString(language);
  return html`<p>
      ${
        childCount === 1
          ? msg(str`The unit directly below it stays, and becomes a top unit of ${companyName}.`)
          : msg(str`The ${figure} units directly below it stay, and become top units of ${companyName}.`)
      }
    </p>
    ${
      names.length > 0
        ? html`<ul class="lines">
            ${names.map((child) => html`<li><bdi>${child}</bdi></li>`)}
            ${rest > 0 ? html`<li class="muted">${msg(str`and ${rest} more`)}</li>` : nothing}
          </ul>`
        : nothing
    }`;
}
