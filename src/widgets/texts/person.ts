import { msg } from '@lit/localize';
import type { Gender, Salutation } from '../../domain/model.ts';

export function salutationText(salutation: Salutation): string {
  switch (salutation) {
    case 'mr':
      return msg('Mr');
    case 'mrs':
      return msg('Mrs');
    case 'ms':
      return msg('Ms');
    case 'dr':
      return msg('Dr');
  }
}

export function genderText(gender: Gender): string {
  switch (gender) {
    case 'female':
      return msg('Female');
    case 'male':
      return msg('Male');
    case 'other':
      return msg('Another');
  }
}
