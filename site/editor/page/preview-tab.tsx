import {useEffect, useId, useState} from 'react';
import {ELEMENTS} from '../../builder/generated/elements.js';
import {allLocales} from '../../../src/i18n/generated/locale-codes.js';
import type {Folder} from '../folder/folder.js';
import {picturesOf} from '../preview/pictures.js';
import {Preview} from '../preview/preview.js';
import {languageName} from '../state/languages.js';
import {type Json, valueAt} from '../state/place.js';
import {dayOf} from './day-of.js';
import {wordsOf} from '../state/words-of.js';

interface Props {
  readonly folder: Folder;
  readonly campaign: Json;
  readonly languages: readonly string[];
}

/** The campaign as readers see it, on any day and in any language. */
export function PreviewTab({folder, campaign, languages}: Props) {
  const ids = {element: useId(), day: useId(), lang: useId()};
  const [day, setDay] = useState(() => dayOf(new Date()));
  const [lang, setLang] = useState(languages[0] ?? 'en');
  const [element, setElement] = useState('campaign-page');
  const [isNarrow, setIsNarrow] = useState(false);
  const [pictures, setPictures] = useState<Readonly<Record<string, Blob>>>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    folder
      .files()
      .then(files => setPictures(picturesOf(files)))
      .catch((error: unknown) => setProblem(wordsOf(error)));
  }, [folder]);
  const date = valueAt(campaign, ['date']);
  const isDay = typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date);
  return (
    <>
      <h2>Preview</h2>
      <p className="intro">What readers see. Nothing is requested, and links do not open.</p>
      <div className="preview-choices">
        <p>
          <label htmlFor={ids.element}>What is shown</label>
          <select id={ids.element} value={element} onChange={({target}) => setElement(target.value)}>
            {ELEMENTS.map(({name, title}) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor={ids.day}>Day</label>
          <input
            id={ids.day}
            type="date"
            autoComplete="off"
            value={day}
            onChange={({target}) => target.value && setDay(target.value)}
          />
        </p>
        <p>
          <label htmlFor={ids.lang}>Language of the reader</label>
          <select id={ids.lang} value={lang} onChange={({target}) => setLang(target.value)}>
            {allLocales.map(language => (
              <option key={language} value={language}>
                {languageName(language)}
              </option>
            ))}
          </select>
        </p>
        <label className="tick">
          <input
            type="checkbox"
            autoComplete="off"
            checked={isNarrow}
            onChange={({target}) => setIsNarrow(target.checked)}
          />
          As on a telephone
        </label>
        {isDay && date !== day && (
          <button type="button" className="quiet" onClick={() => setDay(date)}>
            Day of the campaign
          </button>
        )}
      </div>
      {problem && (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
      {pictures && (
        <Preview
          campaign={campaign}
          day={day}
          lang={lang}
          tag={`solidarity-${element}`}
          isNarrow={isNarrow}
          pictures={pictures}
        />
      )}
    </>
  );
}
