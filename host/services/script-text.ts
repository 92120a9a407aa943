/** The text that a service makes of whatever a script hands it where a text is wanted: null is "null", {} "[object Object]". */
export const textOf = (value: unknown): string => String(value);
