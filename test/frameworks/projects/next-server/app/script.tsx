'use client';

import {useEffect, useState} from 'react';
import type {} from 'solidarity-widgets';
import campaign from '../campaign.json';

/** Loads the script that makes the elements alive: an import in a component of the server never reaches the browser. */
export function Script() {
  const [updated, setUpdated] = useState('');
  useEffect(() => {
    const onReady = ({target, detail}: CustomEvent<{updated: string | undefined}>) => {
      if (target === counter()) setUpdated(detail.updated ?? '');
    };
    document.addEventListener('solidarity-ready', onReady as EventListener);
    void import('solidarity-widgets');
    return () => document.removeEventListener('solidarity-ready', onReady as EventListener);
  }, []);

  const {prisoners} = campaign.figures;
  const later = {...campaign, figures: {prisoners: {...prisoners, value: 1300}}};
  return (
    <p>
      <button id="later" onClick={() => Object.assign(counter(), {campaign: later})}>
        A later count
      </button>
      <button id="belarusian" onClick={() => (document.documentElement.lang = 'be')}>
        Па-беларуску
      </button>
      <output id="updated">{updated}</output>
    </p>
  );
}

const counter = () => document.querySelector('solidarity-prisoner-counter')!;
