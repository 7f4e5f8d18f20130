import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {designs} from '../../../src/elements/postcard/designs.js';
import type {Postcard} from '../../../src/elements/postcard/postcard.js';
import '../../../src/define/postcard.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {aCampaign} from '../../helpers/campaigns/campaign.js';
import {aFullGuide} from '../../helpers/campaigns/letters.js';
import {interceptPrinting} from '../../helpers/pages/print.js';
import {garbleCanvasPixels} from '../../helpers/pages/canvas.js';
import {interceptSaving} from '../../helpers/pages/saving.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {until} from '../../helpers/pages/until.js';

const source = {name: 'Example Committee', url: 'https://example.org/censor'};
const words = [{stems: {be: ['свабод'], ru: ['свобод']}, reason: 'Guides advise against it.', source}];

/** A postcard that has settled: of a campaign with letters and censored words, and in English, unless the test says otherwise. */
async function aPostcard(
  sections: Partial<Campaign> = {letters: aFullGuide(), postcards: {words}},
  {lang = 'en', links}: {lang?: string; links?: 'text'} = {},
): Promise<Postcard> {
  const postcard = await fixture<Postcard>(html`
    <solidarity-postcard lang=${lang} .links=${links} .campaign=${aCampaign(sections)}
      >no card</solidarity-postcard
    >
  `);
  await postcard.settled;
  return postcard;
}

const find = <T extends Element = HTMLElement>(card: Postcard, selector: string) =>
  card.shadowRoot!.querySelector<T>(selector)!;

type FieldId = 'message' | 'address' | 'sender';

const field = (card: Postcard, id: FieldId) => find<HTMLTextAreaElement>(card, `#${id}`);

async function write(card: Postcard, id: FieldId, text: string): Promise<void> {
  field(card, id).value = text;
  field(card, id).dispatchEvent(new Event('input'));
  await card.updateComplete;
}

async function press(card: Postcard, label: string): Promise<void> {
  parts<HTMLButtonElement>(card, 'button')
    .find(each => shown(each) === label)!
    .click();
  await aTimeout(50);
  await card.updateComplete;
}

/** The steps, disclosures. */
const steps = (card: Postcard) => [...card.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.step')];
const opened = (card: Postcard) => steps(card).flatMap(({open}, index) => (open ? index + 1 : []));
const next = async (card: Postcard, step: number) => {
  steps(card)[step - 1]!.querySelector<HTMLElement>('.next')!.click();
  await card.updateComplete;
};

const message = (card: Postcard) => find(card, '.message');
const found = (card: Postcard) => shown(find(card, '.found'));
const said = (card: Postcard) => shown(find(card, '[role=status]'));

/** What is drawn on the front. */
const colours = (root: ParentNode) =>
  [...root.querySelectorAll('path')].map(path => path.getAttribute('fill')!);

const refuse = () => {
  throw new DOMException('blocked', 'SecurityError');
};

describe('<solidarity-postcard>', () => {
  it('shows a safety notice before everything else, and one before a sender and before printing', async () => {
    const card = await aPostcard();
    const [writing, sender, printing] = parts(card, 'safety');
    for (const notice of [writing, sender])
      expect(shown(notice)).to.match(/^If you are in Belarus.*Do not send prisoners anything/);
    expect(sender!.nextElementSibling).to.equal(field(card, 'sender'));
    expect(shown(printing)).to.match(/^If you are in Belarus.*Do not print this/);
    expect(shown(printing!.nextElementSibling)).to.equal(
      'Print two cards Print the envelope Save as an image',
    );
    const [first] = card.shadowRoot!.querySelectorAll('.safety, summary, input, textarea, select, button');
    expect(first).to.equal(part(card, 'safety'));
  });

  it('shows the chosen picture on its front', async () => {
    const card = await aPostcard();
    for (const {id, layers} of designs) {
      const index = designs.findIndex(each => each.id === id);
      card.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=radio]')[index]!.click();
      await card.updateComplete;
      expect(colours(part(card, 'front')!)).to.deep.equal(layers.map(([colour]) => colour));
    }
  });

  it('shows message and address on its back, with the language of the message', async () => {
    const card = await aPostcard();
    await write(card, 'message', 'Добры дзень!\nЯк Вы?');
    await write(card, 'address', 'Анна Примерная\nИК №4');
    expect([message(card).textContent, message(card).lang]).to.deep.equal(['Добры дзень!\nЯк Вы?', 'be']);
    expect(find(card, '.addressee').textContent).to.equal('Анна Примерная\nИК №4');
  });

  it('uses the example of the letter guide as the placeholder of the address', async () => {
    expect(field(await aPostcard(), 'address').placeholder).to.equal(
      'Имя Фамилия\nИК №4\nул. Антошкина, 3\n246035, г. Гомель\nREPUBLIC OF BELARUS',
    );
  });

  it('works in a campaign without letters and censored words', async () => {
    const card = await aPostcard({});
    expect(card.status).to.equal('ready');
    expect([parts(card, 'starter'), part(card, 'words')]).to.deep.equal([[], null]);
    await write(card, 'message', 'свабода');
    expect(message(card).textContent).to.equal('свабода');
  });

  describe('sentences to begin with', () => {
    it('are added to the message when clicked', async () => {
      const card = await aPostcard();
      for (const starter of parts(card, 'starter')) starter.click();
      await card.updateComplete;
      expect(field(card, 'message').value).to.equal('Добры дзень! Як Вы?');
    });

    it('are added on the line that the reader has begun', async () => {
      const card = await aPostcard();
      await write(card, 'message', 'Прывітанне.\n');
      parts(card, 'starter')[1]!.click();
      await card.updateComplete;
      expect(field(card, 'message').value).to.equal('Прывітанне.\nЯк Вы?');
    });

    it('are in the language of the message, with their meaning', async () => {
      const card = await aPostcard();
      expect(parts(card, 'starter').map(shown)).to.deep.equal(['Добры дзень! Hello!', 'Як Вы? How are you?']);
      await press(card, 'Russian');
      expect(shown(parts(card, 'starter')[0])).to.equal('Здравствуйте! Hello!');
      expect(field(card, 'message').lang).to.equal('ru');
    });

    it('have no meaning beside them for readers of Belarusian', async () => {
      const card = await aPostcard(undefined, {lang: 'be'});
      expect(shown(parts(card, 'starter')[0])).to.equal('Добры дзень!');
    });
  });

  describe('censored words', () => {
    it('are reported with the reason and stay in the message', async () => {
      const card = await aPostcard();
      await write(card, 'message', 'Пра Свабоду.');
      expect(found(card)).to.equal(
        'Because of “Свабоду”, the card may not be delivered. Guides advise against it.',
      );
      expect(message(card).textContent).to.equal('Пра Свабоду.');
      await write(card, 'message', 'Пра ката.');
      expect(found(card)).to.equal('');
    });

    it('are announced when the reader pauses', async () => {
      const card = await aPostcard();
      await write(card, 'message', 'свобода');
      expect(said(card)).to.equal('');
      await until(() => said(card).includes('Because of “свобода”'));
    });

    it('are listed with their source', async () => {
      const list = part(await aPostcard(), 'words')!;
      expect(shown(list.querySelector('li'))).to.equal(
        'Guides advise against it. свабод… свобод… Source: Example Committee (example.org)',
      );
    });
  });

  for (const id of ['message', 'address'] as const)
    it(`says beside the ${id} that it is too long`, async () => {
      const card = await aPostcard();
      const tells = () => parts(card, 'note').some(note => shown(note).includes('too long for the card'));
      await write(card, id, 'слова '.repeat(30));
      expect(tells()).to.equal(false);
      await write(card, id, 'слова '.repeat(1_000));
      expect(tells()).to.equal(true);
    });

  it('fits a long address into its area with smaller letters', async () => {
    const card = await aPostcard();
    const address = () => find(card, '.addressee');
    const size = () => parseFloat(getComputedStyle(address()).fontSize);
    await write(card, 'address', 'Анна Примерная');
    const before = size();
    await write(
      card,
      'address',
      `Анна Примерная\n${'Исправительная колония '.repeat(6)}\n246035, г. Гомель\nBELARUS`,
    );
    expect(address().scrollHeight).to.be.at.most(address().clientHeight + 1);
    expect(size()).to.be.below(before);
  });

  it('fits a message of any length onto its side with smaller letters', async () => {
    const card = await aPostcard();
    const sizes = new Set<string>();
    for (const length of [10, 70, 110, 150]) {
      await write(card, 'message', 'жыццё і шчасце '.repeat(length / 2));
      const {scrollHeight, clientHeight} = message(card);
      expect(scrollHeight, `${length}`).to.be.at.most(clientHeight + 1);
      sizes.add(getComputedStyle(message(card)).fontSize);
    }
    expect(sizes.size).to.be.above(2);
  });

  describe('when taken away', () => {
    it('is printed twice, with both sides', async () => {
      const dialog = interceptPrinting();
      const card = await aPostcard();
      await write(card, 'message', 'Добры дзень!');
      await press(card, 'Print two cards');
      await until(() => dialog.printed.length, 'is printed');
      const {page} = dialog.printed[0]!;
      expect([...page.querySelectorAll('.message')].map(shown)).to.deep.equal([
        'Добры дзень!',
        'Добры дзень!',
      ]);
      expect(page.querySelectorAll('.picture')).to.have.length(2);
      dialog.end();
    });

    it('says that the browser does not print', async () => {
      const app = interceptPrinting({silent: true});
      const card = await aPostcard();
      await press(card, 'Print two cards');
      await until(() => said(card).startsWith('Printing did not start'));
      app.end();
    });

    it('is saved as a PNG of both sides of A6 at 300 dpi, with a neutral file name', async () => {
      const {createObjectURL} = URL;
      let picture: Blob | undefined;
      URL.createObjectURL = (blob: Blob) => {
        picture = blob;
        return createObjectURL(blob);
      };
      const saving = interceptSaving();
      const card = await aPostcard();
      await write(card, 'message', 'Добры дзень!');
      await press(card, 'Save as an image');
      await until(() => saving.saved.length === 1);
      saving.end();
      URL.createObjectURL = createObjectURL;
      expect([saving.saved[0]!.name, saving.saved[0]!.type]).to.deep.equal(['card.png', 'image/png']);
      const bitmap = await createImageBitmap(picture!);
      expect([bitmap.width, bitmap.height]).to.deep.equal([1748, 2480]);
      const context = new OffscreenCanvas(1748, 2480).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const at = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data];
      expect(at(5, 1235)).to.deep.equal([0xee, 0xdd, 0xcc, 255]);
      expect(at(5, 1245)).to.deep.equal([0xff, 0xfd, 0xf8, 255]);
      const {data} = context.getImageData(80, 1320, 600, 60);
      expect(data.some((value, index) => index % 4 === 0 && value < 60)).to.equal(true);
      await until(() => said(card) !== '');
      expect(said(card)).to.equal('The file has been passed to your browser. Check your downloads.');
      expect(parts(card, 'note').map(shown)).to.include(
        'The file has been passed to your browser. Check your downloads. If it is not there, print the card instead. Some apps and pages do not let you save files.',
      );
    });

    it('is not saved, with a message, where the browser garbles canvas pixels', async () => {
      const restore = garbleCanvasPixels();
      const saving = interceptSaving();
      const card = await aPostcard();
      await press(card, 'Save as an image');
      expect(saving.saved).to.deep.equal([]);
      expect(said(card)).to.match(
        /^To protect your privacy, this browser distorts images .* Print the card instead\.$/,
      );
      saving.end();
      restore();
    });

    const blocks: [how: string, object: object, method: string, blocked: (...given: unknown[]) => unknown][] =
      [
        ['has no canvas', HTMLCanvasElement.prototype, 'getContext', () => null],
        ['refuses to read it', CanvasRenderingContext2D.prototype, 'getImageData', refuse],
        ['makes no file of it', HTMLCanvasElement.prototype, 'toBlob', give => (give as BlobCallback)(null)],
        ['refuses to make a file of it', HTMLCanvasElement.prototype, 'toBlob', refuse],
      ];
    for (const [how, object, method, blocked] of blocks)
      it(`is not saved, with a message, where the browser ${how}`, async () => {
        const usual = Object.getOwnPropertyDescriptor(object, method)!;
        Object.defineProperty(object, method, {...usual, value: blocked});
        const saving = interceptSaving();
        const card = await aPostcard();
        await press(card, 'Save as an image');
        expect(saving.saved).to.deep.equal([]);
        const note = 'The image could not be made. Your browser or an extension may block this';
        expect(said(card)).to.match(new RegExp(`^${note} .* Print the card instead\\.$`));
        expect(parts(card, 'note').map(shown)).to.include(said(card));
        saving.end();
        Object.defineProperty(object, method, usual);
      });
  });

  describe('the written text', () => {
    it('is kept from spell checkers, autocomplete and writing suggestions', async () => {
      const card = await aPostcard();
      for (const id of ['message', 'address'] as const) {
        const {spellcheck, autocomplete} = field(card, id);
        const suggestions = field(card, id).getAttribute('writingsuggestions');
        expect([spellcheck, autocomplete, suggestions]).to.deep.equal([false, 'off', 'false']);
      }
    });

    for (const [when, leave] of [
      ['the reader clears it', (card: Postcard) => press(card, 'Clear everything')],
      ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
    ] as const)
      it(`is deleted when ${when}`, async () => {
        const card = await aPostcard();
        await write(card, 'message', 'Добры дзень!');
        await write(card, 'address', 'Анна Примерная');
        await write(card, 'sender', 'Example Street 1');
        await next(card, 1);
        await leave(card);
        await card.updateComplete;
        const fields = (['message', 'address', 'sender'] as const).map(id => field(card, id).value);
        expect(fields).to.deep.equal(['', '', '']);
        expect(shown(part(card, 'back'))).to.equal('Back');
        expect(shown(part(card, 'envelope'))).to.equal('');
        expect(opened(card)).to.deep.equal([1]);
      });
  });

  it('removes the printed sheet from the page when everything is cleared', async () => {
    const dialog = interceptPrinting();
    const card = await aPostcard();
    await write(card, 'address', 'Анна Примерная');
    await press(card, 'Print two cards');
    expect(dialog.printed.at(-1)!.frame.isConnected).to.equal(true);
    await press(card, 'Clear everything');
    expect(dialog.printed.at(-1)!.frame.isConnected).to.equal(false);
    dialog.end();
  });

  it('can be written and cleared with the keyboard, step by step', async () => {
    const card = await aPostcard();
    const tabTo = async (target: Element) => {
      for (let presses = 0; card.shadowRoot!.activeElement !== target; presses++) {
        if (presses === 14) throw new Error(`Tab does not reach ${shown(target)}`);
        await sendKeys({press: 'Tab'});
      }
    };
    const [person, writing, picture] = steps(card);
    person!.querySelector('summary')!.focus();
    await tabTo(person!.querySelector('.next')!);
    await sendKeys({press: 'Enter'});
    expect(card.shadowRoot!.activeElement).to.equal(writing!.querySelector('summary'));
    await tabTo(field(card, 'message'));
    await sendKeys({type: 'Hi. '});
    await tabTo(parts(card, 'starter')[1]!);
    await sendKeys({press: 'Enter'});
    await card.updateComplete;
    expect(message(card).textContent).to.equal('Hi. Як Вы?');
    await tabTo(writing!.querySelector('.next')!);
    await sendKeys({press: 'Enter'});
    const [cat, flowers] = picture!.querySelectorAll('input');
    await tabTo(cat!);
    await sendKeys({press: 'ArrowRight'});
    expect(flowers!.checked).to.equal(true);
    await tabTo(find(card, '.clear'));
    await sendKeys({press: 'Enter'});
    await card.updateComplete;
    expect(message(card).textContent).to.equal('');
    expect(said(card)).to.equal('Everything has been cleared.');
  });

  it('shows addresses as text with links="text"', async () => {
    const card = await aPostcard(undefined, {links: 'text'});
    expect(parts(card, 'address').map(shown)).to.deep.equal([
      'https://example.org/addresses',
      'https://example.org/censor',
      'https://example.org/letters',
    ]);
    expect(part(card, 'link')).to.equal(null);
  });
});

describe('the pictures of the postcards', () => {
  /** Hue in degrees, and saturation and lightness from 0 to 1, of a colour such as `#edc`. */
  function hslOf(colour: string): [hue: number, saturation: number, lightness: number] {
    const [r, g, b] = [1, 2, 3].map(at => parseInt(colour[at]!, 16) / 15) as [number, number, number];
    const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
    const range = most - least;
    const lightness = (most + least) / 2;
    const turn = most === r ? (g - b) / range : most === g ? 2 + (b - r) / range : 4 + (r - g) / range;
    return [range && (turn * 60 + 360) % 360, range && range / (1 - Math.abs(2 * lightness - 1)), lightness];
  }

  const isStrong = (saturation: number, lightness: number) => saturation > 0.2 && lightness < 0.85;
  const isRed = ([hue, saturation, lightness]: readonly number[]) =>
    isStrong(saturation!, lightness!) && (hue! < 15 || hue! > 340);
  const isBlue = ([hue, saturation, lightness]: readonly number[]) =>
    isStrong(saturation!, lightness!) && hue! > 195 && hue! < 265;
  /** Also a pale one, such as of paper. */
  const isYellow = ([hue, saturation]: readonly number[]) => saturation! > 0.2 && hue! > 40 && hue! < 75;

  it('are checked with tests that recognise red, blue and yellow', () => {
    expect(isRed(hslOf('#d23'))).to.equal(true);
    expect([isBlue(hslOf('#05b')), isYellow(hslOf('#fd0')), isYellow(hslOf('#eed'))]).to.deep.equal([
      true,
      true,
      true,
    ]);
  });

  it('are at least three', () => expect(designs.length).to.be.at.least(3));

  /** The extents of the layers of a picture, in millimetres. */
  async function extents(id: string): Promise<readonly DOMRect[]> {
    const card = await aPostcard();
    const index = designs.findIndex(each => each.id === id);
    card.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=radio]')[index]!.click();
    await card.updateComplete;
    return [...part(card, 'front')!.querySelectorAll('path')].map(path => path.getBBox() as DOMRect);
  }

  for (const {id} of designs)
    it(`stay within the card: ${id}`, async () => {
      for (const {x, y, width, height} of await extents(id)) {
        expect(Math.min(x, y)).to.be.at.least(0);
        expect(x + width).to.be.at.most(148);
        expect(y + height).to.be.at.most(105);
      }
    });

  it('have a forest from edge to edge of the lake', async () => {
    const [sky, , forest] = await extents('lake');
    expect([forest!.x, forest!.width]).to.deep.equal([sky!.x, sky!.width]);
  });

  for (const {id, layers} of designs)
    it(`contain no red, and no blue together with yellow: ${id}`, () => {
      const drawn = layers.map(([colour]) => hslOf(colour));
      for (const [colour] of layers) expect(colour).to.match(/^#[\da-f]{3}$/);
      expect(drawn.some(isRed)).to.equal(false);
      expect(drawn.some(isBlue) && drawn.some(isYellow)).to.equal(false);
    });
});
