/** A space before a mark that ends a word, behind a bracket, or within figures: "14 : 39 GMT", "01 / 5 / 2011", "( Reuters )". */
const loose = / +(?=[,.;)])|(?<=\() +|(?<=\d) +(?=:)|(?<=\d ?[:/-]) +(?=\d)|(?<=\d) +(?=[/-] ?\d)/g;

/** A line as it is printed, where it was kept with spaces around its marks, as collections of texts cut into tokens are. */
export const closedUp = (line: string): string => line.replace(loose, '');
