import { words } from '#lib/grammar/index.ts';

/*
 * Whom an article about one piece of news speaks of as if there were no others of the kind: "the police", "firefighters",
 * "the jury", "the gunman". Those of two articles about the same news are the same.
 */
const parties = words(`
  police authorities officials investigators detectives prosecutors prosecution jury jurors
  army military navy airforce troops soldiers commandos peacekeepers coastguard
  firefighters firemen crews paramedics rescuers medics doctors deputies
  government administration cabinet opposition parliament lawmakers legislators regime
  gunman gunmen shooter attacker attackers bomber bombers hijacker hijackers kidnappers hostage-takers robbers thieves burglars
  pirates smugglers traffickers hackers arsonist arsonists assailant assailants
  militants insurgents rebels guerrillas separatists terrorists militia militias
  protesters protestors demonstrators strikers rioters looters activists campaigners environmentalists
  victim victims survivors hostages captives passengers evacuees refugees mourners bystanders witnesses residents villagers
  islanders neighbours neighbors
  union unions organisers organizers producers editors scientists researchers engineers astronomers
  negotiators mediators monitors
`);

/** Words that make some of many, or others, of them: "several residents", "another gunman". */
const some = words(`
  another both certain countless each every few fewer former many more most much numerous one only other others own same
  several some such top various
`);

/** The words before the head of a party in lower case; null where all of a kind are not meant. */
export function partyModifiers(name: string, head: string): string[] | null {
  if (!parties.has(head)) return null;
  const modifiers = name.toLowerCase().split(' ');
  // What comes behind the head tells which: "the victims of the quake".
  if (modifiers.pop() !== head) return null;
  return modifiers.some((word) => some.has(word)) ? null : modifiers;
}

/** Whether two parties with these modifiers can be one: "riot police" and "police", not "federal" and "local authorities". */
export const fitAsParties = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
