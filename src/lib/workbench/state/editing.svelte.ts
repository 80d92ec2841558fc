import { FigureOptionsError, readFigureAddress } from '#lib/figure/index.ts';
import { articlesOfStory, StoryFileError, type Correction, type Story } from '#lib/story/index.ts';
import { Analysis, AnalysisStopped } from '../analysis.ts';
import type { GivenFile } from '../analysis-messages.ts';
import { newArticles, titleOf } from '../gathered-articles.ts';
import { reasonOf } from '../reasons.ts';
import { carryOver, type Selection } from '../selection.ts';
import { count } from '../words.ts';
import { watchDates, type DateCorrections } from './date-corrections.ts';
import {
  areCorrectedAlike,
  datedArticles,
  isAsOpened,
  isOnlyTold,
  keepCorrected,
  recalled,
  withArticles,
  withDate,
  withoutDate,
  type Draft,
  type TakenDraft,
} from './draft.ts';
import { History } from './history.svelte.ts';
import { watchCorrections } from './kept-corrections.ts';
import { DraftKeeper } from './kept-draft.ts';
import type { Messages } from './messages.svelte.ts';
import { fileStory, isStoryFile, pastedName, serverStory } from './story-sources.ts';
import type { Workbench } from './workbench.svelte.ts';

export type Status = 'loading' | 'empty' | 'open';
export type Opening = 'add' | 'new';

/** Events of all states that can be gone back to; a state of a large story takes hundreds of megabytes. */
const mostEvents = 300_000;

/** Why a correction is refused. */
const readAgain =
  'Nothing was changed: a correction reads the articles again, and this story has events that were not read in them.';

/** What a person does to a story: open, add articles, correct, undo. */
export class Editing {
  status = $state<Status>('loading');
  readonly #workbench: Workbench;
  readonly #messages: Messages;
  readonly #analysis = new Analysis();
  readonly #history = new History<TakenDraft>(({ story }) => story.events.length, mostEvents);
  readonly #keeper = new DraftKeeper();
  #turn = 0;
  /** What is being derived. */
  #wanted: Draft | null = null;
  /** What was selected when a state was left. */
  readonly #selected = new WeakMap<TakenDraft, Selection>();
  #toldForgetting = false;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
    this.#messages = workbench.messages;
    const follow = (article: string) => void this.#followOtherTab(article);
    watchDates(follow);
    watchCorrections(follow);
  }

  get #draft(): TakenDraft | null {
    return this.#history.now;
  }

  /** What a further change builds on. */
  get #latest(): Draft | null {
    return this.#wanted ?? this.#draft;
  }

  /** Opens the story that the server was started with; and what was opened beside or instead of it before a reload. */
  async load(): Promise<void> {
    try {
      const given = await serverStory(this.#messages);
      if (given) {
        this.#keeper.base = given.base;
        this.#openStory(given.story, null);
      } else this.status = 'empty';
      if (await this.#recallOpened()) return this.#dropQuery();
      if (!given) return;
      await this.#recallCorrected();
      // The command line opens a figure's story at the figure's view.
      if (location.search !== '') this.#workbench.show(readFigureAddress(location.search));
    } catch (error) {
      this.#fail(
        error instanceof FigureOptionsError
          ? `The address cannot be followed: ${error.message}.`
          : error instanceof StoryFileError
            ? `The story cannot be opened: ${error.message}.`
            : reasonOf(error),
      );
    }
  }

  /**
   * Files from the person's machine. A story file, or a figure that keeps its story, is opened as it is where it comes
   * alone and nothing is to be added to; else its articles are read again, with the others.
   */
  async openFiles(files: readonly File[], opening: Opening): Promise<void> {
    this.#messages.problems = [];
    const stories = files.filter(({ name }) => isStoryFile(name));
    const articles = files.filter(({ name }) => !isStoryFile(name)).map((file) => ({ name: file.name, content: file }));
    const adding = opening === 'add' && this.#draft !== null;
    if (stories.length === 1 && articles.length === 0 && !adding) return this.#openStoryFile(stories[0]);
    const told = [];
    for (const file of stories) {
      const read = await this.#readStoryFile(file);
      if (read) told.push(read.story);
    }
    if (articles.length + told.length > 0) await this.#openArticles(articles, opening, told);
  }

  async paste(text: string, opening: Opening): Promise<void> {
    this.#messages.problems = [];
    if (text.trim() === '') return this.#fail('There is no text to read; paste an article first.');
    const name = pastedName(text);
    if (name !== null) return this.openFiles([new File([text], name)], opening);
    await this.#openArticles([{ name: null, content: new Blob([text]) }], opening);
  }

  /** Gives an article another date, or (null) goes back to what the article itself tells. */
  async setDate(article: string, date: string | null): Promise<void> {
    const draft = this.#latest;
    if (!draft) return;
    await this.#change(withDate(draft, article, date), date === null ? 'Date set back' : 'Date changed');
  }

  /** The dates that a person has given to articles here, by their ids. */
  get dates(): DateCorrections {
    return this.#draft?.dates ?? {};
  }

  /** Takes back the date that a person gave to an article. */
  async takeBackDate(article: string): Promise<void> {
    const draft = this.#latest;
    if (draft) await this.#change(withoutDate(draft, article), 'Correction taken back');
  }

  /** What a person says of events and actors. */
  get corrections(): readonly Correction[] {
    return this.#draft?.corrections ?? [];
  }

  /** Takes up what a person says of events and actors beside what they have said before, be it still at work. */
  async correct(change: (before: readonly Correction[]) => readonly Correction[], what: string): Promise<void> {
    const draft = this.#latest;
    if (draft) await this.#change({ ...draft, corrections: change(draft.corrections) }, what);
  }

  /** Reads the articles ahead, so that a correction about to be made takes effect at once. */
  prepare(): void {
    const draft = this.#draft;
    // What fails here is told when the date is given.
    if (draft) this.#analysis.prepare(datedArticles(draft)).catch(() => {});
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
      this.#analysis.stop();
      this.#keep(draft);
      this.#tell('Undone');
    } else this.#stepFrom(draft, this.#history.undo(), 'Undone');
  }

  redo(): void {
    if (!this.#wanted) this.#stepFrom(this.#draft, this.#history.redo(), 'Done again');
  }

  #stepFrom(before: TakenDraft | null, draft: TakenDraft | null, what: string): void {
    if (!draft) return;
    this.#show(draft, before);
    this.#tell(what);
  }

  #tell(text: string): void {
    this.#messages.notice = { text, canUndo: this.#history.canUndo };
  }

  async #openStoryFile(file: File): Promise<void> {
    const read = await this.#readStoryFile(file);
    if (!read) return;
    this.#openStory(read.story, file);
    await this.#recallCorrected();
    if (read.address) this.#workbench.show(read.address);
  }

  /** The story that a file holds; null, and told, where it is none. */
  async #readStoryFile(file: File): Promise<Awaited<ReturnType<typeof fileStory>> | null> {
    try {
      return await fileStory(file, this.#analysis, this.#messages);
    } catch (error) {
      this.#fail(`${file.name} cannot be opened: ${reasonOf(error)}.`);
      return null;
    }
  }

  #openStory(story: Story, file: File | null): void {
    const articles = articlesOfStory(story);
    const before = this.#draft;
    this.#turn++;
    this.#wanted = null;
    const { title, corrections = [] } = story;
    const draft = { title, articles, opened: story, file, dates: {}, corrections, story };
    this.#history.go(draft);
    this.#keepOpened(draft);
    this.#messages.notice = before ? { text: `Opened “${story.title}”`, canUndo: true } : null;
    this.#workbench.open(story);
    this.status = 'open';
  }

  /** Takes up what was opened in this tab before it was reloaded; false where there is nothing. */
  async #recallOpened(): Promise<boolean> {
    const kept = await this.#keeper.recall();
    if (!kept) return false;
    const { title, articles, file } = kept;
    if (file) await this.#openStoryFile(file);
    else {
      const what = `${count(articles.length, 'article')} as you had opened them`;
      await this.#change(withArticles(null, title, articles), what);
    }
    return true;
  }

  /** Takes up what was corrected in these articles on an earlier visit. */
  async #recallCorrected(): Promise<void> {
    const draft = this.#draft;
    if (!draft || isOnlyTold(draft)) return;
    const next = recalled(draft);
    if (!areCorrectedAlike(draft, next)) await this.#change(next, 'As you had corrected it');
  }

  /** It says what to show of the server's story, which is not what is open. */
  #dropQuery(): void {
    if (location.search !== '') history.replaceState(history.state, '', location.pathname);
  }

  async #followOtherTab(article: string): Promise<void> {
    const draft = this.#latest;
    if (!draft?.articles.some((dated) => dated.article.id === article) || isOnlyTold(draft)) return;
    const next = recalled(draft);
    if (!areCorrectedAlike(draft, next)) await this.#change(next, 'Corrected in another tab');
  }

  /** @param stories whose articles are opened too */
  async #openArticles(files: GivenFile[], opening: Opening, stories: readonly Story[] = []): Promise<void> {
    const more = stories.flatMap(articlesOfStory);
    const reading = `Reading ${count(files.length + more.length, 'article')}…`;
    const finish = this.#messages.start(reading, this.#stopAnalysis);
    try {
      const { articles, notes, problems } = await this.#analysis.read(files);
      this.#messages.fail(...problems, ...notes);
      const draft = opening === 'add' ? this.#latest : null;
      const known = draft?.articles ?? [];
      const found = [...articles.map((article) => ({ article, given: null })), ...more];
      const added = newArticles(known, found);
      if (added.length === 0) {
        if (found.length > 0) this.#fail('These articles are in the story already.');
        return;
      }
      const title = draft?.title ?? stories[0]?.title ?? titleOf(added);
      const told = stories.flatMap(({ corrections = [] }) => corrections);
      const what =
        opening === 'add' ? `Added ${count(added.length, 'article')}` : `Opened ${count(added.length, 'article')}`;
      await this.#change(withArticles(draft, title, added, told), what, added[0].article.id);
    } catch (error) {
      this.#end(error);
    } finally {
      finish();
    }
  }

  /** Derives the story anew and shows it. Of changes that overtake each other only the last is shown. */
  async #change(next: Draft, what: string, read?: string): Promise<void> {
    if (isOnlyTold(next)) return this.#fail(readAgain);
    const turn = ++this.#turn;
    this.#wanted = next;
    const finish = this.#messages.start('Working…', this.#stopAnalysis);
    // Kept at once: of many articles the story takes a while, and the page may be reloaded before.
    this.#keep(next);
    try {
      const story = await this.#derive(next);
      if (turn !== this.#turn) return;
      const before = this.#draft;
      this.#history.go({ ...next, story });
      this.#show({ ...next, story }, before);
      this.#tell(what);
      if (read) this.#workbench.read(read, 0);
    } catch (error) {
      if (turn === this.#turn) {
        if (this.#draft) this.#keep(this.#draft);
        this.#end(error);
      }
    } finally {
      if (turn === this.#turn) this.#wanted = null;
      finish();
    }
  }

  async #derive(draft: Draft): Promise<Story> {
    if (isAsOpened(draft)) return draft.opened!;
    return this.#analysis.build(datedArticles(draft), draft, (done, of) => {
      if (of > 1) this.#messages.goOn(`Reading article ${done} of ${of}…`);
    });
  }

  #show(draft: TakenDraft, before: TakenDraft | null): void {
    this.#keep(draft);
    const bench = this.#workbench;
    const sameStory =
      before && before.articles.some(({ article }) => draft.story.articles.some(({ id }) => id === article.id));
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
    this.#keeper.keep(isServers ? null : draft);
  }

  readonly #stopAnalysis = () => this.#analysis.stop();

  /** Work that a person stopped leaves all as it was; what went wrong by itself is told. */
  #end(error: unknown): void {
    if (error instanceof AnalysisStopped)
      this.#messages.notice = { text: 'Stopped; nothing was changed', canUndo: false };
    else this.#fail(reasonOf(error));
  }

  #fail(problem: string): void {
    this.#messages.fail(problem);
    if (!this.#draft) this.status = 'empty';
  }
}
