import { foldName } from '../fold.ts';

/** Given names, each with the short forms that do not begin as it does, or by less than three letters. */
const table = `
Abigail Abby
Albert Al Bert
Alexander Alec Sandy Sasha Alexis
Alexandra Sandra Sasha
Alfred Al Fred
Amanda Mandy
Andrew Andy Drew
Ann Annie Nancy
Anthony Tony
Antonio Tony
Benjamin Benny
Catherine Kate Katie Kathy Kitty
Charles Charlie Chuck
Christina Tina
Christopher Kit Topher
Daniel Danny
David Dave Davy
Deborah Debbie
Dorothy Dot Dottie
Edmund Ed Eddie Ned
Edward Ed Eddie Ned Ted Teddy
Edwin Ed Eddie
Eleanor Ellie Nell
Elizabeth Bess Beth Betsy Betty Libby Lisa Liz Lizzie
Eugene Gene
Frances Fannie
Francis Frank
Gerald Jerry
Harold Hal Harry
Helen Nell
Henry Hank Harry
Isabella Bella
Jacob Jake
James Jamie Jim Jimmy
Jane Jenny
Janet Jan
John Jack Johnny
Jonathan Jon Jonny
Joseph Jo Joe Joey
Katherine Kate Katie Kathy Kay
Lawrence Larry
Leonard Lenny
Louis Lou
Louise Lou
Margaret Maggie Marge Meg Peggy
Maria Mia
Martha Patty
Mary Molly Polly
Maurice Mo
Michael Mick Mickey Mike
Mikhail Misha
Mohammed Mo
Nicholas Nick Nicky
Nikolai Kolya
Olivia Liv
Patricia Patsy Patty Tricia
Patrick Paddy
Philip Pip
Rebecca Becky
Richard Dick Rick Ricky
Robert Bert Bob Bobby
Samuel Sammy
Sarah Sadie Sally
Stephen Steve
Susan Susie
Theodore Ted Teddy
Thomas Tommy
Timothy Timmy
Victoria Vicky
Vincent Vinny
Virginia Ginny
William Bill Billy
Yekaterina Katya
`;

/** Folded names joined by a space, the short form first: "bill william". */
export const shortForms: ReadonlySet<string> = new Set(
  table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [full, ...short] = row.split(' ').map(foldName);
      return short.map((form) => `${form} ${full}`);
    }),
);
