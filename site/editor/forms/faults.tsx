import type {Fault} from '../state/faults.js';

/** What is wrong with the field before it. It is always there, so that screen readers tell when something comes into it. */
export const Faults = ({id, faults}: {id: string; faults: readonly Fault[]}) => (
  <ul id={id} className="faults">
    {faults.map(({level, message}) => (
      <li key={message} className={level}>
        <strong>{level === 'error' ? 'Error' : 'Warning'}:</strong> {message}
      </li>
    ))}
  </ul>
);
