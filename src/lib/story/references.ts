import { placesOf } from './corrections/correct.ts';
import { dayNumber, isOnCalendar } from './merge/days.ts';
import type { ListName, Story } from './schema.ts';
import { shown, StoryFileError } from './story-file-error.ts';

type Item<Name extends ListName> = NonNullable<Story[Name]>[number];

/** The lists whose items an event names. */
const before = ['articles', 'times', 'actors'] as const satisfies ListName[];

/**
 * Every id named must be there and name one thing, every span must lie inside its article, and every date on the calendar
 * and in order, so that no reader of a story need ask again. Events, which are most of a story, are checked as they come
 * where the other lists came before them.
 */
export class References {
  /** Lengths of the articles' texts. */
  readonly #articles = new Map<string, number>();
  readonly #ids = { times: new Set<string>(), actors: new Set<string>(), events: new Set<string>() };
  readonly #seen = new Set<ListName>();
  /** Whether the events have been checked as they came, and what was found. */
  #eventsChecked = true;
  #eventError: StoryFileError | null = null;

  /** A list begins; what was known of it before no longer counts. */
  begin(name: ListName): void {
    const after = this.#seen.has('events') && (before as readonly ListName[]).includes(name);
    const ahead = name === 'events' && !before.every((list) => this.#seen.has(list));
    if (after || ahead || this.#seen.has(name)) this.#eventsChecked = false;
    this.#seen.add(name);
  }

  add<Name extends ListName>(name: Name, item: Item<Name>): void {
    if (name === 'articles') this.#articles.set((item as Item<'articles'>).id, (item as Item<'articles'>).text.length);
    else if (Object.hasOwn(this.#ids, name)) this.#ids[name as 'times'].add((item as Item<'times'>).id);
    if (name !== 'events' || !this.#eventsChecked || this.#eventError !== null) return;
    try {
      this.#checkEvent(item as Item<'events'>);
    } catch (error) {
      this.#eventError = error as StoryFileError;
    }
  }

  /** @throws StoryFileError for the first that is not there */
  check(story: Story): void {
    if (!this.#eventsChecked) this.#addAnew(story);
    this.#checkIds(story);
    for (const article of story.articles) {
      this.#checkDates(article.date, `article ${article.id}`);
      for (const span of article.date.evidence) this.#inside(span, article.id, `the date of article ${article.id}`);
      for (const region of article.regions) this.#inside(region, article.id, `a region of article ${article.id}`);
      if (article.reprintOf !== undefined)
        this.#need(this.#articles, article.reprintOf, 'article', `article ${article.id}`);
    }
    for (const time of story.times) {
      this.#inside(time, time.article, `time ${time.id}`);
      this.#checkDates({ begin: time.begin, end: time.until }, `time ${time.id}`);
    }
    for (const actor of story.actors) {
      for (const mention of actor.mentions) this.#inside(mention, mention.article, `actor ${actor.id}`);
      for (const id of actor.affiliation) this.#need(this.#ids.actors, id, 'actor', `actor ${actor.id}`);
    }
    if (this.#eventError !== null) throw this.#eventError;
    if (!this.#eventsChecked) for (const event of story.events) this.#checkEvent(event);
    for (const { from, to } of story.relations)
      for (const id of [from, to]) this.#need(this.#ids.events, id, 'event', 'a relation');
    for (const place of (story.corrections ?? []).flatMap(placesOf))
      this.#inside(place, place.article, `a correction (${place.start}–${place.end})`);
  }

  #addAnew(story: Story): void {
    this.#articles.clear();
    for (const ids of Object.values(this.#ids)) ids.clear();
    for (const name of [...before, 'events'] as const) for (const item of story[name]) this.add(name, item);
  }

  #checkEvent(event: Item<'events'>): void {
    const where = `event ${event.id}`;
    for (const mention of event.mentions) {
      this.#inside(mention, mention.article, where);
      this.#inside(mention.trigger, mention.article, where);
    }
    for (const { actor } of event.participants) this.#need(this.#ids.actors, actor, 'actor', where);
    for (const { actor } of event.sources) this.#need(this.#ids.actors, actor, 'actor', where);
    for (const place of event.places) this.#need(this.#ids.actors, place, 'actor', where);
    for (const time of event.date?.times ?? []) this.#need(this.#ids.times, time, 'time', where);
    if (event.date !== null) this.#checkDates({ begin: event.date.begin, end: event.date.end }, where);
  }

  /** Events and actors are nodes of one graph. */
  #checkIds(story: Story): void {
    const known = { ...this.#ids, articles: this.#articles };
    for (const [name, { size }] of Object.entries(known)) {
      const items = story[name as keyof typeof known];
      if (size < items.length)
        throw new StoryFileError(`two ${name} have the id “${shown(twice(items))}”; give each its own`);
    }
    for (const id of this.#ids.events)
      if (this.#ids.actors.has(id))
        throw new StoryFileError(`an event and an actor have the id “${shown(id)}”; give each its own`);
  }

  /** Of what has dates, its bounds and, where it is a date, its value. */
  #checkDates(dates: { begin: string | null; end: string | null; value?: string | null }, where: string): void {
    for (const date of Object.values({ begin: dates.begin, end: dates.end, value: dates.value ?? null }))
      if (date !== null && !isOnCalendar(date))
        throw new StoryFileError(`${shown(where)} has the date ${date}, which is not on the calendar`);
    const { begin, end } = dates;
    if (begin !== null && end !== null && dayNumber(begin)! >= dayNumber(end)!)
      throw new StoryFileError(
        `${shown(where)} has dates from ${begin} to ${end}, which holds no day; the end is the day or minute after the last`,
      );
  }

  #need(known: { has(id: string): boolean }, id: string, what: string, where: string): void {
    if (!known.has(id))
      throw new StoryFileError(`${shown(where)} names ${what} “${shown(id)}”, which the file does not hold`);
  }

  #inside(span: { start: number; end: number }, article: string, where: string): void {
    this.#need(this.#articles, article, 'article', where);
    if (span.start > span.end || span.end > this.#articles.get(article)!)
      throw new StoryFileError(`${shown(where)} has a span ${span.start}–${span.end} outside its article`);
  }
}

function twice(items: readonly { id: string }[]): string {
  const seen = new Set<string>();
  return items.find(({ id }) => seen.size === seen.add(id).size)!.id;
}
