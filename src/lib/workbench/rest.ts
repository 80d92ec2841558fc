/** A moment for everything else the page has to do: input, frames, messages. */
export const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Until the next picture is on the screen, which shall not wait for what nobody has asked for yet. */
export const afterNextPicture = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** So long the page may be kept from everything else, ms. */
const SLICE = 12;

/** Does work step by step, with a moment's rest as often as the page needs one; its result. */
export async function inSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (let rested = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - rested < SLICE) continue;
    await rest();
    rested = performance.now();
  }
}
