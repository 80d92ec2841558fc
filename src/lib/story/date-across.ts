import type { Span } from '#lib/article/index.ts';
import type { DatedElsewhere } from '#lib/time/index.ts';
import type { AnalysisOptions } from './analysis.ts';
import type { ArticleAnalysis } from './article-analysis.ts';
import { daysOf, isoDay, length, type Days } from './merge/days.ts';
import { gather, type Gathered } from './merge/gathered.ts';
import { byText } from './merge/identity.ts';
import { dateMentions, daysOpen, type Dates } from './merge/mention-dates.ts';
import { isAsserted, kindOf, sentenceOf, triggerOf, type Mentions } from './merge/mentions.ts';
import { sameEvents } from './merge/same-events.ts';
import { redateFromOthers } from './redate-from-others.ts';

/** What is dated from others can date others in turn, once. */
const rounds = 2;
/** An article is known well enough to date others when its own date is this sure and leaves so many days open. */
const sureEnough = 0.8;
const mostDays = 7;
/** An event dates another article when it is known to within so many days. */
const daysOfEvent = 2;

type Options = Pick<AnalysisOptions, 'ignoreStated'>;

/**
 * Dates the articles of a story that do not tell their own date from those that report the same events or whose
 * headlines they show beside their text. Articles that are dated already stay as they are. The result stands in the
 * order of the analyses given, but does not depend on it. `ignoreStated` as for `analyseArticle`.
 */
export function dateAcross(analyses: readonly ArticleAnalysis[], options: Options = {}): ArticleAnalysis[] {
  const order = analyses.map((_, index) => index);
  order.sort((a, b) => byText(analyses[a].article.id, analyses[b].article.id) || a - b);
  const ordered = order.map((index) => analyses[index]);
  const dated = [...analyses];
  dateGathered(ordered, gather(ordered), options).forEach((analysis, position) => (dated[order[position]] = analysis));
  return dated;
}

/** @param analyses in the order of the story */
export function dateGathered(
  analyses: readonly ArticleAnalysis[],
  gathered: Gathered,
  { ignoreStated }: Options,
): readonly ArticleAnalysis[] {
  let dated = analyses;
  for (let round = 0; round < rounds; round++) {
    const known = dated.map(isKnown);
    if (known.every(Boolean) || !known.some(Boolean)) break;
    const found = datesFromOthers(dated, gathered, known);
    if (found.size === 0) break;
    dated = dated.map((analysis, position) => {
      const datedElsewhere = found.get(position);
      return datedElsewhere
        ? redateFromOthers(analysis, {
            ignoreStated,
            datedElsewhere,
            datedByHand: gathered.corrected.datedByHand.get(analysis.article.id),
          })
        : analysis;
    });
  }
  return dated;
}

function isKnown({ documentDate: { interval, confidence } }: ArticleAnalysis): boolean {
  const days = daysOf(interval);
  return days !== null && length(days) <= mostDays && confidence >= sureEnough;
}

/** For every article whose date is not known: its events that others date, in the order of its text. */
function datesFromOthers(
  analyses: readonly ArticleAnalysis[],
  gathered: Gathered,
  known: readonly boolean[],
): Map<number, DatedElsewhere[]> {
  const found = new Map<number, DatedElsewhere[]>();
  const add = (position: number, dated: DatedElsewhere) => {
    const list = found.get(position);
    if (list) list.push(dated);
    else found.set(position, [dated]);
  };
  fromSameEvents(analyses, gathered, known, add);
  fromHeadlinesBeside(analyses, known, add);
  for (const list of found.values()) list.sort((a, b) => a.start - b.start);
  return found;
}

type Add = (position: number, dated: DatedElsewhere) => void;

/** The same event, told by an article that knows its day. */
function fromSameEvents(
  analyses: readonly ArticleAnalysis[],
  gathered: Gathered,
  known: readonly boolean[],
  add: Add,
): void {
  // The events of an article without a date have none either: no guess may stand in the way.
  const { mentions } = gathered;
  const dates = dateMentions(mentions, analyses, known);
  const { groups } = sameEvents(
    gathered,
    dates,
    analyses.map((_, index) => index),
  );
  for (const group of groups) {
    const members = group.filter((mention) => happened(mentions, mention));
    const undated = members.filter((mention) => !known[mentions.articles[mention]]);
    const teller = undated.length === 0 ? null : sharpest(dates, members);
    if (teller === null) continue;
    const { text, title } = analyses[mentions.articles[teller]].article;
    const said = opening(text, sentenceOf(mentions, teller));
    const label = `what “${title}” reports as well (“${said}”)`;
    const interval = isoDays({ begin: dates.begins[teller], end: dates.ends[teller] });
    for (const mention of undated)
      add(mentions.articles[mention], { ...triggerOf(mentions, mention), label, interval });
  }
}

function happened(mentions: Mentions, mention: number): boolean {
  if (!isAsserted(mentions, mention)) return false;
  return kindOf(mentions, mention) === 'occurrence' && !mentions.isLight[mentions.concepts[mention]];
}

/** Of the mentions that are dated to the day, the one that leaves fewest days open; the first of equals. */
function sharpest(dates: Dates, members: readonly number[]): number | null {
  const sharp = members.filter((mention) => dates.isStated[mention] === 1 && daysOpen(dates, mention) <= daysOfEvent);
  return sharp.length === 0
    ? null
    : sharp.reduce((best, next) => (daysOpen(dates, next) < daysOpen(dates, best) ? next : best));
}

/** Headlines of fewer words may stand over many articles. */
const fewestWords = 4;

/** A headline shown beside the article is that of an article of the story, from within days of it. */
function fromHeadlinesBeside(analyses: readonly ArticleAnalysis[], known: readonly boolean[], add: Add): void {
  const headlines = new Map<string, ArticleAnalysis>();
  analyses.forEach((analysis, position) => {
    const words = wordsOf(analysis.article.title);
    if (known[position] && words.split(' ').length >= fewestWords && !headlines.has(words))
      headlines.set(words, analysis);
  });
  analyses.forEach((analysis, position) => {
    const { article } = analysis;
    // Unpacked only where something stands beside the text.
    if (known[position] || !article.regions.some(({ kind }) => kind === 'related')) return;
    for (const { region, start, end } of analysis.annotated.sentences) {
      const beside = region === 'related' ? headlines.get(wordsOf(article.text.slice(start, end))) : undefined;
      if (beside)
        add(position, {
          start,
          end,
          label: `“${beside.article.title}”, an article of this story`,
          interval: isoDays(daysOf(beside.documentDate.interval)!),
        });
    }
  });
}

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const longestOpening = 90;

/** The sentence, or its first words. */
function opening(text: string, { start, end }: Span): string {
  const sentence = text.slice(start, end).replace(/\s+/g, ' ');
  return sentence.length <= longestOpening ? sentence : `${sentence.slice(0, longestOpening).replace(/\s\S*$/, '')} …`;
}

const isoDays = ({ begin, end }: Days): { begin: string; end: string } => ({
  begin: isoDay(Math.floor(begin)),
  end: isoDay(Math.ceil(end)),
});
