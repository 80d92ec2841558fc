const towns = ['Aldholm', 'Brenvik', 'Corvale', 'Dunmere', 'Eskby', 'Farrow', 'Gannet Bay', 'Holmstead'];
const people = ['Anna Berg', 'Tom Lindqvist', 'Maria Ferro', 'Omar Haddad', 'Ruth Calder', 'Jan Novak'];
const deeds = [
  'opened the harbour on Tuesday',
  'closed two schools last week',
  'denied that the bridge had been damaged in March',
  'will visit the islands next month',
  'told reporters that 40 ferries had sailed the day before',
  'accused the council of selling the lighthouse in 2019',
];

/** So many long articles, no two alike, each of about 26,000 characters: more than one thread should read. */
export function largePile(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, number) => {
      const sentence = (i: number) => {
        const person = people[(i * (number + 1) + number) % people.length];
        return `${person}, the mayor of ${towns[(i + number) % towns.length]}, ${deeds[(i * 5 + number) % deeds.length]}.`;
      };
      const paragraphs = Array.from({ length: 75 }, (_, p) =>
        Array.from({ length: 5 }, (_, s) => sentence(p * 5 + s)).join(' '),
      );
      const title = `${towns[number % towns.length]} reports, part ${number + 1}`;
      return [`${number}.txt`, `${title}\n\nPublished: ${number + 1} June 2021\n\n${paragraphs.join('\n\n')}\n`];
    }),
  );
}
