/** Verbs whose object does what the infinitive after it says: "urged the king to leave". Dictionary forms. */
export const objectControlVerbs: ReadonlySet<string> = new Set(
  `advise allow ask authorise authorize beg command compel convince enable encourage expect force help implore instruct
   invite lead oblige order permit persuade press pressure prompt push request require tell urge want warn`.split(
    /\s+/,
  ),
);
