import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {listenToConsole} from '../helpers/pages/console.js';
import {aFeedUrl, jsonOf, later, standInForNetwork} from '../helpers/pages/network.js';
import {held, type Probe} from '../helpers/elements/probe.js';
import '../helpers/elements/probe.js';
import {part, parts, shown} from '../helpers/elements/shown.js';

/** Supported by current browsers, but missing in TypeScript's types. */
interface DeclarativeShadowRoots {
  setHTMLUnsafe(html: string): void;
}

describe('an element rendered on a server', () => {
  const network = standInForNetwork();
  listenToConsole();

  /** An element with a declarative shadow root that shows the number 1. */
  async function aDrawnProbe(attributes: string): Promise<Probe> {
    const around = await fixture<HTMLElement & DeclarativeShadowRoots>(html`<div></div>`);
    around.setHTMLUnsafe(
      `<solidarity-probe lang="en" ${attributes}><template shadowrootmode="open"><style>p { margin: 0 }</style>` +
        '<div class="box"><p part="number">1</p></div></template>no number</solidarity-probe>',
    );
    const probe = around.querySelector('solidarity-probe')!;
    await aTimeout(0);
    return probe;
  }

  const numbers = (probe: Probe) => parts(probe, 'number').map(shown);

  /** A feed whose answer the test resolves. */
  function aSlowFeed() {
    const answer = later();
    network.answer = () => answer.promise;
    return {feed: aFeedUrl(), answer};
  }

  it('keeps the server’s content until its campaign has loaded, then renders once', async () => {
    const {feed, answer} = aSlowFeed();
    const probe = await aDrawnProbe(`feed="${feed}"`);
    const drawing = part(probe, 'number');
    expect(numbers(probe)).to.deep.equal(['1']);
    expect(network.asked).to.have.length(1);
    answer.resolve(jsonOf(held(7)));
    expect(await probe.settled).to.equal('ready');
    expect(numbers(probe)).to.deep.equal(['7']);
    expect(part(probe, 'number')).not.to.equal(drawing);
    expect(probe.shadowRoot!.querySelectorAll('.box, style')).to.have.length(1);
    expect(probe.drawn).to.deep.equal([7]);
  });

  it('renders further changes in place', async () => {
    network.answer = () => jsonOf(held(7));
    const probe = await aDrawnProbe(`feed="${aFeedUrl()}"`);
    await probe.settled;
    probe.campaign = held(8);
    await probe.updateComplete;
    expect(numbers(probe)).to.deep.equal(['8']);
    expect(probe.shadowRoot!.querySelectorAll('.box')).to.have.length(1);
  });

  it('keeps the server’s content when a property changes meanwhile', async () => {
    const {feed, answer} = aSlowFeed();
    const probe = await aDrawnProbe(`feed="${feed}"`);
    probe.headingLevel = 4;
    probe.requestUpdate();
    await aTimeout(0);
    expect(numbers(probe)).to.deep.equal(['1']);
    answer.resolve(jsonOf(held(7)));
    await probe.settled;
    expect(numbers(probe)).to.deep.equal(['7']);
  });

  it('shows its slotted content where its campaign fails to load', async () => {
    const {feed, answer} = aSlowFeed();
    const probe = await aDrawnProbe(`feed="${feed}"`);
    answer.resolve(jsonOf({}, {status: 404}));
    expect(await probe.settled).to.equal('error');
    expect(numbers(probe)).to.deep.equal([]);
    expect(probe.shadowRoot!.querySelectorAll('slot')).to.have.length(1);
  });

  it('renders a campaign set as a property at once', async () => {
    const probe = await aDrawnProbe('feed=""');
    expect(await probe.settled).to.equal('error');
    probe.campaign = held(7);
    await probe.updateComplete;
    expect(numbers(probe)).to.deep.equal(['7']);
  });
});
