import type { TimeWindow } from '#lib/figure/index.ts';

const day = 86_400_000;

/** How far the window moves in a second of playing. */
export const speeds = [
  { label: '1 hour / s', pace: day / 24 },
  { label: '1 day / s', pace: day },
  { label: '3 days / s', pace: 3 * day },
  { label: '1 week / s', pace: 7 * day },
  { label: '1 month / s', pace: 30.4375 * day },
  { label: '1 year / s', pace: 365.25 * day },
  { label: '10 years / s', pace: 3652.5 * day },
] as const;

/** What the playback moves. */
interface Played {
  window: TimeWindow;
  readonly extent: TimeWindow;
}

/** Longest time one frame may stand for, ms: a tab that slept does not leap when it wakes. */
const longestFrame = 100;

/** Play: the window moves through the story at a steady pace. */
export class Playback {
  playing = $state(false);
  speed = $state(3);
  readonly #played: Played;
  #last = 0;

  constructor(played: Played) {
    this.#played = played;
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  pause(): void {
    this.playing = false;
  }

  play(): void {
    this.#rewindIfAtEnd();
    this.playing = true;
    this.#last = performance.now();
    requestAnimationFrame((now) => this.#frame(now));
  }

  /** Moves the window as far as a second of playing does, and stops. */
  step(by: 1 | -1): void {
    this.pause();
    const { window, extent } = this.#played;
    const pace = speeds[this.speed].pace * by;
    const room = Math.max(extent.begin - window.begin, Math.min(extent.end - window.end, pace));
    if (room * by > 0) this.#played.window = { begin: window.begin + room, end: window.end + room };
  }

  /** A speed at which the whole story takes about half a minute. */
  choosePace(extent: TimeWindow): void {
    const pace = (extent.end - extent.begin) / 30;
    const nearest = speeds.reduce(
      (best, speed, index) =>
        Math.abs(Math.log(speed.pace / pace)) < Math.abs(Math.log(speeds[best].pace / pace)) ? index : best,
      0,
    );
    this.speed = nearest;
  }

  /** From the end, and where the window shows all of the story, playing begins anew with a window of a fifth of it. */
  #rewindIfAtEnd(): void {
    const { window, extent } = this.#played;
    const whole = extent.end - extent.begin;
    const width = window.end - window.begin;
    if (window.end < extent.end - whole / 1000 && width < whole * 0.9) return;
    const played = width < whole * 0.6 ? width : whole / 5;
    this.#played.window = { begin: extent.begin, end: extent.begin + played };
  }

  #frame(now: number): void {
    if (!this.playing) return;
    const elapsed = Math.min(longestFrame, now - this.#last);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      // No gliding for who asked for none: one step a second.
      if (now - this.#last >= 1000) this.#advance(1000, now);
    } else if (elapsed > 0) {
      this.#advance(elapsed, now);
    }
    if (this.playing) requestAnimationFrame((next) => this.#frame(next));
  }

  #advance(elapsed: number, now: number): void {
    this.#last = now;
    const { window, extent } = this.#played;
    const by = Math.min((speeds[this.speed].pace * elapsed) / 1000, extent.end - window.end);
    if (by <= 0) {
      this.pause();
      return;
    }
    this.#played.window = { begin: window.begin + by, end: window.end + by };
  }
}
