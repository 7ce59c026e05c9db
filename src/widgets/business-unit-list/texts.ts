import { msg, str } from '@lit/localize';
import { usersText } from '../texts/counts.ts';

/** Why a unit cannot be deleted. */
export const usersInWayText = (count: number, language: string): string =>
  msg(str`Not while users belong to it: ${usersText(count, language)}. Move or delete them first.`);
