import {expect, fixture, html} from '@open-wc/testing';
import type {SignUp} from '../../../src/elements/sign-up/sign-up.js';
import '../../../src/define/sign-up.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {aCampaign} from '../../helpers/campaigns/campaign.js';
import {listenToConsole} from '../../helpers/pages/console.js';
import {later, standInForNetwork} from '../../helpers/pages/network.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {WITHOUT_SCHEME} from '../../helpers/hostile/unsafe-addresses.js';

type Offer = NonNullable<Campaign['signUp']>;

const campaign = aCampaign({
  signUp: {organizer: {name: 'Example Committee'}, url: 'https://example.org/news'} satisfies Offer,
});

const FORM = {
  action: 'https://lists.example.org/add?id=7',
  recipient: 'Friends of the Example',
  consent: 'I want a letter a month.',
};

const ADDRESS = 'reader@example.net';

/** An element that has settled, in English unless the test says otherwise. */
async function aSignUp(properties: Partial<SignUp> = {}): Promise<SignUp> {
  const element = document.createElement('solidarity-sign-up');
  element.innerHTML = '<form action="https://lists.example.org/add"></form>';
  Object.assign(element, {lang: 'en', campaign}, properties);
  await fixture(html`${element}`);
  await element.settled;
  return element;
}

const form = (element: SignUp) => part<HTMLFormElement>(element, 'form')!;
const field = (element: SignUp) => part<HTMLInputElement>(element, 'field')!;
const box = (element: SignUp) => part(element, 'consent')!.querySelector('input')!;
const status = (element: SignUp) => shown(element.shadowRoot!.querySelector('[role=status]'));
const notes = (element: SignUp) => parts(element, 'note').map(shown).filter(Boolean);

/** Fills the form in, and presses its button. */
async function send(element: SignUp, {address = ADDRESS, agreed = true} = {}): Promise<void> {
  field(element).value = address;
  box(element).checked = agreed;
  part(element, 'button')!.click();
  await new Promise(resolve => setTimeout(resolve));
  await element.updateComplete;
}

/** The forms that the page submits, with their fields; nothing is sent. */
function keptPosts(): (readonly [form: HTMLFormElement, fields: object])[] {
  const kept: (readonly [HTMLFormElement, object])[] = [];
  const keep = (event: Event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const posted = event.composedPath()[0] as HTMLFormElement;
    kept.push([posted, Object.fromEntries(new FormData(posted))]);
  };
  // Lit listens at the form itself; this comes after it.
  beforeEach(() => {
    kept.length = 0;
  });
  before(() => {
    const {attachShadow} = Element.prototype;
    Element.prototype.attachShadow = function (this: Element, init) {
      const root = attachShadow.call(this, init);
      root.addEventListener('submit', keep);
      return root;
    };
    after(() => {
      Element.prototype.attachShadow = attachShadow;
    });
  });
  return kept;
}

describe('<solidarity-sign-up>', () => {
  const network = standInForNetwork();
  const posts = keptPosts();

  describe('without an action', () => {
    it('shows the safety notice, who offers the news, and a link', async () => {
      const element = await aSignUp();
      expect(shown(element.shadowRoot)).to.match(
        /^Get campaign news by email If you are in Belarus .* Do not sign up with .* jailed for subscribing to a channel\. .* News from: Example Committee Subscribe \(example\.org\)$/,
      );
      const link = part<HTMLAnchorElement>(element, 'link')!;
      expect([link.href, link.referrerPolicy]).to.deep.equal(['https://example.org/news', 'no-referrer']);
    });

    it('has no form', async () => {
      const element = await aSignUp();
      expect(form(element)).to.equal(null);
      expect(element.shadowRoot!.querySelector('input')).to.equal(null);
    });

    it('shows the address of the page as text with links="text"', async () => {
      const element = await aSignUp({links: 'text'});
      expect(shown(part(element, 'address'))).to.equal('https://example.org/news');
      expect(part(element, 'link')).to.equal(null);
    });

    it('keeps its slotted content where the campaign offers no news', async () => {
      const element = await aSignUp({campaign: aCampaign()});
      expect([element.status, element.error!.path]).to.deep.equal(['error', 'signUp']);
      expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
    });
  });

  describe('with an action', () => {
    const said = listenToConsole();

    it('requests no campaign', async () => {
      const element = await aSignUp({
        ...FORM,
        campaign: undefined,
        feed: '/never-asked.json',
      } as Partial<SignUp>);
      expect(element.status).to.equal('ready');
      expect(network.asked).to.deep.equal([]);
    });

    it('says before the button who receives the address, and at which host', async () => {
      const element = await aSignUp(FORM);
      expect(notes(element)).to.deep.equal([
        'Your address goes only to Friends of the Example, at lists.example.org. It is not stored here.',
      ]);
      const [note] = parts(element, 'note').filter(each => shown(each));
      expect(note!.compareDocumentPosition(part(element, 'button')!)).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    });

    it('asks for consent in the page’s words, with an unchecked box', async () => {
      const element = await aSignUp(FORM);
      expect(shown(part(element, 'consent'))).to.equal('I want a letter a month.');
      expect([box(element).checked, box(element).type]).to.deep.equal([false, 'checkbox']);
    });

    for (const missing of ['recipient', 'consent'] as const)
      it(`shows no form without ${missing}`, async () => {
        const element = await aSignUp({...FORM, [missing]: ' '});
        expect([element.status, element.error!.path]).to.deep.equal(['error', missing]);
        expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
      });

    it('shows no form where the action is not an address with https://, and logs it', async () => {
      for (const action of ['javascript:alert(1)', ...WITHOUT_SCHEME]) {
        const lines = said.length;
        const element = await aSignUp({...FORM, action});
        expect([element.status, element.error!.path]).to.deep.equal(['error', 'action'], action);
        expect(form(element)).to.equal(null);
        if (!lines) expect(said).to.have.length(1); // the same line is logged once
      }
      expect(said[0]).to.match(/<solidarity-sign-up> action: a form needs an address .* https:\/\//);
    });

    for (const [action, isForm] of [
      ['javascript:alert(1)', false],
      ['http://lists.example.org/add', false],
      ['http://localhost.example.org/add', false],
      ['http://127.0.0.1.example.org/add', false],
      ['https://lists.example.org/add', true],
      ['http://localhost:8000/add', true],
      ['http://lists.localhost/add', true],
      ['http://127.0.0.1/add', true],
      ['http://[::1]:8000/add', true],
    ] as const)
      it(`shows ${isForm ? 'a' : 'no'} form where the action is ${action}`, async () => {
        const element = await aSignUp({...FORM, action});
        expect([element.status, element.error?.path]).to.deep.equal(
          isForm ? ['ready', undefined] : ['error', 'action'],
        );
      });

    it('shows no link to a privacy page without https:// or http://, and logs it', async () => {
      const element = await aSignUp({...FORM, privacyUrl: 'www.example.org/privacy'});
      expect(part(element, 'link')).to.equal(null);
      expect(shown(form(element))).not.to.contain('How your address will be used');
      expect(said).to.deep.equal([
        'solidarity-widgets: <solidarity-sign-up> privacy-url: "www.example.org/privacy" is no address of a page',
      ]);
    });

    it('links to the privacy page', async () => {
      const element = await aSignUp({...FORM, privacyUrl: 'https://example.org/privacy'});
      expect(part<HTMLAnchorElement>(element, 'link')!.href).to.equal('https://example.org/privacy');
    });

    it('asks the browser not to remember the input', async () => {
      const element = await aSignUp(FORM);
      expect([form(element).autocomplete, field(element).autocomplete]).to.deep.equal(['off', 'off']);
    });

    it('posts to the action in another tab, without a referrer', async () => {
      const element = await aSignUp(FORM);
      await send(element);
      const [[posted, fields]] = posts as [[HTMLFormElement, object]];
      expect(posts).to.have.length(1);
      expect(fields).to.deep.equal({email: ADDRESS});
      expect([posted.method, posted.target, posted.getAttribute('rel')]).to.deep.equal([
        'post',
        '_blank',
        'noopener noreferrer',
      ]);
      expect(posted.getAttribute('action')).to.equal('https://lists.example.org/add?id=7');
    });

    it('posts the fields that the service expects', async () => {
      const element = await aSignUp({
        ...FORM,
        emailName: 'answer[email]',
        consentName: 'GDPR',
        fields: 'action=add&l=a-b-c&nonce=',
      });
      await send(element);
      expect(posts[0]![1]).to.deep.equal({
        action: 'add',
        l: 'a-b-c',
        nonce: '',
        'answer[email]': ADDRESS,
        GDPR: 'yes',
      });
    });

    for (const emailName of [undefined, '', ' '])
      it(`posts the address under its usual name where ${JSON.stringify(emailName)} is given`, async () => {
        const element = await aSignUp(FORM);
        Object.assign(element, {emailName});
        await element.updateComplete;
        await send(element);
        expect(posts[0]![1]).to.deep.equal({email: ADDRESS});
      });

    it('posts consent with the value that the service expects', async () => {
      const element = await aSignUp({...FORM, consentName: 'gdpr[123]=Y'});
      await send(element);
      expect(posts[0]![1]).to.deep.equal({email: ADDRESS, 'gdpr[123]': 'Y'});
    });

    for (const name of ['querySelector', 'insertBefore', 'setAttribute', 'rel', 'submit', 'elements'])
      it(`requires consent, and posts, also with a field called ${name}`, async () => {
        const element = await aSignUp({...FORM, fields: `${name}=1`, emailName: name, consentName: name});
        await send(element, {agreed: false});
        expect(posts).to.deep.equal([]);
        expect(notes(element)[0]).to.equal(
          'Tick the box if you agree. Nothing is sent without your consent.',
        );
        element.action = 'https://lists.example.org/other';
        await send(element);
        expect(posts).to.have.length(1);
        expect(Object.values(posts[0]![1])).to.deep.equal(['yes']); // the last of three with this name
        expect(posts[0]![0].getAttribute('rel')).to.equal('noopener noreferrer');
      });

    it('posts no consent field where the page names none', async () => {
      const element = await aSignUp(FORM);
      await send(element);
      expect(posts[0]![1]).to.deep.equal({email: ADDRESS});
    });

    it('says that the answer is in the other tab, and clears the address', async () => {
      const element = await aSignUp(FORM);
      await send(element);
      const said =
        'lists.example.org will reply in a new tab. Check there that it worked. If no tab opens, your address may not have been sent.';
      expect(notes(element).at(-1)).to.equal(said);
      expect(status(element)).to.equal(said);
      expect(field(element).value).to.equal('');
      expect(element.shadowRoot!.innerHTML).not.to.contain(ADDRESS);
    });

    for (const [address, why] of [
      ['', 'empty'],
      ['reader', 'no email address'],
    ] as const)
      it(`posts nothing for "${address}", which is ${why}, and says so`, async () => {
        const element = await aSignUp(FORM);
        await send(element, {address});
        expect(posts).to.deep.equal([]);
        expect(notes(element)[0]).to.equal('Enter an email address, like name@example.org.');
        expect(status(element)).to.equal(notes(element)[0]);
        expect(field(element).getAttribute('aria-invalid')).to.equal('true');
        expect(element.shadowRoot!.activeElement).to.equal(field(element));
      });

    it('posts nothing without consent and says so', async () => {
      const element = await aSignUp(FORM);
      await send(element, {agreed: false});
      expect(posts).to.deep.equal([]);
      expect(notes(element)[0]).to.equal('Tick the box if you agree. Nothing is sent without your consent.');
      expect(element.shadowRoot!.activeElement).to.equal(box(element));
      expect(field(element).value).to.equal(ADDRESS);
    });
  });

  describe('with in-place', () => {
    const IN_PLACE = {...FORM, inPlace: true};

    it('posts the fields of the form without cookies and referrer', async () => {
      network.answer = () => new Response('', {status: 200});
      const element = await aSignUp({...IN_PLACE, fields: 'action=add'});
      await send(element);
      const [{url, options}] = network.asked as [(typeof network.asked)[0]];
      expect(network.asked).to.have.length(1);
      expect(posts).to.deep.equal([]);
      expect(url).to.equal('https://lists.example.org/add?id=7');
      expect(String(options.body)).to.equal('action=add&email=reader%40example.net');
      expect([options.method, options.credentials, options.referrerPolicy, options.redirect]).to.deep.equal([
        'POST',
        'omit',
        'no-referrer',
        'manual',
      ]);
    });

    const outcomes: [what: string, answer: () => Response, said: RegExp, kept: string][] = [
      [
        'the service sends it on to another address',
        () => Object.defineProperties(new Response(), {ok: {value: false}, status: {value: 0}}),
        /we do not know whether lists\.example\.org received your address\./,
        ADDRESS,
      ],
      [
        'the service accepts the address',
        () => new Response('', {status: 201}),
        /received your address and reported no error/,
        '',
      ],
      [
        'the service answers with an error',
        () => new Response('', {status: 422}),
        /reported an error\. It may not have accepted your address/,
        ADDRESS,
      ],
      [
        'no answer can be read',
        () => {
          throw new TypeError('Failed to fetch');
        },
        /we do not know whether lists\.example\.org received your address\./,
        ADDRESS,
      ],
    ];
    for (const [what, answer, said, kept] of outcomes)
      it(`says what is known where ${what}`, async () => {
        network.answer = answer;
        const element = await aSignUp(IN_PLACE);
        await send(element);
        expect(notes(element).at(-1)).to.match(said);
        expect(status(element)).to.match(said);
        const untranslated = [...element.renderRoot.querySelectorAll('[part=note] [translate=no]')];
        expect(untranslated.map(shown)).to.deep.equal(['lists.example.org', 'lists.example.org']);
        expect([field(element).value, box(element).checked]).to.deep.equal([kept, !!kept]);
        expect(shown(element.shadowRoot)).not.to.contain(ADDRESS);
      });

    it('says that the request is under way and does not send it twice', async () => {
      const answer = later();
      network.answer = () => answer.promise;
      const element = await aSignUp(IN_PLACE);
      await send(element);
      expect(notes(element).at(-1)).to.equal('Sending your address to lists.example.org…');
      await send(element);
      expect(network.asked).to.have.length(1);
      answer.resolve(new Response(''));
    });
  });

  describe('accessibility', () => {
    for (const lang of ['en', 'be', 'de'])
      it(`passes the audit in ${lang}, before and after an error message`, async () => {
        const element = await aSignUp({...FORM, lang});
        await expect(element).to.be.accessible();
        await send(element, {address: ''});
        await expect(element).to.be.accessible();
      });
  });
});
