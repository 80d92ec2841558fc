import { foldName } from '../fold.ts';

/* Common given names in the news of many countries, as written in English. */
const male = `
  Aaron Abdul Abdullah Abraham Adam Adolf Adrian Ahmad Ahmed Alan Albert Aleksandr Alex Alexander Alexei Alfred Ali Allan Allen
  Alvaro Amir Anatoly Anders Andre Andreas Andrei Andrew Andriy Andy Angelo Anthony Antonio Antony Anton Arnold Arthur Ashraf
  Barack Barry Bashar Ben Benjamin Benny Bernard Bernie Bill Billy Bob Bobby Boris Brad Bradley Brandon Brian Bruce Bruno Bryan
  Carl Carlos Cesar Charles Charlie Chris Christian Christopher Chuck Claude Clint Colin Craig Cyril Dale Damian Dan Daniel Danny
  Darren Dave David Dean Denis Dennis Derek Diego Dieter Dmitri Dmitry Dmytro Dominic Don Donald Doug Douglas Duncan Dwight Ed Eddie
  Edgar Eduardo Edward Edwin Ehud Elon Emmanuel Eric Erik Ernest Ernesto Eugene Evan Fabio Felipe Felix Ferdinand Fernando Fidel
  Francis Francisco Franco Francois Frank Franz Fred Frederick Gabriel Gareth Gary Gavin Gennady Geoff Geoffrey George Gerald
  Gerard Gerhard Gianni Gilbert Giovanni Giuseppe Glenn Gordon Graeme Graham Greg Gregory Guillermo Gunter Gustavo Guy Hamid
  Hans Harold Harry Hassan Hector Heinz Helmut Henri Henry Herbert Herman Horst Howard Hugh Hugo Hussein Ian Ibrahim Igor Ilya Imran
  Isaac Ismail Ivan Jack Jacob Jacques Jaime James Jamie Jan Jason Javier Jay Jean Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse
  Jesus Jim Jimmy Jiri Joe Joel Johan Johann Johannes John Johnny Jon Jonathan Jony Jordan Jorge Jose Josef Joseph Joshua Juan Julian
  Julio Jurgen Justin Karel Karl Karim Keith Ken Kenneth Kevin Khalid Kim Kirill Klaus Kofi Konstantin Kostas Kurt Kyle Lance Larry
  Lars Laurent Lawrence Lee Len Leo Leon Leonard Leonid Leslie Lewis Lionel Lloyd Lothar Louis Luca Lucas Luciano Luigi Luis Luke
  Magnus Mahmoud Manuel Marc Marcel Marcello Marco Marcos Marcus Mario Mark Markus Martin Marvin Mathew Matt Matthew Maurice Mauricio
  Max Mehmet Michael Michel Miguel Mihail Mikael Mike Mikhail Milan Miroslav Mohamed Mohammad Mohammed Mohsen Morgan Muammar
  Muhammad Murray Mustafa Mykhailo Mykola Nabil Narendra Nathan Neil Nelson Nicholas Nick Nicolas Nicolae Nigel Nikita Nikolai Noel
  Norman Oleg Oleh Oleksandr Oleksiy Oliver Olivier Omar Oscar Oskar Otto Pablo Paolo Pascal Patrick Paul Paulo Pavel Pedro Pete
  Peter Petr Petro Phil Philip Philippe Phillip Pierre Piotr Qasim Rafael Ralph Ramon Randy Raul Ray Raymond Recep Reinhard Renato
  Rene Ricardo Richard Rick Rob Robert Roberto Robin Rod Rodney Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Ronnie Ross Roy
  Rudolf Rupert Russell Ryan Saad Saddam Salman Salvador Sam Samuel Scott Sean Sebastian Serge Sergei Sergey Sergio Serhiy Seth
  Shaun Shimon Shinzo Silvio Simon Slobodan Stan Stanislav Stanley Stefan Stefano Stephen Steve Steven Stewart Stuart Sylvester
  Tariq Ted Terence Terry Theodore Thomas Tim Timothy Todd Tom Tommy Tony Trevor Ulrich Umar Vaclav Valentin Valery Vasily Viktor
  Victor Vincent Vitali Vitaly Vitalii Vladimir Vladislav Volodymyr Vyacheslav Walter Warren Wayne Werner Wilhelm Willem William
  Willy Wolfgang Xavier Yasser Yevgeny Yitzhak Yuri Yusuf Zbigniew Zoran
`;
const female = `
  Abigail Agnes Alexandra Alice Alina Alison Amanda Amy Ana Anastasia Andrea Angela Angelina Anita Ann Anna Anne Annette Annie
  Arantxa Asma Audrey Aung Barbara Beatrice Benazir Beth Betty Bianca Brenda Brigitte Camilla Carla Carmen Carol Caroline Carolyn
  Catherine Cecilia Charlotte Chelsea Cheryl Christina Christine Claire Claudia Condoleezza Conchita Cristina Cynthia Daria Deborah
  Debbie Denise Diana Diane Donna Doris Dorothy Edith Eileen Elaine Elena Eleanor Elisabeth Elizabeth Ellen Emily Emma Erin Esther
  Eva Evelyn Fatima Fiona Florence Frances Gabriela Gail Gina Gloria Grace Gwen Hanna Hannah Heather Heidi Helen Helena Hillary
  Ines Ingrid Irene Irina Iryna Isabel Isabelle Ivana Jacqueline Jana Jane Janet Janice Jeanne Jennifer Jessica Jill Joan Joanna
  Joanne Jodie Josephine Joyce Judith Judy Julia Julie Kaja Kamala Karen Karin Kate Katherine Kathleen Kathy Katie Katja Kelly
  Kristen Kristin Larissa Laura Lauren Leila Lena Lilia Linda Lisa Liudmila Liz Lois Lorraine Louise Lucia Lucy Lydia Lynn
  Madeleine Magda Magdalena Maggie Malala Margaret Margarita Maria Mariana Marie Marina Marion Martha Martina Mary Maryam Maureen Megan
  Melanie Melissa Mercedes Meredith Mia Michelle Monica Monika Nadia Nancy Naomi Natalia Natalie Natasha Nicole Nina Nora Oksana
  Olena Olga Olha Olivia Pamela Patricia Paula Pauline Penny Petra Polina Rachel Rebecca Renata Rita Rosa Rose Rosemary Roxana
  Ruth Sabine Sally Samantha Sandra Sara Sarah Serena Sharon Sheila Shirley Silvia Simone Sofia Sonia Sophia Sophie Stella Stephanie
  Susan Susanna Suzanne Svetlana Sviatlana Sylvia Tamara Tania Tanya Tatiana Tatyana Teresa Theresa Tina Tracy Ursula Valentina
  Valerie Vanessa Vera Veronica Veronika Victoria Viktoria Virginia Vivian Wendy Winnie Yelena Yulia Yvonne Zainab Zoe
`;

const read = (text: string) => text.trim().split(/\s+/).map(foldName);

/** Folded given name → gender. */
export const givenNames: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...read(male).map((name) => [name, 'male'] as const),
  ...read(female).map((name) => [name, 'female'] as const),
]);
