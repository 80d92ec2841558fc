import {
  isPlace,
  namedIn,
  type Correction,
  type Named,
  type NewActor,
  type Place,
  type StoryActor,
  type StoryArticle,
  type StoryEvent,
} from '#lib/story/index.ts';
import { displayText, valueLabel } from '#lib/figure/index.ts';
import { automatic } from './state/date-corrections.ts';
import { actorKindWords, factualityWords, roleWords } from './words.ts';

/** As much of the text as tells which place is meant. */
const longest = 36;

/** The things of a story, by their ids. */
interface Things {
  articleOf(id: string): Pick<StoryArticle, 'text'> | undefined;
  eventOf(id: string): Pick<StoryEvent, 'label'> | undefined;
  actorOf(id: string): Pick<StoryActor, 'name'> | undefined;
}

/** What a person corrected, in words: “blocked the harbour” is of 3 September 2018. */
export function correctionWords(correction: Correction, things: Things): string {
  const at = (named: Named | NewActor) =>
    isPlace(named)
      ? `“${textAt(things.articleOf(named.article), named)}”`
      : `“${displayText('id' in named ? (things.eventOf(named.id)?.label ?? '…') : named.name)}”`;
  const who = (named: Named | NewActor) =>
    isPlace(named)
      ? `“${displayText(things.articleOf(named.article)?.text.slice(named.start, named.end) ?? '…')}”`
      : `“${displayText('id' in named ? (things.actorOf(named.id)?.name ?? '…') : named.name)}”`;
  const [first, second] = namedIn(correction).map(at);
  switch (correction.type) {
    case 'date':
      return correction.date === null ? `${first}: nobody can tell when` : `${first}: ${valueLabel(correction.date)}`;
    case 'label':
      return `${first} is called “${displayText(correction.label)}”`;
    case 'factuality':
      return `${first} ${factualityWords[correction.factuality]}`;
    case 'sameEvent':
      return `${first} and ${second} are one event`;
    case 'otherEvent':
      return `${first} is another event than ${second}`;
    case 'noEvent':
      return `${first} is no event`;
    case 'event':
      return `${who(correction.event)} is an event`;
    case 'role':
      return correction.role === null
        ? `${first}: ${who(correction.actor)} did not take part`
        : `${first}, ${roleWords[correction.role]}: ${who(correction.actor)}`;
    case 'source':
      return `${first}: ${who(correction.actor)} ${correction.says ? 'says so' : 'does not say so'}`;
    case 'name':
      return `${who(correction.actor)} is named “${displayText(correction.name)}”`;
    case 'kind':
      return `${who(correction.actor)} is of the kind “${actorKindWords[correction.kind][0]}”`;
    case 'sameActor':
      return `${correction.actors.map(who).slice(0, 2).join(' and ')} are one`;
    case 'otherActor':
      return `${who(correction.actors[0])} is another actor than ${who(correction.than[0])}`;
  }
}

/** The date that a person gave to an article, in words. */
export function dateWords(title: string, date: string): string {
  return date === automatic
    ? `“${displayText(title)}”: the date it came with is set aside`
    : `“${displayText(title)}” is of ${valueLabel(date)}`;
}

/** The words at a place and those that follow them on the line. */
function textAt(article: Pick<StoryArticle, 'text'> | undefined, { start, end }: Place): string {
  if (!article) return '…';
  const line = article.text.slice(start, Math.max(end, start + longest)).split('\n', 1)[0];
  return start + line.length < article.text.length && line.length >= longest ? line.replace(/\s+\S*$/, '') : line;
}
