/**
 * The events room: what each word that names an event says of who did what, where and when, according to whom.
 *
 *   triggers/          which words name events
 *   subjects           who a verb is said of, through passives, control and relative clauses
 *   participants       agents, patients, recipients, places, origins, destinations
 *   quotations         direct speech and its speakers
 *   sources            who says so, outermost first
 *   factuality         happened, claimed, planned, possible, denied
 *   cue                the time expressions, order words and tense that date an event
 *   relations          before, includes, causes
 *   labels             what a person would write
 *   dates              cues, resolved times and the article's date become dates
 */
export { dateEvents } from './dates.ts';
export { findEvents } from './find.ts';
export * from './types.ts';
