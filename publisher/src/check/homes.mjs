/**
 * Words for a flat or somebody's home, in the languages of the library. In Lithuania and Latvia a flat is written after the house:
 * "12-5".
 */
const WORDS = [
  /(?<!\p{L})(?:кв|кватэр\p{L}*|квартир\p{L}*|помешк\p{L}*)\.?\s*№?\s*\d/iu,
  /(?<!\p{L})(?:кватэр|квартир|дамафон|домофон|пад[’'ʼ]?езд|подъезд|під[’'ʼ]їзд)\p{L}*/iu,
  /(?<!\p{L})(?:apt|apartment|appt|appartement|appartamento|apartamento|apto|flat|suite d’habitation)(?!\p{L})/iu,
  /(?<!\p{L})(?:wohnung|whg|hinterhaus|türcode|klingel\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:m|mieszk|mieszkanie)\.?\s*\d+\s*$/iu,
  /(?<!\p{L})(?:mieszkani\p{L}*|domofon\p{L}*|klatka)(?!\p{L})/iu,
  /(?<!\p{L})(?:butas|buto|bt|dzīvoklis|dzīvok\p{L}*|dz)\.?\s*\d/iu,
  /(?<!\p{L})(?:lägenhet|lgh|byt\s+č|zvonek|interno|citofono|escalera|digicode|interphone|portiekflat)(?!\p{L})/iu,
  /(?<!\p{L})(?:doorbell|door code|ring the bell|at home|my place|zu hause|дома ў|у мяне дома|у меня дома)(?!\p{L})/iu,
];

const FLAT_AFTER_HOUSE = /\d+\s*\p{L}?\s*[-–]\s*\d+\s*$/u;

const IN_THE_BALTICS =
  /^(?:lt|lv|lithuania|latvia|літва|латвія|литва|латвия|lietuva|latvija|litauen|lettland|litwa|łotwa)$/iu;

/** A warning for every place that looks like the home of somebody: whoever lives there may be visited by others, too. */
export function homes({places, finding}) {
  return places
    .filter(
      ({kind, value}) => kind === 'place' && typeof value === 'object' && value && !Array.isArray(value),
    )
    .flatMap(({keys, value}) =>
      ['name', 'streetAddress']
        .filter(member => textsOf(value[member]).some(text => looksPrivate(text, value)))
        .map(member =>
          finding(
            'warning',
            [...keys, member],
            'This looks like somebody’s home. If people live there, leave it out, name only the town, and write "placeOnRequest": true.',
          ),
        ),
    );
}

function looksPrivate(text, {addressCountry}) {
  if (WORDS.some(word => word.test(text))) return true;
  return (
    FLAT_AFTER_HOUSE.test(text) &&
    textsOf(addressCountry).some(country => IN_THE_BALTICS.test(country.trim()))
  );
}

const textsOf = text =>
  (typeof text === 'string' ? [text] : Object.values(Object(text))).filter(each => typeof each === 'string');
