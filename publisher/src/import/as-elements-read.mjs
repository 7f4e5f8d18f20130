import {readCampaign} from 'solidarity-widgets/campaign-tools';

/**
 * The events of a source that elements would show; the others are refused before they are in the campaign.
 *
 * @param {import('./source/spreadsheet.mjs').Source} source - What the source has; what is refused here is added to its `refused`.
 * @param {(level: string, message: string, place: object) => void} tell - Is told why.
 */
export function whatElementsRead({found, refused}, tell) {
  const head = {version: 1, name: 'A', date: '2027-05-21', updated: '2027-01-01'};
  const {faults} = readCampaign({...head, events: found.map(({event}) => event)}, new Date());
  const faulty = new Map(
    faults.map(({path, message}) => [Number(/^events\[(\d+)\]/.exec(path)?.[1]), {path, message}]),
  );
  return found.filter(({row, about, key}, index) => {
    const fault = faulty.get(index);
    if (!fault) return true;
    const member = fault.path.replace(/^events\[\d+\]\.?/, '');
    const reason = /[@]|\d{7}/.test(fault.message)
      ? 'it cannot be read'
      : fault.message.replace(`${fault.path}: `, '');
    tell('error', `Elements would leave this event out because of its ${member || 'members'}: ${reason}.`, {
      row,
      about,
    });
    refused.push({row, key});
    return false;
  });
}

/** The first faults that are left in the campaign's events, and how many more; `check` tells all of them, with their places. */
export function faultsIn({faults}, file) {
  if (!faults.length) return [];
  const ofEvents = faults.filter(({path}) => path.startsWith('events')).slice(0, 5);
  const others = faults.length - ofEvents.length;
  const told = ofEvents.map(({path, message}) => ({
    path,
    message: `Elements leave this out: ${message.replace(`${path}: `, '')}.`,
  }));
  const rest = `Elements leave ${others} other things out. "solidarity-publisher check" names them.`;
  return [...told, ...(others ? [{message: rest}] : [])].map(each => ({level: 'warning', file, ...each}));
}
