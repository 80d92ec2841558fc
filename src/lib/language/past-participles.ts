/** Whether a word has a form that is past tense and participle alike: "closed", "cut", "struck", but not "took". */
export const isPastAndParticiple = (lower: string): boolean => lower.endsWith('ed') || irregular.has(lower);

const irregular = new Set(
  (
    'bought brought built caught cost cut dealt fed felt fled fought found had heard held hit hurt kept laid led left ' +
    'lost made met paid put sent set shot shut slept sold spent split spread stood struck swept taught told won'
  ).split(' '),
);
