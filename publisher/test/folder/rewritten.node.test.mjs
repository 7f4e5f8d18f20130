import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {byLength} from '../../../test/helpers/run/length.mjs';
import {SEED} from '../../../test/helpers/run/seed.mjs';
import {rewritten} from '../../src/folder/rewritten.mjs';

const RUNS = {seed: SEED, numRuns: byLength({quick: 50, usual: 300, long: 20_000})};

const FILE = `{
    "name": {"en": "A day", "be":"Дзень"},
    "events": [
        {"id": "a", "name": "First",   "days": [1,2, 3.0]},

        {
            "id": "b",
            "name": "\\u0421econd"
        },
        {"id": "c", "name": "Third"}
    ],
    "tags": ["x","y"]
}
`;

/** The file after a change of what it says. */
function changed(change, text = FILE) {
  const value = JSON.parse(text);
  change(value);
  const after = rewritten(text, value);
  assert.deepEqual(JSON.parse(after), value);
  return after;
}

describe('a file that is written again', () => {
  it('is the same if nothing has changed', () => {
    assert.equal(rewritten(FILE, JSON.parse(FILE)), FILE);
  });

  it('has a new value in place of the old one', () => {
    assert.equal(
      changed(({events}) => (events[0].days[1] = 22)),
      FILE.replace('[1,2, 3.0]', '[1,22, 3.0]'),
    );
  });

  it('loses the lines of what is taken out, first, last or between', () => {
    const [a, b, c] = [/ *\{"id": "a".*\n\n/, / *\{\n *"id": "b"[^}]*\},\n/, /,\n *\{"id": "c".*\}/];
    assert.equal(
      changed(({events}) => events.shift()),
      FILE.replace(a, ''),
    );
    assert.equal(
      changed(({events}) => events.splice(1, 1)),
      FILE.replace(/\n(?=\n)/, '').replace(b, ''),
    );
    assert.equal(
      changed(({events}) => events.pop()),
      FILE.replace(c, ''),
    );
    assert.equal(
      changed(({name}) => delete name.be),
      FILE.replace(', "be":"Дзень"', ''),
    );
  });

  it('keeps every other line where one item is added, one is changed and one is taken out', () => {
    const after = changed(value => {
      value.events.splice(0, 1);
      value.events.at(-1).name = 'Last';
      value.events.unshift({id: 'd', name: {en: 'New'}});
    });
    assert.equal(
      after,
      FILE.replace(
        /\{"id": "a".*\n\n/,
        '{\n            "id": "d",\n            "name": {\n                "en": "New"\n            }\n        },\n\n',
      ).replace('Third', 'Last'),
    );
  });

  it('keeps how items are written that have changed places', () => {
    const after = changed(({events}) => events.reverse());
    for (const part of ['{"id": "a", "name": "First",   "days": [1,2, 3.0]}', '"\\u0421econd"'])
      assert.ok(after.includes(part), after);
  });

  it('keeps tabs, and line breaks of Windows', () => {
    const text = '{\r\n\t"a": [\r\n\t\t1\r\n\t]\r\n}\r\n';
    assert.equal(
      changed(value => {
        value.a.push({b: 2});
        value.c = [];
      }, text),
      '{\r\n\t"a": [\r\n\t\t1,\r\n\t\t{\r\n\t\t\t"b": 2\r\n\t\t}\r\n\t],\r\n\t"c": []\r\n}\r\n',
    );
  });

  it('is written anew where it becomes something else', () => {
    assert.equal(
      changed(value => (value.tags = {}), '{"tags": [1]}\n'),
      '{"tags": {}}\n',
    );
    assert.equal(rewritten('[1]\n', 'x'), '"x"\n');
  });

  it('takes in no time what has thousands of items', () => {
    const events = Array.from({length: 5_000}, (_, index) => ({
      id: `e-${index}`,
      name: {en: `Event ${index}`},
    }));
    const text = JSON.stringify({events}, null, 2);
    const start = performance.now();
    const after = rewritten(text, {events: events.filter((_, index) => index % 2).reverse()});
    assert.ok(performance.now() - start < 5_000);
    assert.equal(JSON.parse(after).events.length, 2_500);
  });
});

describe(`by chance (seed ${SEED})`, () => {
  const json = fc.jsonValue({maxDepth: 4});
  const items = fc.array(fc.record({id: fc.constantFrom('a', 'b', 'c', 'd'), v: json}, {requiredKeys: []}));
  const value = fc.oneof(json, items).map(each => JSON.parse(JSON.stringify(each)));
  const layout = fc.constantFrom(
    each => JSON.stringify(each),
    each => JSON.stringify(each, null, 2),
    each => `${JSON.stringify(each, null, '\t').replaceAll('\n', '\r\n')}\r\n`,
    each => ` ${JSON.stringify(each, null, 1).replace(/,\n */g, ' ,')}\n\n`,
  );

  it('any file says what it should, and is the same if nothing has changed', () => {
    fc.assert(
      fc.property(value, value, layout, (before, after, write) => {
        const text = write(before);
        assert.equal(rewritten(text, before), text);
        assert.deepEqual(JSON.parse(rewritten(text, after)), after);
      }),
      RUNS,
    );
  });

  it('any file that is laid out as usual stays so', () => {
    fc.assert(
      fc.property(value, value, (before, after) => {
        assert.equal(rewritten(JSON.stringify(before, null, 2), after), JSON.stringify(after, null, 2));
      }),
      RUNS,
    );
  });
});

it('the default campaign is written again as it is', () => {
  const text = readFileSync(new URL('../../../campaigns/day-of-solidarity.json', import.meta.url), 'utf8');
  assert.equal(rewritten(text, JSON.parse(text)), text);
});
