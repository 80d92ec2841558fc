/*
 * When each figure of the page is painted: at most once a frame, in the next one where others have used this one up, and
 * a figure that cannot keep up with the others waits for a moment's rest instead of holding them up.
 */

/** A figure as something that is painted now and then. */
export interface Picture {
  /** Tells whether there was anything to be seen. */
  paint(): boolean;
  /** What the last frame took in which this was the most work, ms. */
  cost: number;
  /** When a person last pointed at it: then it is painted at once, whatever it costs. */
  touched: number;
  painted: number;
  timer?: ReturnType<typeof setTimeout>;
}

/** A frame that takes longer makes a drag stutter, ms. */
const fluent = 24;
/** Pictures that take longer together do not come into one frame, ms. */
const turn = 12;
/** What is described in less is no work to fill in either, ms. */
const trifle = 4;
/** Without a change for so long, the page has time for what is slow, ms. */
const rest = 120;
/** While changes go on, what is slow may take one part in so many of the time. */
const share = 10;
/** So long after a touch a figure is still the one that is looked at, ms. */
const attention = 300;

const due = new Set<Picture>();
/** Those that wait for a moment's rest. */
const later = new Set<Picture>();
let frame = 0;

export function newPicture(paint: () => boolean): Picture {
  return { paint, cost: 0, touched: -Infinity, painted: -Infinity };
}

/** Has the picture painted in the next frame, as it is known to be quick. */
export function requestQuickPaint(picture: Picture): void {
  clearTimeout(picture.timer);
  enqueue(picture);
}

/** Has the picture painted: in the next frame if it keeps up, else as soon as nothing suffers from it. */
export function requestPaint(picture: Picture): void {
  clearTimeout(picture.timer);
  const now = performance.now();
  if (picture.cost <= fluent || now - picture.touched < attention) enqueue(picture);
  else {
    later.add(picture);
    picture.timer = setTimeout(enqueue, Math.min(rest, picture.painted + share * picture.cost - now), picture);
  }
}

export function forgetPicture(picture: Picture): void {
  clearTimeout(picture.timer);
  later.delete(picture);
  due.delete(picture);
}

/** Paints at once whatever has been asked for: what goes onto paper has no next frame. */
export function paintAll(): void {
  for (const picture of [...due, ...later]) {
    forgetPicture(picture);
    picture.paint();
  }
}

function enqueue(picture: Picture): void {
  later.delete(picture);
  due.add(picture);
  if (frame === 0) frame = requestAnimationFrame(paintDue);
}

function paintDue(): void {
  frame = 0;
  const begun = performance.now();
  let most = -1;
  let slowest: Picture | undefined;
  for (const picture of [...due]) {
    if (performance.now() - begun > turn) break;
    due.delete(picture);
    const before = performance.now();
    const seen = picture.paint();
    picture.painted = performance.now();
    // What gets ready for a first picture is not what the next one will take.
    if (!seen || picture.painted - before <= most) continue;
    most = picture.painted - before;
    slowest = picture;
  }
  if (due.size > 0 && frame === 0) frame = requestAnimationFrame(paintDue);
  if (!slowest) return;
  slowest.cost = most;
  // The browser fills in what was drawn after this; only the next frame tells how long that took.
  if (most > trifle) requestAnimationFrame(() => (slowest.cost = performance.now() - begun));
}
