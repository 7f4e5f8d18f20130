import type {Count} from '../state/faults.js';

/** How many errors something has; without errors how many warnings. */
export function FaultCount({errors = 0, warnings = 0}: Partial<Count>) {
  if (!errors && !warnings) return null;
  return (
    <span className={errors ? 'count error' : 'count'}>
      {errors || warnings}
      <span className="unseen">{errors ? ' errors' : ' warnings'}</span>
    </span>
  );
}
