import { reasonOf } from '../reasons.ts';

/** A change quicker than this needs no "working…", ms. */
const patience = 200;

/** What a person is told: what is being worked on, what has just happened, what went wrong. */
export class Messages {
  /** What is being worked on, once it takes long enough to say so. */
  working = $state<string | null>(null);
  /** Stops that work, where it can be stopped. */
  stopWorking = $state.raw<(() => void) | null>(null);
  /** What has just happened, and whether it can be undone. */
  notice = $state.raw<{ text: string; canUndo: boolean } | null>(null);
  /** What went wrong: one plain line each. */
  problems = $state.raw<readonly string[]>([]);

  /** Tells of work that takes long; returns what ends it. */
  start(what: string, stop: (() => void) | null = null): () => void {
    const timer = setTimeout(() => {
      this.working = what;
      this.stopWorking = stop;
    }, patience);
    return () => {
      clearTimeout(timer);
      this.working = null;
      this.stopWorking = null;
    };
  }

  /** How far the work has come, once it is told of. */
  goOn(words: string): void {
    if (this.working !== null) this.working = words;
  }

  /** Tells of work that others do while it takes long, and of what goes wrong with it. */
  async during(what: string, work: Promise<void>): Promise<void> {
    const done = this.start(what);
    await work.catch((error: unknown) => this.fail(reasonOf(error)));
    done();
  }

  fail(...problems: string[]): void {
    // Said once, however often it happens.
    const fresh = problems.filter(
      (problem, at) => !this.problems.includes(problem) && problems.indexOf(problem) === at,
    );
    this.problems = [...this.problems, ...fresh];
  }
}
