import { ActingRecordElement } from '../widgets/acting-record.ts';
import { define } from './define.ts';

define('acting-record', ActingRecordElement);

declare global {
  interface HTMLElementTagNameMap {
    'acting-record': ActingRecordElement;
  }
}
