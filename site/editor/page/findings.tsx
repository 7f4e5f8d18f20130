import type {Checked} from '../folder/folder.js';
import type {Fault} from '../state/faults.js';
import {languageName} from '../state/languages.js';
import {sectionOf} from '../state/sections.js';

interface Props {
  readonly faults: readonly Fault[];
  readonly result: Checked | undefined;
  readonly onShow: (fault: Fault) => void;
}

/** All that `check` has found, errors first, each with the way to its field. */
export function Findings({faults, result, onShow}: Props) {
  const sorted = [...faults].sort(
    (one, other) => Number(other.level === 'error') - Number(one.level === 'error'),
  );
  return (
    <>
      <h2>All faults</h2>
      <p className="intro">Errors keep something from being shown. Warnings are worth a look.</p>
      {result && (
        <p>
          {result.languages
            .map(
              ({language, missing}) =>
                `${languageName(language)}: ${missing ? `${missing} ${missing === 1 ? 'text' : 'texts'} missing` : 'complete'}`,
            )
            .join(' · ')}
        </p>
      )}
      {faults.length === 0 && <p>Nothing is wrong.</p>}
      <ul className="findings">
        {sorted.map((fault, index) => (
          <li key={index} className={fault.level}>
            <button type="button" onClick={() => onShow(fault)}>
              <strong>{fault.level === 'error' ? 'Error' : 'Warning'}</strong>{' '}
              {[fault.file ?? sectionOf(fault.keys).title, fault.about, fault.row && `row ${fault.row}`]
                .filter(Boolean)
                .join(' · ')}
              <span>{fault.message}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
