/** Text as it is compared where two people typed it: case, full-width forms, blanks between and around make no difference. */
export const asCompared = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
