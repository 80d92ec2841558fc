import path from 'node:path';
import type { FigureAddress } from '#lib/figure/index.ts';
import {
  articlesOfStory,
  beside,
  buildStory,
  standingCorrections,
  toldPart,
  type Correction,
  type DatedArticle,
  type Story,
  type StoryArticle,
  type Told,
} from '#lib/story/index.ts';
import { analyseAll } from './analyse-all.ts';
import { CommandError, fail, note } from './messages.ts';
import { readInputs, type Inputs } from './read-inputs.ts';

export interface ReadingOptions {
  date?: string;
  ignoreDates?: boolean;
  title?: string;
}

export interface MadeStory {
  story: Story;
  /** What of it is shown, where it was opened from a figure. */
  shown: FigureAddress | null;
  /** 1 when something given could not be read, else 0. */
  exitCode: 0 | 1;
}

/**
 * Reads the paths and makes one story of them. A story file, or a figure that keeps its story, given by itself and
 * without options, is kept as it is; together with others its articles are read again, under what people corrected. What
 * somebody wrote into it by hand is kept in any case.
 * Rejects with CommandError when nothing could be read
 */
export async function makeStory(paths: string[], options: ReadingOptions): Promise<MadeStory> {
  const inputs = await readInputs(paths);
  const exitCode = inputs.failures > 0 ? 1 : 0;
  const [alone] = inputs.stories;
  const asItIs = inputs.stories.length === 1 && inputs.articles.length === 0 && !options.date && !options.ignoreDates;
  if (asItIs) {
    const { story, shown } = alone;
    return { story: options.title ? { ...story, title: options.title } : story, shown, exitCode };
  }

  const { told, corrections } = toldTogether(inputs.stories.map(({ story }) => story));
  const articles = distinct(
    [
      ...inputs.articles.map((article) => ({ article, given: null })),
      ...inputs.stories.flatMap(({ story }) => articlesOfStory(story)),
    ],
    told?.articles ?? [],
  );
  if (articles.length === 0 && told === null)
    throw new CommandError('nothing could be read, so there is no story to make');
  const title = options.title ?? titleFor(paths, inputs);
  const tasks = articles.map(({ article, given }) => ({
    article,
    options: { given: options.date ?? (options.ignoreDates ? null : given), ignoreStated: options.ignoreDates },
  }));
  const analyses = await analyseAll(tasks);
  if (told !== null && (options.date || options.ignoreDates))
    note('what was written into a story by hand keeps its dates; only articles that are read are dated anew');
  const story = buildStory(analyses, { title, corrections, told, ignoreStated: options.ignoreDates });
  return { story, shown: null, exitCode };
}

/** What some stories tell that was not read, one beside the other; null where all of it was. */
function toldTogether(stories: readonly Story[]): { told: Story | null; corrections: readonly Correction[] } {
  let told: Story | null = null;
  let corrections: readonly Correction[] = [];
  for (const story of stories) {
    const own = toldPart(story);
    const next = { story: own ?? story, corrections: standingCorrections(story) };
    const both: Told = told !== null && own !== null ? beside(told, next) : next;
    if (own !== null) told = both.story;
    corrections = [...corrections, ...both.corrections];
  }
  return { told, corrections };
}

/**
 * An article given twice, as a copy or by two names, would count its facts twice.
 * @param told the articles that are not read again
 */
function distinct(articles: DatedArticle[], told: readonly StoryArticle[]): DatedArticle[] {
  const byId = new Map<string, DatedArticle>();
  const known = new Set(told.map(({ id }) => id));
  for (const dated of articles) {
    if (known.has(dated.article.id)) {
      note(
        `${dated.article.path ?? dated.article.title}: a story tells of this article as somebody wrote it; not read`,
      );
      continue;
    }
    const first = byId.get(dated.article.id);
    if (!first) byId.set(dated.article.id, dated);
    else
      note(
        `${dated.article.path ?? dated.article.title}: the same text as ${first.article.path ?? first.article.title}; read once`,
      );
  }
  return [...byId.values()];
}

function titleFor(paths: string[], inputs: Inputs): string {
  if (inputs.articles.length === 1 && inputs.stories.length === 0) return inputs.articles[0].title;
  if (inputs.stories.length > 0) return inputs.stories[0].story.title;
  if (paths.length === 1) return path.basename(path.resolve(paths[0]));
  return `${inputs.articles.length} articles`;
}

/** Sets the exit code of a command that did its work, though something given could not be read. */
export function reportPartial(exitCode: 0 | 1): void {
  if (exitCode === 1) fail('some of what was given could not be read; the rest was');
  process.exitCode = exitCode;
}
