import type { Correction, Story } from '#lib/story/index.ts';
import { Analysis, AnalysisStopped } from '../analysis.ts';
import { reasonOf } from '../reasons.ts';
import { inSlices, rest } from '../rest.ts';
import { carryOver, type Selection } from '../selection.ts';
import { lookAhead } from '../story-ahead.ts';
import { watchDates, type DateCorrections } from './date-corrections.ts';
import {
  areCorrectedAlike,
  datedArticles,
  haveInCommon,
  isAsOpened,
  isKeptUnder,
  keepCorrected,
  openedDraft,
  recalled,
  withDate,
  withoutDate,
  type Draft,
  type TakenDraft,
} from './draft.ts';
import { History } from './history.svelte.ts';
import { watchCorrections } from './kept-corrections.ts';
import { DraftKeeper } from './kept-draft.ts';
import type { Messages } from './messages.svelte.ts';
import type { Workbench } from './workbench.svelte.ts';

export type Status = 'loading' | 'empty' | 'open';

/** Events of all states that can be gone back to; a state of a large story takes hundreds of megabytes. */
const mostEvents = 300_000;

/** What a person does to the open story: correct, undo. */
export class Editing {
  status = $state<Status>('loading');
  readonly analysis = new Analysis();
  readonly keeper = new DraftKeeper();
  readonly #workbench: Workbench;
  readonly #messages: Messages;
  readonly #history = new History<TakenDraft>(({ story }) => story.events.length, mostEvents);
  #turn = 0;
  /** What is being derived. */
  #wanted: Draft | null = null;
  /** What was selected when a state was left. */
  readonly #selected = new WeakMap<TakenDraft, Selection>();
  #toldForgetting = false;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
    this.#messages = workbench.messages;
    const follow = (where: string) => void this.#followOtherTab(where);
    watchDates(follow);
    watchCorrections(follow);
  }

  get #draft(): TakenDraft | null {
    return this.#history.now;
  }

  /** What a further change builds on. */
  get latest(): Draft | null {
    return this.#wanted ?? this.#draft;
  }

  /** Gives an article another date, or (null) goes back to what the article itself tells. */
  async setDate(article: string, date: string | null): Promise<void> {
    const draft = this.latest;
    if (!draft) return;
    await this.change(withDate(draft, article, date), date === null ? 'Date set back' : 'Date changed');
  }

  /** The dates that a person has given to articles here, by their ids. */
  get dates(): DateCorrections {
    return this.#draft?.dates ?? {};
  }

  /** Takes back the date that a person gave to an article. */
  async takeBackDate(article: string): Promise<void> {
    const draft = this.latest;
    if (draft) await this.change(withoutDate(draft, article), 'Correction taken back');
  }

  /** What a person says of events and actors. */
  get corrections(): readonly Correction[] {
    return this.#draft?.corrections ?? [];
  }

  /** What of the story was written by hand, or by another program, as it was before it was corrected. */
  get told(): Story | null {
    return this.#draft?.told ?? null;
  }

  /** Takes up what a person says of events and actors beside what they have said before, be it still at work. */
  async correct(change: (before: readonly Correction[]) => readonly Correction[], what: string): Promise<void> {
    const draft = this.latest;
    if (draft) await this.change({ ...draft, corrections: change(draft.corrections) }, what);
  }

  /** Reads the articles ahead, so that a correction about to be made takes effect at once. */
  prepare(): void {
    const draft = this.#draft;
    // What fails here is told when the date is given.
    if (draft) this.analysis.prepare(datedArticles(draft)).catch(() => {});
  }

  /** Whether a person has given this article its date here. */
  isCorrected(article: string): boolean {
    return this.dates[article] !== undefined;
  }

  /** Takes back what was done last, be it still at work. */
  undo(): void {
    const draft = this.#draft;
    if (draft && this.#wanted) {
      this.#turn++;
      this.#wanted = null;
      this.analysis.stop();
      this.#keep(draft);
      this.#tell('Undone');
    } else this.#stepFrom(draft, this.#history.undo(), 'Undone');
  }

  redo(): void {
    if (!this.#wanted) this.#stepFrom(this.#draft, this.#history.redo(), 'Done again');
  }

  #stepFrom(before: TakenDraft | null, draft: TakenDraft | null, what: string): void {
    if (!draft) return;
    this.#keep(draft);
    this.#show(draft, before);
    this.#tell(what);
  }

  #tell(text: string): void {
    this.#messages.notice = { text, canUndo: this.#history.canUndo };
  }

  /** Opens a story as it is. */
  async open(story: Story, file: File | null): Promise<void> {
    const draft = await openedDraft(story, file);
    // The page that comes up with it is work enough for one turn.
    await rest();
    const before = this.#draft;
    this.#turn++;
    this.#wanted = null;
    this.#history.go(draft);
    this.#keepOpened(draft);
    this.#messages.notice = before ? { text: `Opened “${story.title}”`, canUndo: true } : null;
    this.#workbench.open(story);
    this.status = 'open';
  }

  /** Takes up what was corrected in these articles on an earlier visit. */
  async recallCorrected(): Promise<void> {
    const draft = this.#draft;
    if (!draft) return;
    const next = recalled(draft);
    if (!areCorrectedAlike(draft, next)) await this.change(next, 'As you had corrected it');
  }

  async #followOtherTab(where: string): Promise<void> {
    const draft = this.latest;
    if (!draft || !isKeptUnder(draft, where)) return;
    const next = recalled(draft);
    if (!areCorrectedAlike(draft, next)) await this.change(next, 'Corrected in another tab');
  }

  /** Derives the story anew and shows it. Of changes that overtake each other only the last is shown. */
  async change(next: Draft, what: string, read?: string): Promise<void> {
    const turn = ++this.#turn;
    this.#wanted = next;
    const finish = this.#messages.start('Working…', this.#stopAnalysis);
    // Kept at once: of many articles the story takes a while, and the page may be reloaded before.
    this.#keep(next);
    try {
      const story = await this.#derive(next);
      await inSlices(lookAhead(story));
      // What follows from it on the page is work enough for one turn.
      await rest();
      if (turn !== this.#turn) return;
      const before = this.#draft;
      this.#history.go({ ...next, story });
      this.#show({ ...next, story }, before);
      this.#tell(what);
      // The article comes after the pictures.
      if (read) void rest().then(() => turn === this.#turn && this.#workbench.read(read, 0));
    } catch (error) {
      if (turn === this.#turn) {
        if (this.#draft) this.#keep(this.#draft);
        this.end(error);
      }
    } finally {
      if (turn === this.#turn) this.#wanted = null;
      finish();
    }
  }

  async #derive(draft: Draft): Promise<Story> {
    if (isAsOpened(draft)) return draft.opened!;
    return this.analysis.build(datedArticles(draft), draft, (done, of) => {
      if (of > 1) this.#messages.goOn(`Reading article ${done} of ${of}…`);
    });
  }

  #show(draft: TakenDraft, before: TakenDraft | null): void {
    const bench = this.#workbench;
    const sameStory = before && haveInCommon(before, draft);
    if (before && bench.selection) this.#selected.set(before, bench.selection);
    if (sameStory) {
      const carried = carryOver(bench.selection, before.story, draft.story);
      // What is there again is selected again: undoing "Not an event" goes back to the event.
      const again = bench.selection === null ? this.#selected.get(draft) : undefined;
      bench.replace(draft.story, carried ?? again ?? null);
    } else bench.open(draft.story);
    this.status = 'open';
  }

  /** Keeps what a person has given, for another visit. */
  #keep(draft: Draft): void {
    const areKept = keepCorrected(draft);
    if (!areKept && !this.#toldForgetting)
      this.#messages.fail('This browser does not keep corrections: save the story file before you leave.');
    this.#toldForgetting ||= !areKept;
    this.#keepOpened(draft);
  }

  #keepOpened(draft: Draft): void {
    const isServers = draft.opened !== null && draft.file === null;
    this.keeper.keep(isServers ? null : draft);
  }

  readonly #stopAnalysis = () => this.analysis.stop();

  /** Work that a person stopped leaves all as it was; what went wrong by itself is told. */
  end(error: unknown): void {
    if (error instanceof AnalysisStopped)
      this.#messages.notice = { text: 'Stopped; nothing was changed', canUndo: false };
    else this.fail(reasonOf(error));
  }

  fail(problem: string): void {
    this.#messages.fail(problem);
    if (!this.#draft) this.status = 'empty';
  }
}
