import {Refused} from './refused.mjs';
import {readDays} from './days.mjs';
import {readTimes} from './times.mjs';

/**
 * When an event takes place, from the cells of a row.
 *
 * @param {object} cells - As people write them; absent or empty if there is none.
 * @param {string} [cells.from] - The first day, or the first and the last one; a time may stand behind each.
 * @param {string} [cells.to] - The last day.
 * @param {string} [cells.starts] - When it begins, or both times.
 * @param {string} [cells.ends] - When it ends.
 * @param {boolean} [cells.isAllDay] - Whether it lasts all day.
 * @param {boolean} [cells.isDaily] - Whether the times count for each of its days; `undefined` if nobody says.
 * @param {(message: string) => void} warn - Is told what was taken although it could mean something else.
 * @returns {{startDate: string, endDate?: string, allDay?: true, opens?: string, closes?: string}} Members of the event; with
 *   `T` in `startDate`, and with `opens`, its time zone is needed.
 * @throws {Refused} If it cannot be read for certain.
 */
export function readWhen({from = '', to = '', starts = '', ends = '', isAllDay = false, isDaily}, warn) {
  if (!from) throw new Refused('The day is missing. Write it as 2027-05-19 or 19.05.2027.');
  const first = readDays(from);
  const last = to ? readDays(to) : undefined;
  if (last?.last) throw new Refused('The last day has two days. Write one.');
  const firstDay = first.first;
  const lastDay = last?.first ?? first.last ?? firstDay;
  if (lastDay < firstDay) throw new Refused(`The last day, ${lastDay}, is before the first, ${firstDay}.`);

  const begin = readTimes(starts || first.time || '');
  const end = readTimes(ends || last?.time || first.lastTime || '');
  if (begin.end && end.start && begin.end !== end.start)
    throw new Refused(`It ends at ${begin.end} and at ${end.start}. Leave one of them out.`);
  // A time that stands with the last day belongs to that day alone.
  const isWhole = !ends && Boolean(last?.time ?? first.lastTime) && isDaily !== true;
  const [opens, closes] = [begin.start, begin.end ?? end.start];
  const days = {startDate: firstDay, ...(lastDay > firstDay && {endDate: lastDay})};

  if (isAllDay && opens && opens !== '00:00')
    throw new Refused(`It lasts all day, and begins at ${opens}. Leave one of them out.`);
  if (isAllDay) return {...days, allDay: true};
  if (!opens && closes) throw new Refused(`It ends at ${closes}, and does not say when it begins.`);
  if (!opens) return days;
  if (opens === '24:00') throw new Refused('Nothing begins at 24:00. Write 00:00 and the next day.');
  const start = `${firstDay}T${opens}`;
  if (!closes) {
    if (lastDay === firstDay) return {startDate: start};
    warn(`It says when it begins, ${opens}, and not when it ends. Only the days were taken.`);
    return days;
  }
  if (opens === closes && lastDay === firstDay)
    throw new Refused(`It begins and ends at ${opens}. Set one of them right, or leave the end out.`);
  if (lastDay === firstDay) {
    if (closes > opens) return {startDate: start, endDate: endAt(firstDay, closes)};
    warn(`It ends at ${closes}, before ${opens}: that was taken as the next day.`);
    return {startDate: start, endDate: endAt(nextDay(firstDay), closes)};
  }
  const isOvernight = closes <= opens;
  if (isDaily === false || isWhole || (isOvernight && lastDay === nextDay(firstDay)))
    return {startDate: start, endDate: endAt(lastDay, closes)};
  if (isOvernight)
    throw new Refused(
      `From ${opens} to ${closes} on several days may mean each night, or all the time. Write a row for each night; or write ` +
        `the time with the last day, as ${lastDay} ${closes}.`,
    );
  if (isDaily === undefined)
    warn(
      `From ${opens} to ${closes} was taken as the hours of each day, ${firstDay} to ${lastDay}. If it goes on without a ` +
        `break, write the time with the last day, as ${lastDay} ${closes}; else a column "Each day" with "yes" says so.`,
    );
  return {...days, opens, closes};
}

/** `2027-05-22T00:00` for the end of 21 May at `24:00`. */
const endAt = (day, time) => (time === '24:00' ? `${nextDay(day)}T00:00` : `${day}T${time}`);

const nextDay = day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
