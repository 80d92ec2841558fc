/** A mark that opens a quotation, or may: a straight one can close it, too. */
export const isOpeningMark = (text: string): boolean => /^(?:["“]|``)$/.test(text);
