import type { ActorGraph } from '../types.ts';
import { measured, type Measure } from './measure.ts';

export const coreNumber: Measure = {
  label: 'core',
  meaning: 'belongs to the tightly knit middle',
  of(actors) {
    const cores = coreNumbers(actors);
    return measured(actors, (actor) => cores.get(actor)!);
  },
};

/**
 * The greatest k for each actor such that it is one of a group all of whom have k links within the group (Batagelj and
 * Zaveršnik, "An O(m) algorithm for cores decomposition of networks", 2003).
 */
function coreNumbers(actors: ActorGraph): Map<string, number> {
  const left = new Map(actors.mapNodes((actor) => [actor, actors.degree(actor)]));
  const byLinks: string[][] = [];
  const file = (actor: string, links: number) => (byLinks[links] ??= []).push(actor);
  for (const [actor, links] of left) file(actor, links);
  const cores = new Map<string, number>();
  for (let core = 0; core < byLinks.length; core++) {
    // Whoever loses a link below is filed here again, and taken while the list is walked.
    for (const actor of byLinks[core] ?? []) {
      if (cores.has(actor)) continue;
      cores.set(actor, core);
      actors.forEachNeighbor(actor, (neighbour) => {
        if (cores.has(neighbour)) return;
        const links = Math.max(core, left.get(neighbour)! - 1);
        left.set(neighbour, links);
        file(neighbour, links);
      });
    }
  }
  return cores;
}
