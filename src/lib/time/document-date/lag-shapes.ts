/**
 * How the distance between something dated and the article that names it is distributed. News speaks mostly of what is
 * near, and of older things with a chance that falls off as one over their age (compare the year mentions in Chambers,
 * "Labeling documents with timestamps", ACL 2012). The figures were fitted to the lags of dated events in news.
 */
export interface LagShape {
  /** Likelihood of an article on one of the days themselves. */
  during: number;
  /** Likelihood of an article so many days (1, 2, …) after the last of them; it may grow at first, and then never again. */
  after: (days: number) => number;
  /** Likelihood of an article so many days (1, 2, …) before the first of them; never growing. */
  before: (days: number) => number;
}

const always = (chance: number) => (): number => chance;
const fading = (chance: number, mean: number, floor: number) => (days: number) =>
  chance * Math.exp(-days / mean) + floor;
/** Fresh news for a fortnight, a story for months, and history for ever after. */
const newsThenHistory = (days: number): number =>
  0.94 * Math.exp(-days / 10) + 0.02 * Math.exp(-days / 200) + 5 / (days + 300);

/** Named before it was: a name that means another thing. */
const hardlyBefore = fading(0.01, 30, 0.0003);

/** The article tells of it as past. What is left before it stands for mistakes. */
export const toldAsPast: LagShape = { during: 1, after: newsThenHistory, before: hardlyBefore };

/** A war or crisis of years: it is named throughout, and its name stands in the news for decades. */
export const longRemembered: LagShape = {
  during: 1,
  after: (days) => 0.5 * Math.exp(-days / 1000) + 0.12,
  before: hardlyBefore,
};

/** For most of a year after it, news names a month alone ("in May"); it adds the year once that would mean a nearer one. */
const wantsItsYear = (days: number): number => {
  if (days < 330) return days < 100 ? 0.12 : 0.06;
  return days < 730 ? 1 : 0.95 * Math.exp((730 - days) / 60) + 40 / days;
};

/** The same for a day written out, where the mistake is in the tense, not in the date. */
export const datedAsPast: LagShape = {
  during: 1,
  after: (days) => 0.94 * Math.exp(-days / 10) + 0.035 * wantsItsYear(days) + 4 / (days + 300),
  before: fading(0.04, 200, 0.001),
};

/** The same where its weekday is told, too, as of what is fresh. */
export const datedWithWeekday: LagShape = {
  during: 1,
  after: (days) => 0.94 * Math.exp(-days / 8) + 0.008 * wantsItsYear(days) + 1 / (days + 300),
  before: fading(0.02, 200, 0.0005),
};

/** The same for a month and its year. */
export const monthAsPast: LagShape = {
  during: 0.15,
  after: wantsItsYear,
  before: fading(0.02, 200, 0.0005),
};

/** A widely known event that is named with its year ("the 1994 landing") is not of the article's own, and seldom of the one before. */
export const namedWithItsYear: LagShape = {
  during: 0.1,
  after: (days) => (days < 200 ? 0.1 : days < 500 ? 0.3 : 1 / (1 + (Math.max(0, days - 900) / 2000) ** 1.3)),
  before: hardlyBefore,
};

/** The article opens with it: most likely the news itself, or what it follows from. */
export const isTheNews: LagShape = {
  during: 1,
  after: (days) => 0.9 * Math.exp(-days / 5) + 0.06 * Math.exp(-days / 100) + 0.4 / (days + 300),
  before: fading(0.01, 30, 0.0001),
};

/** The article is about it, though it may not be the day's news: a story of weeks or months. */
export const isTheStory: LagShape = {
  during: 1,
  after: (days) => 0.6 * Math.exp(-days / 8) + 0.15 * Math.exp(-days / 120) + 0.3 / (days + 300),
  before: fading(0.01, 30, 0.0001),
};

/** A headline beside the article: both stand on the same page, most often within days of one another. */
export const besideTheNews: LagShape = {
  during: 1,
  after: (days) => Math.exp(-days / 3) + 0.03 * Math.exp(-days / 150) + 0.00002,
  before: (days) => 0.5 * Math.exp(-days / 2) + 0.01 * Math.exp(-days / 150) + 0.000005,
};

/** The article looks forward to it. */
export const lookedForwardTo: LagShape = {
  during: 0.5,
  after: always(0.0006),
  before: (days) => 30 / (days + 30) + 0.001,
};

/** Something runs out then, years or decades after the article. */
export const expiry: LagShape = {
  during: 0.4,
  after: always(0.02),
  before: (days) => (days < 200 ? 1 : days < 11000 ? 0.5 : 0.05),
};

/** It had been announced beforehand, and nothing tells whether the article looks back or forward. */
export const announced: LagShape = { during: 1, after: newsThenHistory, before: fading(0.3, 300, 0.001) };

/** What comes every few years, named without its year: most in the year before it, and some time after it. */
export const aroundIt: LagShape = {
  during: 1,
  after: (days) => 0.25 * Math.exp(-days / 60) + 0.04,
  before: (days) => 0.5 * Math.exp(-days / 100) + 0.12 * Math.exp(-days / 400) + 0.02,
};

/** A photograph's day: the article is not older, and nothing more; archives hold old pictures. */
export const pictured: LagShape = { during: 1, after: (days) => 0.4 + 12 / (days + 20), before: always(0.02) };

/**
 * The days that follow from a relative time ("last month") joined to something dated: the article itself was written in
 * the spans. If they were joined wrongly, the article still looks back.
 */
export const counted: LagShape = {
  during: 1,
  after: (days) => 0.1 * Math.exp(-days / 10) + 0.01 * newsThenHistory(days),
  before: fading(0.05, 10, 0.00005),
};

/** The same where the count is rough ("nearly four years ago") and what it counts from stands a little apart. */
export const roughlyCounted: LagShape = {
  during: 1,
  after: fading(0.25, 120, 0.02),
  before: fading(0.25, 120, 0.01),
};

/** Something told to have been on a weekday, without its date: within the week. */
export const onAWeekday: LagShape = {
  during: 1,
  after: (days) => [1, 0.9, 0.4, 0.25, 0.15, 0.12, 0.1][days] ?? 0.0005 * newsThenHistory(days),
  before: always(0.0000005),
};

/** The same looked forward to. */
export const onAComingWeekday: LagShape = {
  during: 0.3,
  after: always(0.00002),
  before: (days) => (days < 7 ? 1 : 0.00002),
};

/** A name in use for a time (a state, a firm, a thing): later articles look back, earlier ones do not know it. */
export const inUse: LagShape = {
  during: 1,
  after: (days) => 0.02 + 0.12 * (365 / (days + 365)),
  before: always(0.01),
};

/** Somebody named in full who was in the news for a time: hardly known before it, and named now and then after it. */
export const inTheNews: LagShape = {
  during: 1,
  after: (days) => 0.03 + 0.22 * (365 / (days + 365)),
  before: fading(0.08, 500, 0.01),
};

/** What filled the front pages for weeks or years: named day by day, and far less as soon as other things do. */
export const onTheFrontPages: LagShape = {
  during: 1,
  after: (days) => 0.012 + 0.15 * (150 / (days + 150)),
  before: fading(0.05, 250, 0.005),
};

/** A common word that was usual for a time: it comes and goes by degrees. */
export const usual: LagShape = { during: 1, after: fading(0.6, 1200, 0.15), before: fading(0.3, 500, 0.04) };

/** As `inUse`, for a person named without the office: active years before it, and remembered long after. */
export const inPublicLife: LagShape = {
  during: 1,
  after: (days) => 0.1 + 0.35 * (1000 / (days + 1000)),
  before: (days) => 0.03 + 0.35 * Math.exp(-days / 1500),
};

/** Somebody who runs for office: named day by day in the campaign, and much less before and after it. */
export const onTheStump: LagShape = {
  during: 1,
  after: (days) => 0.3 * Math.exp(-days / 150) + 0.06 + 0.1 * (1500 / (days + 1500)),
  before: (days) => 0.02 + 0.15 * Math.exp(-days / 700),
};
