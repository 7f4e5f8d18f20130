import {expect} from '@open-wc/testing';
import {fileSource, objectSource, scriptSource} from '../../src/feed/campaign-source.js';
import type {FeedError} from '../../src/feed/feed-error.js';
import {defaultFeed, setDefaultFeed} from '../../src/feed/trusted-source.js';
import {aFeedUrl, jsonOf, standInForNetwork} from '../helpers/pages/network.js';

let ids = 0;
const anId = () => `campaign-${++ids}`;

/** A script with this id and the content `text`. */
function aScript(id: string, text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = id;
  script.append(text);
  return script;
}

describe('a campaign source', () => {
  const network = standInForNetwork();
  const added: Element[] = [];
  const add = <E extends Element>(element: E): E => {
    added.push(element);
    document.body.append(element);
    return element;
  };
  afterEach(() => added.splice(0).forEach(element => element.remove()));

  const failureOf = (opened: unknown) =>
    Promise.resolve(opened).then(
      () => expect.fail('it was opened'),
      (error: unknown) => error as FeedError,
    );

  it('that is an object opens at once, and is the same for the same object', () => {
    const campaign = {};
    expect(objectSource(campaign).open()).to.equal(campaign);
    expect(objectSource(campaign).key).to.equal(objectSource(campaign).key);
    expect(objectSource(campaign).key).not.to.equal(objectSource({}).key);
  });

  it('that is inline differs by root, even with the same id', () => {
    const [one, other] = [1, 2].map(() => add(document.createElement('div')).attachShadow({mode: 'open'}));
    expect(scriptSource('a', one!).key).to.equal(scriptSource('a', one!).key);
    expect(scriptSource('a', one!).key).not.to.equal(scriptSource('b', one!).key);
    expect(scriptSource('a', one!).key).not.to.equal(scriptSource('a', other!).key);
    expect(scriptSource('a', one!).key).not.to.equal(scriptSource('a', document).key);
  });

  describe('that is a file', () => {
    it('is loaded when it is opened, not before', async () => {
      network.answer = () => jsonOf('loaded');
      const source = fileSource(aFeedUrl());
      expect(network.asked).to.deep.equal([]);
      expect(await source.open()).to.equal('loaded');
    });

    it('differs by address and by size limit', () => {
      const url = aFeedUrl();
      expect(fileSource(url).key).to.equal(fileSource(url).key);
      expect(fileSource(url).key).not.to.equal(fileSource(aFeedUrl()).key);
      expect(fileSource(url).key).not.to.equal(fileSource(url, {maxBytes: 3_000_000}).key);
    });
  });

  describe('that is inline', () => {
    /** A shadow root in the page. */
    const aRoot = () => add(document.createElement('div')).attachShadow({mode: 'open'});

    it('is read from the document', async () => {
      const id = anId();
      add(aScript(id, '{"name": "А"}'));
      expect(await scriptSource(id, document).open()).to.deep.equal({name: 'А'});
    });

    it('is read from the document by an element in a shadow root', async () => {
      const id = anId();
      add(aScript(id, '"document"'));
      expect(await scriptSource(id, aRoot()).open()).to.equal('document');
    });

    it('is read from its own shadow root first', async () => {
      const id = anId();
      const root = aRoot();
      root.append(aScript(id, '"root"'));
      add(aScript(id, '"document"'));
      expect(await scriptSource(id, root).open()).to.equal('root');
    });

    it('may have any characters in its id', async () => {
      const id = `a b#"'><é${anId()}`;
      add(aScript(id, '"found"'));
      expect(await scriptSource(id, document).open()).to.equal('found');
    });

    it('fails with its id where it is missing', async () => {
      const id = anId();
      expect(await failureOf(scriptSource(id, document).open())).to.include({
        code: 'missing',
        path: `#${id}`,
        message: `#${id}: no JSON script with this id`,
      });
    });

    it('is never another element with this id, such as a comment of a visitor', async () => {
      const id = anId();
      const comments = ['p', 'script', 'template'].map(name => {
        const comment = document.createElement(name);
        Object.assign(comment, {id, textContent: '"comment"'});
        if (name === 'script') (comment as HTMLScriptElement).type = 'text/plain';
        return add(comment);
      });
      expect(await failureOf(scriptSource(id, document).open())).to.include({code: 'missing'});
      comments.at(-1)!.after(add(aScript(id, '"script"')));
      expect(await scriptSource(id, document).open()).to.equal('script');
    });

    it('fails with its id where it is not JSON', async () => {
      const id = anId();
      add(aScript(id, '{"name": "A"'));
      expect(await failureOf(scriptSource(id, document).open())).to.include({code: 'syntax', path: `#${id}`});
    });

    it('sends no request', async () => {
      const id = anId();
      add(aScript(id, '{}'));
      await scriptSource(id, document).open();
      await failureOf(scriptSource(anId(), document).open());
      expect(network.asked).to.deep.equal([]);
    });
  });

  describe('that is inline and not parsed yet', () => {
    /** A document that is still loading, with `html` parsed so far. */
    function halfADocument(html: string): Document {
      const page = add(document.createElement('iframe')).contentDocument!;
      page.open();
      page.write(html);
      return page;
    }

    it('is read once it is parsed', async () => {
      const page = halfADocument('<!doctype html><body><p>First');
      expect(page.readyState).to.equal('loading');
      const opened = scriptSource('later', page).open();
      page.write('<script type="application/json" id="later">"came"</script>');
      page.close();
      expect(await opened).to.equal('came');
    });

    it('is read once it is complete', async () => {
      const page = halfADocument('<!doctype html><body><script type="application/json" id="half">{"name":');
      const opened = scriptSource('half', page).open();
      page.write('"whole"}</script>');
      page.close();
      expect(await opened).to.deep.equal({name: 'whole'});
    });

    it('is read from a shadow root in that document', async () => {
      const page = halfADocument('<!doctype html><body><div></div>');
      const root = page.querySelector('div')!.attachShadow({mode: 'open'});
      const opened = scriptSource('later', root).open();
      page.write('<script type="application/json" id="later">"came"</script>');
      page.close();
      expect(await opened).to.equal('came');
    });

    it('is read at once where it is already there', async () => {
      const page = halfADocument(
        '<!doctype html><body><script type="application/json" id="a">"here"</script>',
      );
      expect(await scriptSource('a', page).open()).to.equal('here');
      expect(page.readyState).to.equal('loading');
      page.close();
    });

    it('fails where it is missing at the end of the document', async () => {
      const page = halfADocument('<!doctype html><body>');
      const opened = scriptSource('never', page).open();
      page.close();
      expect(await failureOf(opened)).to.include({code: 'missing', path: '#never'});
    });
  });

  it('that is the default is undefined until a script sets it', () => {
    expect(defaultFeed()).to.equal(undefined);
    setDefaultFeed('https://host.example/lib/campaign.json');
    expect(defaultFeed()).to.equal('https://host.example/lib/campaign.json');
  });
});
