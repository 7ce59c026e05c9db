import { msg } from '@lit/localize';

/** What happens to others' changes, where the adapter compares records before it writes them, or nobody does. */
export const savingLimitsText = (versions: 'compared' | false): string =>
  versions === 'compared'
    ? msg(
        'Before saving, the record is checked for changes by others. Only a change in that very moment is overwritten.',
      )
    : msg('If others change this record at the same time, whoever saves last wins.');
