import { tick } from 'svelte';

/** Which of the editors of some details is open. */
export class Editors<Name extends string> {
  open = $state<Name | null>(null);
  /** What opens each. */
  readonly openers: Partial<Record<Name, HTMLButtonElement>> = $state({});

  /**
   * The focus goes back to where the editor was opened from, as it was in it.
   * @param next where it has gone instead
   */
  readonly close = async (next: EventTarget | null = null): Promise<void> => {
    const opener = this.open;
    this.open = null;
    await tick();
    if (opener && next === null) this.openers[opener]?.focus();
  };
}
