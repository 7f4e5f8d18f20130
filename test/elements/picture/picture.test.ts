import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {drawPicture} from '../../../src/elements/picture/draw-picture.js';
import {formats, grounds} from '../../../src/elements/picture/choices.js';
import type {Picture} from '../../../src/elements/picture/picture.js';
import '../../../src/define/picture.js';
import {bundledWords} from '../../../src/embed/bundled-words.js';
import {allLocales} from '../../../src/i18n/generated/locale-codes.js';
import {provideWords} from '../../../src/i18n/locale.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {aCampaign, aFigure} from '../../helpers/campaigns/campaign.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {garbleCanvasPixels} from '../../helpers/pages/canvas.js';
import {interceptSaving} from '../../helpers/pages/saving.js';
import {until} from '../../helpers/pages/until.js';

const NOW = new Date('2023-05-20T10:00:00Z');
const LATER = new Date('2026-12-01T10:00:00Z');

const figures = {prisoners: aFigure(), daysInPrison: aFigure({value: 400_000, qualifier: 'moreThan'})};
const hashtags = {tags: ['FreeThemAll', '#WeStandByYou']};

/** A picture that has settled: on the day after the count and in English, unless the test says otherwise. */
async function aPicture(
  sections: Partial<Campaign> = {figures, hashtags},
  properties: Partial<Picture> = {},
): Promise<Picture> {
  const picture = document.createElement('solidarity-picture');
  Object.assign(picture, {lang: 'en', now: NOW, campaign: aCampaign(sections), ...properties});
  await fixture(html`<div>${picture}</div>`);
  await picture.settled;
  await picture.updateComplete;
  return picture;
}

const canvas = (picture: Picture) => part<HTMLCanvasElement>(picture, 'picture')!;
const description = (picture: Picture) => part(picture, 'text')!.textContent;
const said = (picture: Picture) => shown(picture.shadowRoot!.querySelector('[role=status]'));
const menu = (picture: Picture) => picture.shadowRoot!.querySelector('select');
const labels = (picture: Picture) => parts(picture, 'button').map(shown);
const button = (picture: Picture, label: string) =>
  parts<HTMLButtonElement>(picture, 'button').find(each => shown(each) === label);

async function press(picture: Picture, label: string): Promise<void> {
  button(picture, label)!.click();
  await aTimeout(50);
  await picture.updateComplete;
}

async function choose(picture: Picture, label: string): Promise<void> {
  const field = parts(picture, 'field').find(each => shown(each) === label)!;
  field.querySelector('input')!.click();
  await picture.updateComplete;
}

async function speak(picture: Picture, language: string): Promise<void> {
  menu(picture)!.value = language;
  menu(picture)!.dispatchEvent(new Event('change'));
  await until(() => canvas(picture).lang === language || said(picture) !== '');
  await picture.updateComplete;
}

/** The colour of a pixel, such as `#111111`. */
function colorAt(image: CanvasImageSource, x: number, y: number): string {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.drawImage(image, x, y, 1, 1, 0, 0, 1, 1);
  const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
  return `#${[r, g, b].map(value => value!.toString(16).padStart(2, '0')).join('')}`;
}

/** Presses “Save the picture” and returns the file that the browser gets. */
async function saved(picture: Picture): Promise<{readonly name: string; readonly blob: Blob}> {
  const {createObjectURL} = URL;
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return createObjectURL(blob);
  };
  const saving = interceptSaving();
  try {
    await press(picture, 'Save the picture');
    await until(() => saving.saved.length === 1);
    return {name: saving.saved[0]!.name, blob: blobs.at(-1)!};
  } finally {
    saving.end();
    URL.createObjectURL = createObjectURL;
  }
}

/** The types of the chunks of a PNG (ISO/IEC 15948, clause 5.3). */
async function chunksOf(blob: Blob): Promise<string[]> {
  const data = new DataView(await blob.arrayBuffer());
  const types: string[] = [];
  for (let at = 8; at < data.byteLength; at += 12 + data.getUint32(at))
    types.push(String.fromCharCode(...[4, 5, 6, 7].map(offset => data.getUint8(at + offset))));
  return types;
}

/** Replaces a property of navigator; `unstub` restores it. */
const stub = (name: 'share' | 'canShare' | 'clipboard', value: unknown) =>
  Object.defineProperty(navigator, name, {configurable: true, value});
const unstub = () =>
  ['share', 'canShare', 'clipboard'].forEach(name => Reflect.deleteProperty(navigator, name));

describe('<solidarity-picture>', () => {
  afterEach(unstub);

  describe('the description', () => {
    it('is the sentence with its number, the source, the day and the first hashtag', async () => {
      expect(description(await aPicture())).to.equal(
        'There are almost 1,500 political prisoners in Belarus.\nSource: Example Committee, as of 19\u00a0May\u00a02023\n#FreeThemAll',
      );
    });

    it('is the alternative text of the picture', async () => {
      const picture = await aPicture();
      expect(canvas(picture).getAttribute('role')).to.equal('img');
      expect(canvas(picture).getAttribute('aria-label')).to.equal(description(picture));
    });

    it('has no hashtag where the campaign has none', async () => {
      expect(description(await aPicture({figures}))).to.match(/2023$/);
    });

    it('speaks of the days with figure="days", and where the campaign has no number of people', async () => {
      const days = /^In total, political prisoners have spent more than 400,000 days behind bars\./;
      expect(description(await aPicture(undefined, {figure: 'days'}))).to.match(days);
      expect(description(await aPicture({figures: {daysInPrison: figures.daysInPrison}}))).to.match(days);
    });

    for (const [when, head, now] of [
      ['is old', {}, LATER],
      ['is of a campaign that has expired', {expires: '2023-05-19'}, NOW],
    ] as const)
      it(`is in the past tense where the number ${when}`, async () => {
        const campaign = {...aCampaign({figures, hashtags}), ...head};
        expect(description(await aPicture({}, {campaign, now}))).to.equal(
          'On 19\u00a0May\u00a02023 there were almost 1,500 political prisoners in Belarus.\nSource: Example Committee\n#FreeThemAll',
        );
      });

    it('is copied with its button', async () => {
      const copied: string[] = [];
      stub('clipboard', {writeText: async (text: string) => void copied.push(text)});
      const picture = await aPicture();
      await press(picture, 'Copy the description');
      expect(copied).to.deep.equal([description(picture)]);
      expect(said(picture)).to.equal('Copied');
    });
  });

  it('shows its content where the campaign has no figures', async () => {
    const picture = await aPicture({hashtags});
    expect(picture.status).to.equal('error');
    expect(parts(picture, 'picture')).to.have.length(0);
  });

  describe('the picture', () => {
    for (const [label, width, height] of [
      ['Upright', 1080, 1350],
      ['Square', 1080, 1080],
      ['Wide', 1920, 1080],
    ] as const)
      it(`has ${width} by ${height} pixels as “${label}”, on the page and saved`, async () => {
        const picture = await aPicture();
        await choose(picture, label);
        expect([canvas(picture).width, canvas(picture).height]).to.deep.equal([width, height]);
        const bitmap = await createImageBitmap((await saved(picture)).blob);
        expect([bitmap.width, bitmap.height]).to.deep.equal([width, height]);
      });

    for (const [label, ground, ink] of [
      ['Black', '#111111', '#ffffff'],
      ['White', '#ffffff', '#111111'],
      ['Yellow', '#f5c400', '#111111'],
    ] as const)
      it(`has the ground “${label}”, with the rule and the tag on it`, async () => {
        const picture = await aPicture();
        await choose(picture, label);
        expect(colorAt(canvas(picture), 4, 4)).to.equal(ground);
        const column = Array.from({length: 1350}, (_, y) => colorAt(canvas(picture), 110, y));
        expect(column).to.include.members(['#f5c400', ink]);
      });

    it('is saved as it is shown', async () => {
      const picture = await aPicture();
      await choose(picture, 'Yellow');
      const bitmap = await createImageBitmap((await saved(picture)).blob);
      for (const [x, y] of [
        [4, 4],
        [200, 600],
        [300, 640],
        [95, 1240],
      ] as const)
        expect(colorAt(bitmap, x, y)).to.equal(colorAt(canvas(picture), x, y));
    });

    it('is drawn again in another format, ground or language', async () => {
      const picture = await aPicture();
      const before = canvas(picture).toDataURL();
      await choose(picture, 'White');
      const white = canvas(picture).toDataURL();
      await speak(picture, 'be');
      expect(new Set([before, white, canvas(picture).toDataURL()]).size).to.equal(3);
    });

    it('is drawn in the font of the page', () => {
      const fonts = new Set<string>();
      const context = document.createElement('canvas').getContext('2d')!;
      const {fillText} = context;
      context.fillText = function (...given) {
        fonts.add(this.font.replace(/^.*px /, ''));
        fillText.apply(this, given);
      };
      const texts = {before: 'a', number: '1', after: 'b', source: 'c'};
      drawPicture(context, {texts, format: formats[0]!, ground: grounds[0]!, fontFamily: 'Georgia, serif'});
      expect([...fonts]).to.deep.equal(['Georgia, serif']);
    });
  });

  describe('when it is saved', () => {
    it('is a PNG with a neutral name and without metadata', async () => {
      const {name, blob} = await saved(await aPicture());
      expect([name, blob.type]).to.deep.equal(['picture.png', 'image/png']);
      const chunks = await chunksOf(blob);
      expect([chunks[0], chunks.at(-1)]).to.deep.equal(['IHDR', 'IEND']);
      expect([...new Set(chunks)].filter(type => type !== 'IDAT')).to.deep.equal(['IHDR', 'IEND']);
    });

    it('says where the file is, and what else to do', async () => {
      const picture = await aPicture();
      await saved(picture);
      await until(() => said(picture) !== '');
      expect(said(picture)).to.equal('The file has been passed to your browser. Check your downloads.');
      expect(parts(picture, 'note').map(shown)).to.include(
        'The file has been passed to your browser. Check your downloads. If it is not there, take a screenshot instead. Some apps and pages do not let you save files.',
      );
    });

    it('is not saved, with a message, where the browser garbles canvas pixels', async () => {
      const restore = garbleCanvasPixels();
      const saving = interceptSaving();
      const picture = await aPicture();
      await press(picture, 'Save the picture');
      restore();
      saving.end();
      expect(saving.saved).to.deep.equal([]);
      expect(said(picture)).to.equal(
        'To protect your privacy, this browser distorts images made by web pages. Take a screenshot instead, or copy the description.',
      );
    });

    for (const [how, method, blocked] of [
      ['has no canvas', 'getContext', () => null],
      ['makes no file of it', 'toBlob', (give: BlobCallback) => give(null)],
    ] as const)
      it(`says so where the browser ${how}, and keeps the description`, async () => {
        const usual = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, method)!;
        Object.defineProperty(HTMLCanvasElement.prototype, method, {...usual, value: blocked});
        const picture = await aPicture();
        await press(picture, 'Save the picture');
        Object.defineProperty(HTMLCanvasElement.prototype, method, usual);
        expect(said(picture)).to.match(/^The image could not be made\. .* or copy the description\.$/);
        expect(description(picture)).to.contain('1,500');
      });
  });

  describe('the share menu', () => {
    /** A device whose menu takes files, and answers with `answer`. */
    function aDevice(answer: () => Promise<void> = async () => undefined): ShareData[] {
      const shared: ShareData[] = [];
      stub('canShare', ({files}: ShareData) => files?.[0]?.type === 'image/png');
      stub('share', (data: ShareData) => {
        shared.push(data);
        return answer();
      });
      return shared;
    }

    it('has no button where the device does not take files', async () => {
      stub('canShare', undefined);
      expect(labels(await aPicture())).not.to.include('Share the picture…');
      stub('canShare', () => false);
      expect(labels(await aPicture())).not.to.include('Share the picture…');
    });

    it('gets the picture alone, with a neutral name', async () => {
      const shared = aDevice();
      await press(await aPicture(), 'Share the picture…');
      await until(() => shared.length === 1);
      expect(Object.keys(shared[0]!)).to.deep.equal(['files']);
      const [file] = shared[0]!.files!;
      expect([file!.name, file!.type]).to.deep.equal(['picture.png', 'image/png']);
      expect((await createImageBitmap(file!)).width).to.equal(1080);
    });

    it('leaves no message where the reader closes it, and one where it does not open', async () => {
      const fail = (name: string) => () => Promise.reject(new DOMException('', name));
      aDevice(fail('AbortError'));
      const closed = await aPicture();
      await press(closed, 'Share the picture…');
      expect(said(closed)).to.equal('');
      aDevice(fail('NotAllowedError'));
      const refused = await aPicture();
      await press(refused, 'Share the picture…');
      await until(() => said(refused) !== '');
      expect(said(refused)).to.equal('The share menu did not open here. Save the picture instead.');
    });
  });

  describe('the language', () => {
    const named = {
      ...figures,
      prisoners: aFigure({source: {name: {en: 'Committee', be: 'Камітэт', de: 'Komitee'}}}),
    };

    it('can be any in which the source has a name', async () => {
      const picture = await aPicture({figures: named, hashtags});
      expect([...menu(picture)!.options].map(({value}) => value)).to.deep.equal(['be', 'de', 'en']);
      await speak(picture, 'be');
      expect(description(picture)).to.equal(
        'У Беларусі амаль 1500 палітвязняў.\nКрыніца: Камітэт, станам на 19\u00a0мая\u00a02023\u00a0г.\n#FreeThemAll',
      );
      expect([canvas(picture).lang, part(picture, 'text')!.lang]).to.deep.equal(['be', 'be']);
      expect(shown(part(picture, 'title'))).to.equal('A picture to pass on');
    });

    it('can be any of ours where the campaign is a file for each, which is requested once it is chosen', async () => {
      const asked: string[] = [];
      const {fetch} = window;
      window.fetch = async (address, ...rest) => {
        const [, language] = /campaign\.(\w+)\.json/.exec(String(address)) ?? [];
        if (!language) return fetch(address, ...rest);
        asked.push(language);
        const name = {[language]: {en: 'Committee', be: 'Камітэт'}[language]!};
        return Response.json(aCampaign({figures: {prisoners: aFigure({source: {name}})}}));
      };
      const properties = {campaign: undefined, feed: '/campaign.{lang}.json'};
      const picture = await aPicture({}, properties);
      expect(asked).to.deep.equal(['en']);
      expect([...menu(picture)!.options].map(({value}) => value)).to.deep.equal([...allLocales]);
      await speak(picture, 'be');
      await until(() => description(picture).includes('Камітэт'));
      window.fetch = fetch;
      expect(asked).to.deep.equal(['en', 'be']);
      expect(description(picture)).to.match(/^У Беларусі амаль 1500 палітвязняў/);
      expect(shown(part(picture, 'title'))).to.equal('A picture to pass on');
    });

    it('is that of the element where there is no other', async () => {
      const picture = await aPicture({figures: {prisoners: aFigure({source: {name: {en: 'Committee'}}})}});
      expect(picture.shadowRoot!.querySelectorAll('select')).to.have.length(0);
    });

    it('stays, with a message, where the words of another fail to load', async () => {
      provideWords(() => Promise.reject(new Error('gone')));
      const picture = await aPicture();
      await speak(picture, 'lt');
      provideWords(bundledWords);
      expect(said(picture)).to.equal('This language could not be loaded. Please try again later.');
      expect(menu(picture)!.value).to.equal('en');
      expect(description(picture)).to.match(/^There are almost/);
    });
  });

  it('warns before its buttons', async () => {
    stub('canShare', () => true);
    const picture = await aPicture();
    const warning = part(picture, 'safety')!;
    expect(shown(warning)).to.include('Do not post, save or share this');
    for (const each of parts(picture, 'button'))
      expect(warning.compareDocumentPosition(each)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('forgets what was chosen when the page is left', async () => {
    const picture = await aPicture();
    await choose(picture, 'Wide');
    await speak(picture, 'be');
    window.dispatchEvent(new Event('pagehide'));
    await picture.updateComplete;
    expect([canvas(picture).width, menu(picture)!.value]).to.deep.equal([1080, 'en']);
  });
});
