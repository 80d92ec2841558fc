import type { Sentence } from '#lib/language/index.ts';
import type { DatedElsewhere } from '#lib/time/index.ts';
import { redate, type AnalysisOptions } from './analysis.ts';
import type { ArticleAnalysis } from './article-analysis.ts';
import { mergeActors } from './merge/actors.ts';
import { daysOf, length, type Days } from './merge/days.ts';
import { profileEvents, type EventProfile } from './merge/event-profile.ts';
import { isLight } from './merge/event-concepts.ts';
import { byText } from './merge/identity.ts';
import { sameEvents } from './merge/same-events.ts';

/** What is dated from others can date others in turn, once. */
const rounds = 2;
/** An article is known well enough to date others when its own date is this sure and leaves so many days open. */
const sureEnough = 0.8;
const daysOpen = 7;
/** An event dates another article when it is known to within so many days. */
const daysOfEvent = 2;

/**
 * Dates the articles of a story that do not tell their own date from those that report the same events or whose
 * headlines they show beside their text. Articles that are dated already stay as they are. The result stands in the
 * order of the analyses given, but does not depend on it. `ignoreStated` as for `analyseArticle`.
 */
export function dateAcross(
  analyses: readonly ArticleAnalysis[],
  { ignoreStated }: Pick<AnalysisOptions, 'ignoreStated'> = {},
): ArticleAnalysis[] {
  let dated = [...analyses];
  for (let round = 0; round < rounds; round++) {
    const known = dated.map(isKnown);
    if (known.every(Boolean) || !known.some(Boolean)) break;
    const found = datesFromOthers(dated, known);
    if (found.size === 0) break;
    dated = dated.map((analysis, index) => {
      const datedElsewhere = found.get(index);
      return datedElsewhere ? redate(analysis, { ignoreStated, datedElsewhere }) : analysis;
    });
  }
  return dated;
}

function isKnown({ documentDate: { interval, confidence } }: ArticleAnalysis): boolean {
  const days = daysOf(interval);
  return days !== null && length(days) <= daysOpen && confidence >= sureEnough;
}

/** For every article whose date is not known: its events that others date, in the order of its text. */
function datesFromOthers(
  analyses: readonly ArticleAnalysis[],
  known: readonly boolean[],
): Map<number, DatedElsewhere[]> {
  const order = analyses.map((_, index) => index);
  order.sort((a, b) => byText(analyses[a].article.id, analyses[b].article.id) || a - b);
  // The events of an article without a date have none either: no guess may stand in the way.
  const ordered = order.map((index) =>
    known[index] ? analyses[index] : { ...analyses[index], eventDates: analyses[index].events.map(() => null) },
  );
  const found = new Map<number, DatedElsewhere[]>();
  const add = (position: number, dated: DatedElsewhere) => {
    const list = found.get(order[position]);
    if (list) list.push(dated);
    else found.set(order[position], [dated]);
  };
  const isDated = (position: number) => known[order[position]];
  fromSameEvents(ordered, isDated, add);
  fromHeadlinesBeside(ordered, isDated, add);
  for (const list of found.values()) list.sort((a, b) => a.start - b.start);
  return found;
}

type IsDated = (position: number) => boolean;
type Add = (position: number, dated: DatedElsewhere) => void;

/** The same event, told by an article that knows its day. */
function fromSameEvents(analyses: readonly ArticleAnalysis[], isDated: IsDated, add: Add): void {
  const { actors, actorOf } = mergeActors(analyses);
  const profiles = profileEvents(analyses, actors, actorOf);
  const { groups } = sameEvents(
    profiles,
    analyses.map((_, index) => index),
  );
  for (const group of groups) {
    const members = group.map((index) => profiles[index]).filter(happened);
    const teller = sharpest(members.filter(({ article }) => isDated(article)));
    if (!teller) continue;
    const { article, annotated } = analyses[teller.article];
    const said = opening(article.text, annotated.sentences[teller.sentence]);
    const interval = isoDays(teller.days!);
    for (const { article: position, triggerStart, triggerEnd } of members)
      if (!isDated(position))
        add(position, {
          start: triggerStart,
          end: triggerEnd,
          label: `what “${article.title}” reports as well (“${said}”)`,
          interval,
        });
  }
}

const happened = ({ factuality, kind, concept }: EventProfile): boolean =>
  (factuality === 'happened' || factuality === 'claimed') && kind === 'occurrence' && !isLight(concept);

/** Of the mentions that are dated to the day, the one that leaves fewest days open; the first of equals. */
function sharpest(profiles: readonly EventProfile[]): EventProfile | null {
  const sharp = profiles.filter(
    ({ date, days }) => date?.basis === 'stated' && days !== null && length(days) <= daysOfEvent,
  );
  return sharp.length === 0
    ? null
    : sharp.reduce((best, next) => (length(next.days!) < length(best.days!) ? next : best));
}

/** Headlines of fewer words may stand over many articles. */
const fewestWords = 4;

/** A headline shown beside the article is that of an article of the story, from within days of it. */
function fromHeadlinesBeside(analyses: readonly ArticleAnalysis[], isDated: IsDated, add: Add): void {
  const headlines = new Map<string, ArticleAnalysis>();
  analyses.forEach((analysis, position) => {
    const words = wordsOf(analysis.article.title);
    if (isDated(position) && words.split(' ').length >= fewestWords && !headlines.has(words))
      headlines.set(words, analysis);
  });
  analyses.forEach(({ article, annotated }, position) => {
    if (isDated(position)) return;
    for (const { region, start, end } of annotated.sentences) {
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
function opening(text: string, { start, end }: Sentence): string {
  const sentence = text.slice(start, end).replace(/\s+/g, ' ');
  return sentence.length <= longestOpening ? sentence : `${sentence.slice(0, longestOpening).replace(/\s\S*$/, '')} …`;
}

const isoDays = ({ begin, end }: Days): { begin: string; end: string } => ({
  begin: isoDay(Math.floor(begin)),
  end: isoDay(Math.ceil(end)),
});

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
