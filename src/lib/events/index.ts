/**
 * The events room: what each word that names an event says of who did what, where and when, according to whom.
 *
 *   triggers/          which words name events
 *   binding            whom a pronoun cannot mean
 *   participants       agents, patients, recipients, places, origins, destinations
 *   quotations         direct speech and its speakers; announcers: whom a colon makes the speaker
 *   sources            who says so, outermost first
 *   factuality/        happened, claimed, planned, possible, denied
 *   cue, tense         the time expressions and order words that date an event, else tense
 *   relations          before, includes, causes; support-verbs: a verb and its noun that tell one deed
 *   anaphora           the event that a bare "the attack" goes back to
 *   labels             what a person would write
 *   dates              cues, resolved times and the article's date become dates
 */
export { dateEvents } from './dates.ts';
export { findEvents } from './find.ts';
export { sentenceCase } from './inflection.ts';
export { eventLike } from './like.ts';
export * from './types.ts';
