import { FigureOptionsError, readFigureAddress } from '#lib/figure/index.ts';
import { articlesOfStory, StoryFileError, type DatedArticle, type Story } from '#lib/story/index.ts';
import { Analysis, AnalysisStopped } from '../analysis.ts';
import type { GivenFile } from '../analysis-messages.ts';
import { newArticles, titleOf } from '../gathered-articles.ts';
import { readStory } from '../read-story.ts';
import { carryOver } from '../selection.ts';
import { count } from '../words.ts';
import { automatic, keepDates, recallDates, watchDates, type DateCorrections } from './date-corrections.ts';
import type { Workbench } from './workbench.svelte.ts';

/** A state of the open story that can be gone back to. */
interface Draft {
  title: string;
  /** What the story is made of, with the dates that came with the articles. */
  articles: DatedArticle[];
  /** The story as it was opened; it stands as long as nothing is corrected. Null when it was made here. */
  opened: Story | null;
  corrections: DateCorrections;
  story: Story;
}

export type Status = 'loading' | 'empty' | 'open';
export type Opening = 'add' | 'new';

/** A change quicker than this needs no "working…", ms. */
const patience = 200;

/** What a person does to a story: open, add articles, correct dates, undo. */
export class Editing {
  status = $state<Status>('loading');
  /** What is being worked on, once it takes long enough to say so. */
  working = $state<string | null>(null);
  /** Stops that work, where it can be stopped. */
  stopWorking = $state.raw<(() => void) | null>(null);
  /** What has just happened, and whether it can be undone. */
  notice = $state.raw<{ text: string; canUndo: boolean } | null>(null);
  /** What went wrong: one plain line each. */
  problems = $state.raw<readonly string[]>([]);

  readonly #workbench: Workbench;
  readonly #analysis = new Analysis();
  #draft = $state.raw<Draft | null>(null);
  #past = $state.raw<readonly Draft[]>([]);
  #future = $state.raw<readonly Draft[]>([]);
  #turn = 0;
  /** What is being derived, so that a change made meanwhile builds on it. */
  #wanted: Omit<Draft, 'story'> | null = null;

  readonly canUndo = $derived(this.#past.length > 0);
  readonly canRedo = $derived(this.#future.length > 0);

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
    watchDates((article) => void this.#followOtherTab(article));
  }

  /** Opens the story that the server was started with. */
  async load(): Promise<void> {
    try {
      const response = await fetch('/story.json');
      if (response.status === 404) this.status = 'empty';
      else if (!response.ok) this.#fail(`The story could not be fetched (${response.status}); reload the page.`);
      else {
        const size = Number(response.headers.get('x-story-bytes'));
        await this.#openStory(await this.#reading('the story', response.body!, size));
        // The command line opens a figure's story at the figure's view.
        if (location.search !== '') this.#workbench.show(readFigureAddress(location.search));
      }
    } catch (error) {
      if (error instanceof FigureOptionsError) return this.#fail(`The address cannot be followed: ${error.message}.`);
      this.#fail(
        error instanceof StoryFileError
          ? `The story cannot be opened: ${error.message}.`
          : 'The story could not be fetched; is the server still running?',
      );
    }
  }

  /** Files from the person's machine: story files are opened as they are, all others are read as articles. */
  async openFiles(files: readonly File[], opening: Opening): Promise<void> {
    this.problems = [];
    const articles: GivenFile[] = [];
    for (const file of files) {
      if (/\.json$/i.test(file.name)) await this.#openStoryFile(file);
      else if (/\.svg$/i.test(file.name)) await this.#openFigure(file);
      else articles.push({ name: file.name, content: file });
    }
    if (articles.length > 0) await this.#openArticles(articles, opening);
  }

  async paste(text: string, opening: Opening): Promise<void> {
    this.problems = [];
    if (text.trim() === '') return this.#fail('There is no text to read; paste an article first.');
    await this.#openArticles([{ name: null, content: new Blob([text]) }], opening);
  }

  /** Gives an article another date, or (null) goes back to what the article itself tells. */
  async setDate(article: string, date: string | null): Promise<void> {
    const draft = this.#wanted ?? this.#draft;
    if (!draft) return;
    const came = draft.articles.find((dated) => dated.article.id === article)?.given ?? null;
    const corrections: Record<string, string> = { ...draft.corrections };
    if (date === null && came !== null) corrections[article] = automatic;
    else if (date === null || date === came) delete corrections[article];
    else corrections[article] = date;
    await this.#change({ ...draft, corrections }, date === null ? 'Date set back' : 'Date changed');
  }

  /** Reads the articles ahead, so that a date about to be given takes effect at once. */
  prepare(): void {
    const draft = this.#draft;
    // What fails here is told when the date is given.
    if (draft) this.#analysis.prepare(datedArticles(draft)).catch(() => {});
  }

  /** Whether a person has given this article its date here. */
  isCorrected(article: string): boolean {
    return this.#draft?.corrections[article] !== undefined;
  }

  undo(): void {
    const draft = this.#past.at(-1);
    if (!draft || !this.#draft) return;
    this.#future = [...this.#future, this.#draft];
    this.#past = this.#past.slice(0, -1);
    this.#show(draft);
    this.notice = null;
  }

  redo(): void {
    const draft = this.#future.at(-1);
    if (!draft || !this.#draft) return;
    this.#past = [...this.#past, this.#draft];
    this.#future = this.#future.slice(0, -1);
    this.#show(draft);
    this.notice = null;
  }

  /** Tells of work that others do while it takes long, and of what goes wrong with it. */
  async during(what: string, work: Promise<void>): Promise<void> {
    const done = this.#startWork(what);
    await work.catch((error: unknown) => this.#fail(messageOf(error)));
    done();
  }

  /** A story from a stream, with the share read so far for whoever waits. */
  async #reading(name: string, stream: ReadableStream<Uint8Array>, size: number): Promise<Story> {
    const done = this.#startWork(`Reading ${name}…`);
    try {
      return await readStory(stream, size, (share) => {
        if (this.working !== null) this.working = `Reading ${name}: ${Math.round(100 * share)} %…`;
      });
    } finally {
      done();
    }
  }

  async #openStoryFile(file: File): Promise<void> {
    try {
      await this.#openStory(await this.#reading(file.name, file.stream(), file.size));
    } catch (error) {
      const reason = error instanceof StoryFileError ? error.message : 'it could not be read';
      this.#fail(`${file.name} cannot be opened: ${reason}.`);
    }
  }

  /** The story that a figure keeps, at the figure's view. */
  async #openFigure(file: File): Promise<void> {
    const done = this.#startWork(`Reading ${file.name}…`);
    try {
      const { story, ...address } = await this.#analysis.kept(file);
      await this.#openStory(story);
      this.#workbench.show(address);
    } catch (error) {
      this.#fail(`${file.name} cannot be opened: ${messageOf(error)}.`);
    } finally {
      done();
    }
  }

  async #openStory(story: Story): Promise<void> {
    const articles = articlesOfStory(story);
    this.#draft = { title: story.title, articles, opened: story, corrections: {}, story };
    this.#past = [];
    this.#future = [];
    this.notice = null;
    this.#turn++;
    this.#wanted = null;
    this.#workbench.open(story);
    this.status = 'open';
    await this.#recall();
  }

  /** Takes up dates that were given to these articles on an earlier visit. */
  async #recall(): Promise<void> {
    const draft = this.#draft;
    if (!draft) return;
    const corrections = recallDates(draft.articles.map(({ article }) => article.id));
    if (Object.keys(corrections).length === 0) return;
    const dates = count(Object.keys(corrections).length, 'date');
    await this.#change({ ...draft, corrections }, `${dates} as you had given them`);
  }

  async #followOtherTab(article: string): Promise<void> {
    const draft = this.#draft;
    if (!draft?.articles.some((dated) => dated.article.id === article)) return;
    const corrections = recallDates(draft.articles.map((dated) => dated.article.id));
    if (JSON.stringify(corrections) === JSON.stringify(draft.corrections)) return;
    await this.#change({ ...draft, corrections }, 'Date changed in another tab');
  }

  async #openArticles(files: GivenFile[], opening: Opening): Promise<void> {
    const finish = this.#startWork(`Reading ${count(files.length, 'article')}…`, this.#stopAnalysis);
    try {
      const { articles, notes, problems } = await this.#analysis.read(files);
      this.problems = [...this.problems, ...problems, ...notes];
      const known = opening === 'add' ? (this.#draft?.articles ?? []) : [];
      const added = newArticles(known, articles);
      if (added.length === 0) {
        if (articles.length > 0) this.#fail('These articles are in the story already.');
        return;
      }
      const all = [...known, ...added];
      const title = known.length > 0 && this.#draft ? this.#draft.title : titleOf(all);
      const kept = recallDates(added.map(({ article }) => article.id));
      const corrections = { ...(opening === 'add' ? this.#draft?.corrections : {}), ...kept };
      const what =
        opening === 'add' ? `Added ${count(added.length, 'article')}` : `Opened ${count(added.length, 'article')}`;
      await this.#change({ title, articles: all, opened: null, corrections }, what, added[0].article.id);
    } catch (error) {
      this.#end(error);
    } finally {
      finish();
    }
  }

  /** Derives the story anew and shows it. Of changes that overtake each other only the last is shown. */
  async #change(next: Omit<Draft, 'story'>, what: string, read?: string): Promise<void> {
    const turn = ++this.#turn;
    this.#wanted = next;
    const finish = this.#startWork('Working…', this.#stopAnalysis);
    // Kept at once: of many articles the story takes a while, and the page may be reloaded before.
    keep(next);
    try {
      const story = await this.#derive(next);
      if (turn !== this.#turn) return;
      if (this.#draft) this.#past = [...this.#past, this.#draft];
      this.#future = [];
      this.#show({ ...next, story });
      this.notice = { text: what, canUndo: this.canUndo };
      if (read) this.#workbench.read(read, 0);
    } catch (error) {
      if (turn === this.#turn) {
        if (this.#draft) keep(this.#draft);
        this.#end(error);
      }
    } finally {
      if (turn === this.#turn) this.#wanted = null;
      finish();
    }
  }

  async #derive(draft: Omit<Draft, 'story'>): Promise<Story> {
    if (draft.opened && Object.keys(draft.corrections).length === 0) return draft.opened;
    return this.#analysis.build(datedArticles(draft), draft.title, (done, of) => {
      if (this.working !== null && of > 1) this.working = `Reading article ${done} of ${of}…`;
    });
  }

  #show(draft: Draft): void {
    const before = this.#draft;
    this.#draft = draft;
    keep(draft);
    const bench = this.#workbench;
    const sameStory =
      before && before.articles.some(({ article }) => draft.story.articles.some(({ id }) => id === article.id));
    if (sameStory) bench.replace(draft.story, carryOver(bench.selection, before.story, draft.story));
    else bench.open(draft.story);
    this.status = 'open';
  }

  #startWork(what: string, stop: (() => void) | null = null): () => void {
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

  readonly #stopAnalysis = () => this.#analysis.stop();

  /** Work that a person stopped leaves all as it was; what went wrong by itself is told. */
  #end(error: unknown): void {
    if (error instanceof AnalysisStopped) this.notice = { text: 'Stopped; nothing was changed', canUndo: false };
    else this.#fail(messageOf(error));
  }

  #fail(problem: string): void {
    this.problems = [...this.problems, problem];
    if (!this.#draft) this.status = 'empty';
  }
}

/** The articles of a draft with the dates that hold for them. */
function datedArticles({ articles, corrections }: Pick<Draft, 'articles' | 'corrections'>): DatedArticle[] {
  return articles.map(({ article, given }) => {
    const correction = corrections[article.id];
    return { article, given: correction === automatic ? null : (correction ?? given) };
  });
}

const keep = ({ articles, corrections }: Pick<Draft, 'articles' | 'corrections'>) =>
  keepDates(
    corrections,
    articles.map(({ article }) => article.id),
  );

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
