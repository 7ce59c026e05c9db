import { dialogStyles } from '../../ui/dialog-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';

export const sectionStyles = [fieldStyles, dialogStyles];
