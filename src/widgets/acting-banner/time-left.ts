import { msg, str } from '@lit/localize';
import type { ActingWarning } from '../../controllers/acting-clock.ts';

const minute = 60_000;

/** "52 minutes left"; in the last minute, seconds. */
export function timeLeftText(left: number, language: string): string {
  return msg(str`${durationText(left, language)} left`);
}

/** What the warning says beside the time: whether anything can be done about it. */
export function warningText({ end, left }: ActingWarning, language: string): string {
  const duration = durationText(left, language);
  return end === 'cap'
    ? msg(str`${duration} left, cannot be extended`)
    : msg(str`Ends in ${duration} unless you go on`);
}

/** A number of milliseconds as whole minutes or seconds, rounded up: it never says less than there is. */
export function durationText(ms: number, language: string): string {
  const [amount, unit] = ms >= minute ? [Math.ceil(ms / minute), 'minute'] : [Math.ceil(ms / 1000), 'second'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}

/** The time of day of an instant, as in "14:05". */
export function timeOfDay(instant: string, language: string): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(new Date(instant));
}
