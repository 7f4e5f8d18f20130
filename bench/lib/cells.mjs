/** What is measured: a cell is one subject under one condition. */
import {HOSTILE_KINDS} from '../../test/helpers/hostile/campaigns/hostile-campaign.mjs';
import {hostile} from './measures/hostile.mjs';
import {idle} from './measures/idle.mjs';
import {load} from './measures/load.mjs';
import {list, scale} from './measures/scale.mjs';

/**
 * The cells of some subjects.
 *
 * @param {import('./subjects.mjs').Subject[]} subjects - The subjects to measure.
 * @param {{parts: string[], profiles: string[], counts: number[], rows: number[], states: string[], seconds: number, kinds?: string[],
 *   seed: number}} range - The conditions; without `kinds`, all kinds of hostile campaigns.
 * @returns {{id: string, measure: (tools: {browser: object, server: object}) => Promise<{sample: object, trouble: string[]}>}[]} Each
 *   with an id such as `load|net4g|floor-counter`.
 */
export function cellsOf(
  subjects,
  {parts, profiles, counts, rows, states, seconds, kinds = HOSTILE_KINDS, seed},
) {
  const cells = [];
  for (const subject of subjects) {
    const add = (part, condition, measure, options) => {
      if (!parts.includes(part)) return;
      const id = `${part}|${condition}|${subject.id}`;
      cells.push({id, measure: tools => measure({...tools, subject, ...options})});
    };
    const {most = Infinity, listed, idles, reads} = subject;
    if (reads === 'hostile') {
      for (const kind of kinds) add('hostile', kind, hostile, {kind, seed});
      continue;
    }
    for (const profile of profiles) add('load', profile, load, {profile});
    if (!listed)
      for (const instances of counts.filter(count => count <= most))
        add('scale', instances, scale, {instances});
    if (listed) for (const count of rows) add('list', count, list, {rows: count});
    if (!idles) continue;
    for (const state of states) add('idle', state, idle, {state, instances: 1, seconds});
    if (most >= 100) add('idle', 'visible x100', idle, {state: 'visible', instances: 100, seconds});
  }
  return cells;
}
