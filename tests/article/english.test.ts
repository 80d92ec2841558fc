import { describe, expect, it } from 'vitest';
import { readFile } from '#lib/article/index.ts';

const notesOf = (text: string) => readFile({ path: 'a.txt', bytes: new TextEncoder().encode(text) }).notes.join(' ');
const foreign = /does not seem to be English/;

describe('an article in another language', () => {
  it.each([
    [
      'French',
      "Le ministre a déclaré lundi que le pont serait fermé jusqu'à la fin du mois. Les habitants devront prendre un autre chemin, et les bateaux ne passeront plus avant le retour des ouvriers.",
    ],
    [
      'German',
      'Der Minister sagte am Montag, die Brücke werde bis zum Ende des Monats geschlossen. Die Einwohner müssen einen anderen Weg nehmen, und die Schiffe dürfen erst wieder fahren, wenn die Arbeiter fort sind.',
    ],
    [
      'Spanish',
      'El ministro dijo el lunes que el puente estaría cerrado hasta fin de mes. Los vecinos tendrán que tomar otro camino y los barcos no pasarán antes de que vuelvan los obreros a la otra orilla.',
    ],
    [
      'Dutch',
      'De minister zei maandag dat de brug tot het einde van de maand dicht blijft. De bewoners moeten een andere weg nemen en de schepen varen pas weer als de arbeiders weg zijn van de oever.',
    ],
    [
      'Russian',
      'Министр сказал в понедельник, что мост будет закрыт до конца месяца. Жителям придётся ехать другой дорогой, а суда пойдут снова лишь тогда, когда рабочие уйдут с берега реки и снимут свои ограды.',
    ],
  ])('is read, with a word of warning: %s', (_, text) => {
    expect(notesOf(text)).toMatch(foreign);
  });

  it.each([
    [
      'a story',
      'The minister said on Monday that the bridge would stay closed until the end of the month. People who live by the river will have to take another road, and ships will not pass before the workers have gone.',
    ],
    ['a headline', 'Bridge shut, say officials'],
    [
      'names and figures',
      'Acme Corp. rose 3 to 41. Borealis Steel fell 2 to 17 after the company said it had cut output at the Essen mill. Cobalt Ltd. was unchanged at 12. Delta Foods closed up 1 at 30, its best since March, and Ember Gas lost 4.',
    ],
  ])('is not seen in English: %s', (_, text) => {
    expect(notesOf(text)).not.toMatch(foreign);
  });
});
