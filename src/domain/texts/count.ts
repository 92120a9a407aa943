/** "1 person", "12 people". */
export const count = (n: number, one: string, other: string): string => `${n} ${n === 1 ? one : other}`;
