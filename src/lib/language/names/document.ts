import { kindOfLabel, nameKinds, outsideLabel } from './labels.ts';

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

  /** Notes that a word was part of a name. */
  remember(lower: string, label: number): void {
    if (label === outsideLabel) return;
    let votes = this.votes.get(lower);
    if (!votes) this.votes.set(lower, (votes = new Int32Array(nameKinds.length)));
    votes[kindOfLabel(label)]++;
  }

  /** Kind of name that the word belonged to most often so far, from 1; 0 when to none. */
  usual(lower: string): number {
    const votes = this.votes.get(lower);
    if (!votes) return 0;
    let winner = 0;
    for (let k = 1; k < votes.length; k++) if (votes[k] > votes[winner]) winner = k;
    return winner + 1;
  }
}
