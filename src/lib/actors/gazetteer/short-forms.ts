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
Bernard Bernie
Catherine Kate Katie Kathy Kitty Cathy
Charles Charlie Chuck
Christina Tina
Christopher Kit Topher
Constance Connie
Cynthia Cindy
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
Geoffrey Jeff
Gerald Jerry
Harold Hal Harry
Helen Nell
Henry Hank Harry
Isabella Bella
Jacob Jake
James Jamie Jim Jimmy
Jane Jenny
Janet Jan
Jennifer Jenny
John Jack Johnny
Jonathan Jon Jonny
Joseph Jo Joe Joey
Katherine Kate Katie Kathy Kay
Lawrence Larry
Leonard Lenny Len
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
Nathan Nate
Nathaniel Nate
Nicholas Nick Nicky
Nikolai Kolya
Olivia Liv
Patricia Patsy Patty Tricia Trish
Patrick Paddy
Philip Pip
Rebecca Becky
Richard Dick Rick Ricky
Robert Bert Bob Bobby
Samuel Sammy
Sarah Sadie Sally
Stephen Steve
Susan Susie Sue
Terence Terry
Theodore Ted Teddy
Thomas Tommy
Timothy Timmy
Victoria Vicky
Vincent Vinny
Virginia Ginny
Walter Wally
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
