// Writes campaigns/examples/good-people.json: 300 made-up people for the wall of names, the same in each run. Most are
// held; some are released or have died, with a newer consent. Some must not be shown: their consent is too old, does
// not cover the name, or they have withdrawn.
import {fileURLToPath} from 'node:url';
import prettier from 'prettier';

const path = 'campaigns/examples/good-people.json';

/** Given names in English, Belarusian and German. */
const GIVEN = [
  ['Ales', 'Алесь', 'Ales'],
  ['Alena', 'Алена', 'Alena'],
  ['Anna', 'Ганна', 'Anna'],
  ['Anton', 'Антон', 'Anton'],
  ['Vera', 'Вера', 'Vera'],
  ['Viktar', 'Віктар', 'Viktar'],
  ['Volha', 'Вольга', 'Volha'],
  ['Daria', 'Дар’я', 'Daria'],
  ['Dzmitry', 'Дзмітрый', 'Dsmitry'],
  ['Eva', 'Ева', 'Eva'],
  ['Zhanna', 'Жанна', 'Schanna'],
  ['Zinaida', 'Зінаіда', 'Sinaida'],
  ['Ihar', 'Ігар', 'Ihar'],
  ['Iryna', 'Ірына', 'Iryna'],
  ['Kaciaryna', 'Кацярына', 'Kazjaryna'],
  ['Kiryl', 'Кірыл', 'Kiryl'],
  ['Larysa', 'Ларыса', 'Laryssa'],
  ['Maksim', 'Максім', 'Maksim'],
  ['Maryna', 'Марына', 'Maryna'],
  ['Mikola', 'Мікола', 'Mikola'],
  ['Nadzeya', 'Надзея', 'Nadseja'],
  ['Nina', 'Ніна', 'Nina'],
  ['Pavel', 'Павел', 'Pawel'],
  ['Petr', 'Пятро', 'Petr'],
  ['Raman', 'Раман', 'Raman'],
  ['Sviatlana', 'Святлана', 'Swjatlana'],
  ['Siarhei', 'Сяргей', 'Sjarhej'],
  ['Taras', 'Тарас', 'Taras'],
  ['Uladzimir', 'Уладзімір', 'Uladsimir'],
  ['Yanka', 'Янка', 'Janka'],
];

/** Family names that nobody has. */
const FAMILY = [
  ['Example', 'Прыклад', 'Beispiel'],
  ['Sample', 'Узор', 'Muster'],
  ['Specimen', 'Спроба', 'Exempel'],
  ['Placeholder', 'Замена', 'Platzhalter'],
  ['Invention', 'Выдумка', 'Erfindung'],
  ['Model', 'Мадэль', 'Modell'],
  ['Template', 'Шаблон', 'Vorlage'],
  ['Mockup', 'Макет', 'Attrappe'],
  ['Sketch', 'Эскіз', 'Skizze'],
  ['Draft', 'Чарнавік', 'Entwurf'],
];

const PEOPLE = 300;

const SOURCE = {name: 'Example Committee (fictional)', url: 'https://example.org/people'};

const ALL = ['name', 'status', 'birthday', 'address'];

const ADDRESS = {
  institution: 'Учреждение №0',
  streetAddress: 'ул. Примерная, 1',
  postalCode: '000000',
  addressLocality: 'г. Примерск',
  addressCountry: 'EXAMPLELAND',
  inLanguage: 'ru',
  note: 'A fictional person at a fictional address.',
  verifiedOn: '2024-04-30',
  source: SOURCE,
};

/** By the remainder of the index divided by 20: what is not the same as for most people. */
const DIFFERENT = {
  3: {
    status: {state: 'released', asOf: '2024-03-12'},
    consent: {on: '2024-04-02', by: 'person', fields: ['name', 'status']},
  },
  7: {
    status: {state: 'died', asOf: '2024-01-20'},
    consent: {on: '2024-02-28', by: 'relative', fields: ['name', 'status']},
  },
  11: {consent: {on: '2023-11-05', by: 'relative', fields: ['name']}},
  15: {status: {state: 'released', asOf: '2024-03-12'}},
};

/** The generated file: a map from path to text. */
export async function generatePeople() {
  const persons = Array.from({length: PEOPLE}, (_, index) => person(index));
  const campaign = {
    version: 1,
    name: 'Names in an example (fictional)',
    updated: '2024-05-01',
    withdrawn: [persons[1].id, persons[2].id],
    people: {contact: 'mailto:names@example.org', source: SOURCE, persons},
  };
  const options = await prettier.resolveConfig(fileURLToPath(new URL(`../${path}`, import.meta.url)));
  return new Map([[path, await prettier.format(JSON.stringify(campaign), {...options, parser: 'json'})]]);
}

function person(index) {
  const names = [GIVEN[(index * 7) % GIVEN.length], FAMILY[Math.floor(index / GIVEN.length)]];
  const [en, be, de] = [0, 1, 2].map(language => names.map(each => each[language]).join(' '));
  const day = String((index % 28) + 1).padStart(2, '0');
  const isWelcome = index % 10 === 0;
  return {
    id: randomId(index),
    name: {en, be, de},
    status: {state: 'held', asOf: '2024-05-01'},
    consent: {
      on: `2023-10-${day}`,
      by: index % 3 ? 'relative' : 'person',
      fields: isWelcome ? ALL : ALL.slice(0, 2),
    },
    ...(isWelcome && {
      mail: 'welcome',
      address: {name: be, ...ADDRESS},
      birthDate: `19${60 + (index % 40)}-05-${day}`,
    }),
    ...DIFFERENT[index % 20],
  };
}

/** An id that tells nothing, and is the same in each run: a linear congruential generator (Numerical Recipes). */
function randomId(index) {
  let state = index + 1;
  for (let round = 0; round < 3; round++) state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return `p-${state.toString(36).padStart(7, '0')}`;
}
