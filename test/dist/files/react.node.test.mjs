import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import * as components from 'solidarity-widgets/react';

import {everyElement} from '../../helpers/elements/manifest.mjs';
import {DIST} from '../helpers/built.mjs';

describe('the components for React', () => {
  it('are one for each element, by the name of its class', () => {
    assert.deepEqual(Object.keys(components).sort(), everyElement.map(({name}) => name).sort());
  });

  for (const {name, tagName} of everyElement)
    it(`draw <${tagName}> with its content, which waits for React, on a server too`, () => {
      const drawn = renderToString(createElement(components[name], {className: 'wide'}, 'Many people.'));
      assert.equal(drawn, `<${tagName} defer-hydration="" class="wide">Many people.</${tagName}>`);
    });

  it('say in each file that they are for the client', () => {
    const files = readdirSync(path.join(DIST, 'react')).filter(file => file.endsWith('.js'));
    assert.equal(files.length, everyElement.length + 1);
    for (const file of files)
      assert.match(readFileSync(path.join(DIST, 'react', file), 'utf8'), /^"use client";/, file);
  });
});
