/**
 * How the distance between something dated and the article that names it is distributed. News speaks mostly of what is
 * near, and of older things with a chance that falls off as one over their age (the log-uniform tail found for dates in
 * news by Chambers, "Labeling documents with timestamps", ACL 2012).
 */
export interface LagShape {
  /** Likelihood of an article on one of the days themselves. */
  during: number;
  /** Likelihood of an article so many days (1, 2, …) after the last of them. */
  after: (days: number) => number;
  /** Likelihood of an article so many days (1, 2, …) before the first of them. */
  before: (days: number) => number;
}

const never = (chance: number) => (): number => chance;
const fading = (chance: number, mean: number, floor: number) => (days: number) =>
  chance * Math.exp(-days / mean) + floor;

/** The article tells of it as past. The floor stands for mistakes of ours: a name that means another thing. */
export const toldAsPast: LagShape = {
  during: 1,
  after: (days) => 20 / (days + 20) + 0.0005,
  before: never(0.0002),
};

/** The article's news is this very thing. */
export const isTheNews: LagShape = {
  during: 1,
  after: (days) => 0.9 * Math.exp(-days / 2) + 2 / (days + 40) + 0.0002,
  before: never(0.0002),
};

/** A headline beside the article: both stand on the same page, within days of one another. */
export const besideTheNews: LagShape = {
  during: 1,
  after: fading(1, 3, 0.003),
  before: fading(0.5, 2, 0.001),
};

/** The article looks forward to it. */
export const lookedForwardTo: LagShape = {
  during: 0.5,
  after: never(0.001),
  before: (days) => 30 / (days + 30) + 0.0005,
};

/** It had been announced beforehand, and nothing tells whether the article looks back or forward. */
export const announced: LagShape = {
  during: 1,
  after: (days) => 20 / (days + 20) + 0.0005,
  before: (days) => 0.6 * Math.exp(-days / 150) + 0.001,
};

/** A photograph's day: the article is not older, and nothing more; archives hold old pictures. */
export const pictured: LagShape = {
  during: 1,
  after: (days) => 0.4 + 20 / (days + 20),
  before: never(0.02),
};

/** A relative time of the text that falls on it ("last month"): the spans are those of the article itself. */
export const counted: LagShape = { during: 1, after: never(0.02), before: never(0.02) };

/** A name in use for a time (a state, a firm, an office): later articles look back, earlier ones do not know it. */
export const inUse: LagShape = {
  during: 1,
  after: (days) => 0.02 + 0.12 * (365 / (days + 365)),
  before: never(0.01),
};

/** As `inUse`, for a person named without the office: known a little before and long after. */
export const inPublicLife: LagShape = {
  during: 1,
  after: (days) => 0.1 + 0.3 * (1000 / (days + 1000)),
  before: (days) => 0.02 + 0.3 * Math.exp(-days / 400),
};
