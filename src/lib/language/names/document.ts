import { kindOfLabel, nameKinds } from './labels.ts';

/**
 * What a document has shown so far of each word: how it is written in the middle of sentences, and what it was part of
 * when it was last in a name ("Vladimir Putin … Putin").
 */
export class DocumentMemory {
  private readonly lower = new Set<string>();
  private readonly capital = new Set<string>();
  private readonly votes = new Map<string, Int32Array>();

  /** Notes the spelling of a sentence's words; to be told of all sentences before names are sought. */
  notice(words: readonly string[], isMonocase: boolean): void {
    if (isMonocase) return;
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      const lower = word.toLowerCase();
      if (word === lower) this.lower.add(word);
      else if (i > 0 && /^\p{L}/u.test(words[i - 1])) this.capital.add(lower);
    }
  }

  /** 0 unseen, 1 in lower case only, 2 capitalised only, 3 both. */
  spelling(lower: string): number {
    return (this.lower.has(lower) ? 1 : 0) + (this.capital.has(lower) ? 2 : 0);
  }

  remember(lower: string, label: number): void {
    let votes = this.votes.get(lower);
    if (!votes) this.votes.set(lower, (votes = new Int32Array(nameKinds.length + 1)));
    votes[kindOfLabel(label) + 1]++;
  }

  /** Kind that the word had most often so far: 0 unseen, 1 no name, 2 + k kind k. */
  usual(lower: string): number {
    const votes = this.votes.get(lower);
    if (!votes) return 0;
    let winner = 0;
    for (let k = 1; k < votes.length; k++) if (votes[k] > votes[winner]) winner = k;
    return winner + 1;
  }
}
