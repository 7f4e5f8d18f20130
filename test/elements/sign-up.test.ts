import {expect, fixture, html} from '@open-wc/testing';
import type {SignUp} from '../../src/elements/sign-up/sign-up.js';
import '../../src/elements/sign-up/sign-up.js';
import type {Campaign} from '../../src/model/campaign.js';
import {aCampaign} from '../helpers/campaigns.js';
import {later, standInForNetwork} from '../helpers/network.js';
import {part, parts, shown} from '../helpers/shown.js';

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

/** An element that has settled, in English unless told otherwise. */
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

/** What the browser posts of the forms on the page, which it is kept from doing. */
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

  describe('without an address to post to', () => {
    it('warns, and says who offers the news and where', async () => {
      const element = await aSignUp();
      expect(shown(element.shadowRoot)).to.match(
        /^Subscribe to news If you are in Belarus People have been jailed for a subscription\. .* Offered by Example Committee Subscribe \(example\.org\)$/,
      );
      const link = part<HTMLAnchorElement>(element, 'link')!;
      expect([link.href, link.referrerPolicy]).to.deep.equal(['https://example.org/news', 'no-referrer']);
    });

    it('asks for no address', async () => {
      const element = await aSignUp();
      expect(form(element)).to.equal(null);
      expect(element.shadowRoot!.querySelector('input')).to.equal(null);
    });

    it('writes the address of the page where readers must not click', async () => {
      const element = await aSignUp({links: 'text'});
      expect(shown(part(element, 'address'))).to.equal('https://example.org/news');
      expect(part(element, 'link')).to.equal(null);
    });

    it('keeps its own content where the campaign offers nothing', async () => {
      const element = await aSignUp({campaign: aCampaign()});
      expect([element.status, element.error!.path]).to.deep.equal(['error', 'signUp']);
      expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
    });
  });

  describe('with an address to post to', () => {
    it('reads no campaign', async () => {
      const element = await aSignUp({
        ...FORM,
        campaign: undefined,
        feed: '/never-asked.json',
      } as Partial<SignUp>);
      expect(element.status).to.equal('ready');
      expect(network.asked).to.deep.equal([]);
    });

    it('says before the button who gets the address, and where', async () => {
      const element = await aSignUp(FORM);
      expect(notes(element)).to.deep.equal([
        'Your address goes to Friends of the Example, at lists.example.org, and nowhere else. It is not kept here.',
      ]);
      const [note] = parts(element, 'note').filter(each => shown(each));
      expect(note!.compareDocumentPosition(part(element, 'button')!)).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    });

    it('asks consent in the words of the page, unagreed', async () => {
      const element = await aSignUp(FORM);
      expect(shown(part(element, 'consent'))).to.equal('I want a letter a month.');
      expect([box(element).checked, box(element).type]).to.deep.equal([false, 'checkbox']);
    });

    for (const missing of ['recipient', 'consent'] as const)
      it(`is no form without ${missing}`, async () => {
        const element = await aSignUp({...FORM, [missing]: ' '});
        expect([element.status, element.error!.path]).to.deep.equal(['error', missing]);
        expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
      });

    it('is no form where the address is none of a page', async () => {
      const element = await aSignUp({...FORM, action: 'javascript:alert(1)'});
      expect([element.status, element.error!.path]).to.deep.equal(['error', 'action']);
    });

    it('leads to what is said of addresses there', async () => {
      const element = await aSignUp({...FORM, privacyUrl: 'https://example.org/privacy'});
      expect(part<HTMLAnchorElement>(element, 'link')!.href).to.equal('https://example.org/privacy');
    });

    it('asks the browser to remember nothing', async () => {
      const element = await aSignUp(FORM);
      expect([form(element).autocomplete, field(element).autocomplete]).to.deep.equal(['off', 'off']);
    });

    it('posts to that address in another tab, which learns nothing of this page', async () => {
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

    it('sends consent with the value that the service expects', async () => {
      const element = await aSignUp({...FORM, consentName: 'gdpr[123]=Y'});
      await send(element);
      expect(posts[0]![1]).to.deep.equal({email: ADDRESS, 'gdpr[123]': 'Y'});
    });

    it('sends consent in no field where the page names none', async () => {
      const element = await aSignUp(FORM);
      await send(element);
      expect(posts[0]![1]).to.deep.equal({email: ADDRESS});
    });

    it('says then where the answer is, claims nothing, and forgets the address', async () => {
      const element = await aSignUp(FORM);
      await send(element);
      const said =
        'The answer of lists.example.org opens in another tab: only there you see whether it worked. If no tab opens, your address may not have been sent.';
      expect(notes(element).at(-1)).to.equal(said);
      expect(status(element)).to.equal(said);
      expect(field(element).value).to.equal('');
      expect(element.shadowRoot!.innerHTML).not.to.contain(ADDRESS);
    });

    for (const [address, why] of [
      ['', 'none'],
      ['reader', 'none'],
    ] as const)
      it(`sends nothing of "${address}", which is ${why}, and says so`, async () => {
        const element = await aSignUp(FORM);
        await send(element, {address});
        expect(posts).to.deep.equal([]);
        expect(notes(element)[0]).to.equal('Write an e-mail address, such as name@example.org.');
        expect(status(element)).to.equal(notes(element)[0]);
        expect(field(element).getAttribute('aria-invalid')).to.equal('true');
        expect(element.shadowRoot!.activeElement).to.equal(field(element));
      });

    it('sends nothing without consent, and says so', async () => {
      const element = await aSignUp(FORM);
      await send(element, {agreed: false});
      expect(posts).to.deep.equal([]);
      expect(notes(element)[0]).to.equal('Nothing is sent unless you agree.');
      expect(element.shadowRoot!.activeElement).to.equal(box(element));
      expect(field(element).value).to.equal(ADDRESS);
    });
  });

  describe('in place', () => {
    const IN_PLACE = {...FORM, inPlace: true};

    it('posts without cookies and referrer, and what a form would', async () => {
      network.answer = () => new Response('', {status: 200});
      const element = await aSignUp({...IN_PLACE, fields: 'action=add'});
      await send(element);
      const [{url, options}] = network.asked as [(typeof network.asked)[0]];
      expect(network.asked).to.have.length(1);
      expect(posts).to.deep.equal([]);
      expect(url).to.equal('https://lists.example.org/add?id=7');
      expect(String(options.body)).to.equal('action=add&email=reader%40example.net');
      expect([options.method, options.credentials, options.referrerPolicy]).to.deep.equal([
        'POST',
        'omit',
        'no-referrer',
      ]);
    });

    const outcomes: [what: string, answer: () => Response, said: RegExp, kept: string][] = [
      [
        'it was taken',
        () => new Response('', {status: 201}),
        /has received your address and reported no error/,
        '',
      ],
      [
        'it was not',
        () => new Response('', {status: 422}),
        /has answered with an error\. Your address may not have been taken/,
        ADDRESS,
      ],
      [
        'nothing can be read',
        () => {
          throw new TypeError('Failed to fetch');
        },
        /Whether lists\.example\.org got your address is not known/,
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
        expect([field(element).value, box(element).checked]).to.deep.equal([kept, !!kept]);
        expect(shown(element.shadowRoot)).not.to.contain(ADDRESS);
      });

    it('says that it is on its way, and is not sent twice', async () => {
      const answer = later();
      network.answer = () => answer.promise;
      const element = await aSignUp(IN_PLACE);
      await send(element);
      expect(notes(element).at(-1)).to.equal('Your address is on its way to lists.example.org.');
      await send(element);
      expect(network.asked).to.have.length(1);
      answer.resolve(new Response(''));
    });
  });

  describe('accessibility', () => {
    for (const lang of ['en', 'be', 'de'])
      it(`passes the audit in ${lang}, with what is wrong told`, async () => {
        const element = await aSignUp({...FORM, lang});
        await expect(element).to.be.accessible();
        await send(element, {address: ''});
        await expect(element).to.be.accessible();
      });
  });
});
