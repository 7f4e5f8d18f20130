import {namesContact, readAddress} from '../../../reading/addresses.mjs';
import {placeFields} from '../../../reading/place-fields.mjs';
import {readWhen} from '../../../reading/when.mjs';
import {isOnRequest, readAttendance, readKind, readStatus, readYes} from '../../../reading/words.mjs';
import {quoted, Refused} from '../../../reading/refused.mjs';

/**
 * The event of a row.
 *
 * @param {ReturnType<typeof import('./values.mjs').valuesOf>} values - Its cells.
 * @param {object} tell
 * @param {(message: string) => void} tell.warn - Is told what was set right or left out.
 * @param {(message: string) => void} tell.fault - Is told of each thing that cannot be read: the row is then refused.
 * @returns {object} The members of the event.
 */
export function eventOf(values, {warn, fault}) {
  const attempt = read => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      fault(error.message);
      return {};
    }
  };
  const {cell, text, name, any} = values;
  const title = text('title');
  if (!Object.keys(title).length) fault('The title is missing.');
  const isYes = field => {
    const answer = readYes(cell(field));
    if (answer === undefined) fault(`${quoted(cell(field))} is neither yes nor no.`);
    return answer === true;
  };
  const when = attempt(() => {
    const [from, starts] = cell('from') ? [cell('from'), cell('starts')] : [cell('starts'), ''];
    return readWhen(
      {
        from,
        starts,
        to: cell('to'),
        ends: cell('ends'),
        isAllDay: isYes('allDay'),
        isDaily: cell('daily') ? isYes('daily') : undefined,
      },
      warn,
    );
  });
  const status = attempt(() => readStatus(cell('status')));
  const {mode, hasNoTown} = attempt(() => attendanceOf(values));
  const isHidden = isYes('onRequest') || [any('venue'), any('street')].some(isOnRequest);
  const written = {
    name: isHidden ? undefined : name('venue'),
    street: isHidden ? undefined : name('street'),
    city: hasNoTown ? {} : text('city'),
    cityName: hasNoTown ? '' : cell('city') || any('city'),
    country: cell('country') || any('country'),
    zone: cell('zone'),
  };
  const place = when.startDate ? attempt(() => placeFields(written, when, warn)) : {};
  const kind = kindOf(cell('kind'), warn);
  const url = cell('link') ? attempt(() => ({url: readAddress(cell('link'), warn)})).url : undefined;
  const organiser = name('organiser');
  const description = text('description');
  for (const field of ['title', 'description', 'venue', 'street', 'organiser'])
    if (Object.values(text(field)).some(namesContact))
      warn(
        `The column of the ${field} seems to name an e-mail address or a telephone number. It will be public.`,
      );
  return {
    name: title,
    ...when,
    ...place,
    ...(isHidden && {placeOnRequest: true}),
    ...(mode && {eventAttendanceMode: mode}),
    ...(organiser && Object.keys(organiser).length && {organizer: {name: organiser}}),
    ...status,
    ...(kind && {kind}),
    ...(url && {url}),
    ...(Object.keys(description).length && {description}),
  };
}

function attendanceOf({cell, any}) {
  const inTown = [any('city'), any('venue')].map(text => (text ? readAttendance(text) : undefined));
  const isTown = each => each === 'OnlineEventAttendanceMode' || each === 'MixedEventAttendanceMode';
  const hasNoTown = isTown(inTown[0]);
  const place = Boolean((any('city') && !hasNoTown) || (any('venue') && !isTown(inTown[1])) || any('street'));
  const written = cell('online');
  const said = written ? readAttendance(written) : inTown.find(isTown);
  if (written && !said)
    throw new Refused(
      `${quoted(written)} does not say how people take part. Write online or hybrid, or leave it empty.`,
    );
  if (said === 'yes' && place)
    throw new Refused('It is online, and has a place. Write hybrid if people can also come, else online.');
  const mode = said === 'yes' ? 'OnlineEventAttendanceMode' : said;
  return {mode: mode === 'OfflineEventAttendanceMode' ? undefined : mode, hasNoTown};
}

function kindOf(text, warn) {
  const kind = readKind(text);
  if (text.trim() && !kind)
    warn(
      `${quoted(text)} is no type that readers can choose, and was left out. ` +
        'Write letters, rally, vigil, exhibition, talk, concert, reading, run or service.',
    );
  return kind;
}
