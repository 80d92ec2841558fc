/** The rows of the tables of the world, one line each. */

/**
 * One widely known event: when it was, what to call it to a reader, and the names by which news speaks of it (see
 * `NameIndex` for their form). When: an ISO day, month or year, or two of them with "/" between; a leading "+" if the day
 * was known beforehand (elections, games, summits), so that news may look forward to it.
 */
export type EventRow = readonly [when: string, label: string, name: string, ...names: string[]];

/**
 * A name and the time for which it named something: first and last day (or month, or year; empty where open), the name
 * for a reader, and further forms (see `NameIndex`); without further forms the name itself is looked for.
 */
export type NameRow = readonly [from: string, until: string, name: string, ...forms: string[]];

/**
 * Who held which office when: the name as "Given|Other Surname", the office for a reader, the words of the title that
 * stand beside the name in news, and the terms as "first day/last day" (last day empty: still in office at the table's end).
 */
export type OfficeRow = readonly [name: string, office: string, title: string, ...terms: string[]];
