/*
 * Why something went wrong, in one line for a person.
 */

/** Parts of the page are fetched when they are first wanted; from a server that was ended, or built anew, none come. */
const partMissing =
  'A part of the page could not be fetched; is Annalist still running? Start it again, or reload the page.';

/** What browsers say of a fetch or an import that failed. */
const unfetched = /failed to fetch|dynamically imported module|networkerror|load failed|importing a module/i;

export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error instanceof TypeError && unfetched.test(error.message) ? partMissing : error.message.split('\n', 1)[0];
}

/**
 * Why a worker answers no more.
 * @param what what it was at: "The drawing"
 */
export function reasonOfWorker(event: Event, what: string): string {
  // One that could not even be fetched has no error to tell of.
  return event instanceof ErrorEvent ? `${what} stopped; try again.` : partMissing;
}
