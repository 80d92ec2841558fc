import { FigureOptionsError, readFigureAddress } from '#lib/figure/index.ts';
import { articlesOfStory, StoryFileError, toldPart, type Story } from '#lib/story/index.ts';
import type { GivenFile } from '../analysis-messages.ts';
import { newArticles, titleOf } from '../gathered-articles.ts';
import { reasonOf } from '../reasons.ts';
import { count } from '../words.ts';
import { articlesKnown, withArticles, withStories } from './draft.ts';
import type { Editing } from './editing.svelte.ts';
import { fileStory, isStoryFile, pastedName, serverStory, type FileStory } from './story-sources.ts';
import type { Workbench } from './workbench.svelte.ts';

export type Opening = 'add' | 'new';

/** What a person opens: files, pasted text, what the server has, and what was open before a reload. */
export class Opener {
  readonly #workbench: Workbench;
  readonly #editing: Editing;

  constructor(workbench: Workbench, editing: Editing) {
    this.#workbench = workbench;
    this.#editing = editing;
  }

  get #messages() {
    return this.#workbench.messages;
  }

  /** Opens the story that the server was started with; and what was opened beside or instead of it before a reload. */
  async load(): Promise<void> {
    const editing = this.#editing;
    try {
      const given = await serverStory(this.#messages);
      if (given) {
        editing.keeper.base = given.base;
        await editing.open(given.story, null);
      } else editing.status = 'empty';
      if (await this.#recallOpened()) return this.#dropQuery();
      if (!given) return;
      await editing.recallCorrected();
      // The command line opens a figure's story at the figure's view.
      if (location.search !== '') this.#workbench.show(readFigureAddress(location.search));
    } catch (error) {
      editing.fail(
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
   * alone and nothing is to be added to; else its articles are read again, with the others, beside what was written into
   * it by hand.
   */
  async openFiles(files: readonly File[], opening: Opening): Promise<void> {
    this.#messages.problems = [];
    const adding = opening === 'add' && this.#editing.latest !== null;
    const told: { file: File; read: FileStory }[] = [];
    const articles: GivenFile[] = [];
    for (const file of files) {
      const read = isStoryFile(file.name) ? await this.#readStoryFile(file) : 'other';
      if (read === 'other') articles.push({ name: file.name, content: file });
      else if (read) told.push({ file, read });
    }
    if (told.length === 1 && articles.length === 0 && files.length === 1 && !adding)
      return this.#showStory(told[0].read, told[0].file);
    const stories = told.map(({ read }) => read.story);
    if (articles.length + stories.length > 0) await this.#openArticles(articles, opening, stories);
  }

  async paste(text: string, opening: Opening): Promise<void> {
    this.#messages.problems = [];
    if (text.trim() === '') return this.#editing.fail('There is no text to read; paste an article first.');
    const name = pastedName(text);
    if (name !== null) return this.openFiles([new File([text], name)], opening);
    await this.#openArticles([{ name: null, content: new Blob([text]) }], opening);
  }

  async #showStory({ story, address }: FileStory, file: File): Promise<void> {
    await this.#editing.open(story, file);
    await this.#editing.recallCorrected();
    if (address) this.#workbench.show(address);
  }

  /** The story that a file holds; null, and told, where it cannot be opened; “other” where it may hold articles. */
  async #readStoryFile(file: File): Promise<FileStory | 'other' | null> {
    try {
      return await fileStory(file, this.#editing.analysis, this.#messages);
    } catch (error) {
      if (error instanceof StoryFileError && error.isOtherJson) return 'other';
      this.#editing.fail(`${file.name} cannot be opened: ${reasonOf(error)}.`);
      return null;
    }
  }

  /** Takes up what was opened in this tab before it was reloaded; false where there is nothing. */
  async #recallOpened(): Promise<boolean> {
    const kept = await this.#editing.keeper.recall();
    if (!kept) return false;
    const { title, articles, told, file } = kept;
    if (file) {
      const read = await this.#readStoryFile(file);
      if (read && read !== 'other') await this.#showStory(read, file);
    } else {
      const what = articles.length > 0 ? count(articles.length, 'article') : 'The story';
      await this.#editing.change(withArticles({ title, articles, told }), `${what} as you had opened them`);
    }
    return true;
  }

  /** It says what to show of the server's story, which is not what is open. */
  #dropQuery(): void {
    if (location.search !== '') history.replaceState(history.state, '', location.pathname);
  }

  /** @param stories whose articles are opened too, and what was written into them by hand */
  async #openArticles(files: GivenFile[], opening: Opening, stories: readonly Story[] = []): Promise<void> {
    const editing = this.#editing;
    const again = stories.flatMap(articlesOfStory);
    const told = stories.map(toldPart).filter((story) => story !== null);
    const reading = `Reading ${count(files.length + again.length, 'article')}…`;
    const finish = this.#messages.start(reading, () => editing.analysis.stop());
    try {
      const { articles, notes, problems } = await editing.analysis.read(files);
      this.#messages.fail(...problems, ...notes);
      const draft = opening === 'add' ? editing.latest : null;
      const found = [...articles.map((article) => ({ article, given: null })), ...again];
      const added = newArticles([...articlesKnown(draft), ...told.flatMap((story) => story.articles)], found);
      if (added.length + told.length === 0) {
        if (found.length > 0) editing.fail('These articles are in the story already.');
        return;
      }
      const title = draft?.title ?? stories[0]?.title ?? titleOf(added);
      const next = withStories(draft, title, added, stories);
      await editing.change(next, addedWords(opening, added.length, told), added[0]?.article.id);
    } catch (error) {
      editing.end(error);
    } finally {
      finish();
    }
  }
}

function addedWords(opening: Opening, read: number, told: readonly Story[]): string {
  const articles = read + told.reduce((sum, story) => sum + story.articles.length, 0);
  const events = told.reduce((sum, story) => sum + story.events.length, 0);
  const what = articles > 0 ? count(articles, 'article') : count(events, 'event');
  return opening === 'add' ? `Added ${what}` : `Opened ${what}`;
}
