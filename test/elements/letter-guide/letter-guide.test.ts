import {expect} from '@open-wc/testing';
import {aFullGuide, aGuide, anAddress} from '../../helpers/campaigns/letters.js';
import {aLetterGuide, chapter, find, findAll, opened} from './a-letter-guide.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';

const VIDEO = 'https://www.youtube.com/watch?v=Example_-11';

describe('the content of <solidarity-letter-guide>', () => {
  describe('the introduction', () => {
    it('has the title and the theme of the campaign', async () => {
      const guide = await aLetterGuide();
      expect(shown(part(guide, 'title'))).to.equal('Write to a political prisoner');
      expect(shown(part(guide, 'theme'))).to.equal('The right to correspondence');
    });

    for (const lang of ['en', 'be', 'de'])
      it(`has the safety notice before any advice, in ${lang}`, async () => {
        const guide = await aLetterGuide(aFullGuide(), {lang});
        const safety = part(guide, 'safety')!;
        const after = ['expectation', 'languages', 'chapter', 'video', 'button', 'link'].map(name =>
          part(guide, name)!,
        );
        for (const each of after)
          expect(safety.compareDocumentPosition(each)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
        expect(shown(safety)).to.match({en: /^If you are in Belarus/, be: /^Калі вы ў Беларусі/, de: /^Wenn Sie in Belarus oder/}[lang]!); // prettier-ignore
      });

    it('has the safety notice even where the campaign gives only one step', async () => {
      const guide = await aLetterGuide(aGuide());
      expect(shown(part(guide, 'safety'))).to.include('Letters, parcels and money sent from inside Belarus');
    });

    it('says what to expect, with its source', async () => {
      const guide = await aLetterGuide();
      expect(shown(part(guide, 'expectation'))).to.equal(
        'Nobody can promise that a letter arrives. Source: Example Committee (example.org)',
      );
    });

    it('names the languages of the letters', async () => {
      const guide = await aLetterGuide();
      expect(shown(part(guide, 'languages')!.querySelector('p'))).to.equal(
        'Only letters in these languages have a chance of getting through: Belarusian and Russian.',
      );
    });

    it('names an unknown language by its tag', async () => {
      const languages = {inLanguage: ['ru', 'tlh'], source: {name: 'Example Committee'}};
      const guide = await aLetterGuide(aGuide({languages}));
      expect(shown(part(guide, 'languages'))).to.include('Russian and tlh.');
    });
  });

  describe('a chapter', () => {
    it('is a numbered step or another subject', async () => {
      const guide = await aLetterGuide();
      expect(findAll(guide, 'summary').map(shown)).to.deep.equal([
        '1 Choose a person',
        '2 Write',
        '3 Post it',
        'What helps',
        'What to avoid',
        'What to enclose',
        'Example address',
        'Sentences to get you started',
        'Where to keep a copy',
      ]);
    });

    it('is left out with its heading where the campaign has nothing for it', async () => {
      const guide = await aLetterGuide(aGuide({do: [], starters: []}));
      expect(findAll(guide, 'summary').map(shown)).to.deep.equal(['1 Write']);
      expect(
        findAll(guide, '[part=expectation], [part=languages], [part=theme], [part=video]'),
      ).to.deep.equal([]);
    });

    it('is collapsed unless it is the first step', async () => {
      const guide = await aLetterGuide();
      expect(opened(guide)).to.deep.equal([0]);
    });

    it('expands when its heading is clicked and leaves the others as they are', async () => {
      const guide = await aLetterGuide();
      chapter(guide, 'Write').querySelector('summary')!.click();
      expect(opened(guide)).to.deep.equal([0, 1]);
    });

    for (const [level, title, name] of [
      [2, '2', '3'],
      [6, '6', '6'],
    ] as const)
      it(`has a heading of level ${name} with heading-level="${level}"`, async () => {
        const guide = await aLetterGuide(aFullGuide(), {level});
        expect(part(guide, 'title')!.ariaLevel).to.equal(title);
        expect(new Set(findAll(guide, '.name[role=heading]').map(({ariaLevel}) => ariaLevel))).to.deep.equal(
          new Set([name]),
        );
      });

    it('contains its advice, a helpful page and the source', async () => {
      const guide = await aLetterGuide();
      expect(shown(chapter(guide, 'Choose a person').querySelector('.body'))).to.equal(
        'Choose somebody. Read more about this (example.org) Source: Example Committee',
      );
    });

    it('names the page that helps, where the campaign does', async () => {
      const linkText = {en: 'Example Committee: list of people', de: 'Liste'};
      const steps = [
        {name: 'Write', text: 'Write.', url: 'https://example.org/people', linkText, source: {name: 'A'}},
      ];
      const guide = await aLetterGuide(aGuide({steps}));
      expect(shown(part(guide, 'link'))).to.equal('Example Committee: list of people');
    });

    it('contains each piece of advice, and their source once', async () => {
      const guide = await aLetterGuide();
      const helps = chapter(guide, 'What helps');
      expect([...helps.querySelectorAll('li')].map(shown)).to.deep.equal(['Ask questions.', 'Wish health.']);
      expect([...helps.querySelectorAll('[part=source]')].map(shown)).to.deep.equal([
        'Source: Example Committee (example.org)',
      ]);
    });

    it('links to its source without a referrer', async () => {
      const guide = await aLetterGuide(aGuide());
      const link = part<HTMLAnchorElement>(guide, 'link')!;
      expect(link.href).to.equal('https://example.org/letters');
      expect([link.rel, link.referrerPolicy]).to.deep.equal(['noopener noreferrer', 'no-referrer']);
    });

    it('names a source that has no page', async () => {
      const source = {name: 'Example Committee'};
      const guide = await aLetterGuide(aGuide({steps: [{name: 'Write', text: 'Write.', source}]}));
      expect(shown(part(guide, 'source'))).to.equal('Source: Example Committee');
      expect(part(guide, 'link')).to.equal(null);
    });

    it('marks the language of texts that are not in the reader’s language', async () => {
      const source = {name: 'Example Committee'};
      const guide = await aLetterGuide(
        aGuide({steps: [{name: 'Write', text: {de: 'Schreiben Sie.'}, source}]}),
      );
      expect(shown(find(guide, '[lang=de]'))).to.equal('Schreiben Sie.');
    });
  });

  describe('the address', () => {
    it('has the lines of the envelope in their language, with the country in capitals', async () => {
      const guide = await aLetterGuide(aGuide({address: anAddress()}));
      const lines = [...part(guide, 'envelope')!.children].slice(1) as HTMLElement[];
      expect(lines.map(line => [line.lang, shown(line)])).to.deep.equal([
        ['ru', 'Имя Фамилия'],
        ['ru', 'ИК №4'],
        ['ru', 'ул. Антошкина, 3'],
        ['ru', '246035, г. Гомель'],
        ['', 'REPUBLIC OF BELARUS'],
      ]);
    });

    it('first says that it is an example', async () => {
      const guide = await aLetterGuide();
      const body = chapter(guide, 'Example address').querySelector('.body')!;
      expect(shown(body.firstElementChild)).to.equal('An example: the name is made up.');
    });

    it('says so across its stamp, in the reader’s language', async () => {
      for (const [lang, word] of [
        ['en', 'Example'],
        ['de', 'Beispiel'],
      ] as const) {
        const guide = await aLetterGuide(aFullGuide(), {lang});
        const stamp = part(guide, 'envelope')!.querySelector<HTMLElement>('.stamp > span')!;
        expect([shown(stamp), stamp.lang]).to.deep.equal([word, lang]);
      }
    });

    it('says when it was last seen and where to find the current one', async () => {
      const guide = await aLetterGuide();
      const body = shown(chapter(guide, 'Example address'));
      expect(body).to.include('Address last checked: 19 May 2023');
      expect(body).to.include('Find the current address (example.org)');
    });
  });

  describe('a sentence to begin with', () => {
    it('is in one language, with its meaning, and in the other when that is chosen', async () => {
      const guide = await aLetterGuide();
      const [first] = parts(guide, 'starter');
      const sentence = first!.querySelector<HTMLElement>('[lang]')!;
      expect([sentence.lang, shown(sentence)]).to.deep.equal(['be', 'Добры дзень!']);
      expect(shown(first!.querySelector('.meaning'))).to.equal('Hello!');
      const choice = find(guide, '[role=group][aria-label="Language of the sentences"]');
      const pressed = () =>
        [...choice.children].map(each => [shown(each), each.getAttribute('aria-pressed')]);
      expect(pressed()).to.deep.equal([
        ['Belarusian', 'true'],
        ['Russian', 'false'],
      ]);
      choice.querySelectorAll('button')[1]!.click();
      await guide.updateComplete;
      expect([sentence.lang, shown(sentence)]).to.deep.equal(['ru', 'Здравствуйте!']);
      expect(pressed().map(([, state]) => state)).to.deep.equal(['false', 'true']);
    });

    it('is in Russian first for readers of Russian', async () => {
      const guide = await aLetterGuide(aFullGuide(), {lang: 'ru'});
      expect(shown(find(guide, '.sentence'))).to.equal('Здравствуйте!');
    });

    it('labels the group of its copy button', async () => {
      const guide = await aLetterGuide();
      const names = parts(guide, 'starter').map(group =>
        shown(guide.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!)),
      );
      expect(names).to.deep.equal(['Добры дзень!', 'Як Вы?']);
    });

    it('has no meaning in any language for readers of Belarusian', async () => {
      const guide = await aLetterGuide(aFullGuide(), {lang: 'be'});
      expect(parts(guide, 'starter')).to.have.length(2);
      expect(find(guide, '.meaning')).to.equal(null);
      expect(shown(part(guide, 'starter'))).not.to.include('Hello!');
    });
  });

  describe('the video', () => {
    it('is a button with its duration, its language and a link', async () => {
      const guide = await aLetterGuide();
      const film = find(guide, '.film');
      expect(shown(film)).to.match(
        /^How to write Play the video: .* 5 min · English .* Open the video separately \(youtube\.com\)$/,
      );
      expect(film.querySelector('a')!.href).to.equal(VIDEO);
      expect(part(guide, 'player')).to.have.property('localName', 'button');
    });

    it('plays within the guide', async () => {
      const guide = await aLetterGuide();
      part(guide, 'player')!.click();
      await guide.updateComplete;
      expect(part<HTMLIFrameElement>(guide, 'player')!.src).to.match(
        /^https:\/\/www\.youtube-nocookie\.com\/embed\/Ex/,
      );
    });

    it('is left out where only its name is known', async () => {
      const guide = await aLetterGuide(aGuide({video: {name: 'How to write'}}));
      expect(shown(guide.shadowRoot)).not.to.include('How to write');
    });

    it('sends no request before it is clicked', async () => {
      const start = performance.now();
      const guide = await aLetterGuide();
      expect(findAll(guide, 'iframe, img, video, link, script, use, image')).to.deep.equal([]);
      const hosts = performance
        .getEntriesByType('resource')
        .flatMap(({name, startTime}) => (startTime > start ? new URL(name).host : []));
      expect(hosts.filter(host => host && host !== location.host)).to.deep.equal([]);
    });
  });

  it('shows addresses as text with links="text"', async () => {
    const guide = await aLetterGuide(aFullGuide(), {links: 'text'});
    expect(findAll(guide, 'a')).to.deep.equal([]);
    expect(shown(find(guide, '.film'))).to.equal(
      `How to write 5 min · English Open the video separately ${VIDEO}`,
    );
    expect(new Set(parts(guide, 'address').map(shown))).to.deep.equal(
      new Set([
        'https://example.org/letters',
        'https://example.org/people',
        'https://example.org/addresses',
        'https://example.org/copies',
        VIDEO,
      ]),
    );
  });
});
