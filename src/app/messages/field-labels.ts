import type { Field } from '../../domain/recognition/recognition.js';
import { say } from './say.js';

/** What a field is called on the screen. */
export const labelOf = (field: Field): string => say(`field.${field}`);
