import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {Announcer} from '../../src/base/announcer.js';
import {define} from '../../src/base/define.js';

class AnnouncerProbe extends LitElement {
  readonly announcer = new Announcer(this);

  protected override render(): TemplateResult {
    return this.announcer.render();
  }
}

define('solidarity-announcer-probe', AnnouncerProbe);

describe('Announcer', () => {
  const aProbe = () =>
    fixture<AnnouncerProbe>(html`<solidarity-announcer-probe></solidarity-announcer-probe>`);
  const region = (probe: AnnouncerProbe) => probe.shadowRoot!.querySelector('[role=status]')!;

  async function say(probe: AnnouncerProbe, message: string): Promise<string> {
    probe.announcer.say(message);
    await probe.updateComplete;
    return region(probe).textContent!;
  }

  it('has one live region, which is empty before anything is said', async () => {
    const probe = await aProbe();
    expect(probe.shadowRoot!.querySelectorAll('[role=status], [aria-live]')).to.have.length(1);
    expect(region(probe).textContent).to.equal('');
  });

  it('says a message in the region that was there before', async () => {
    const probe = await aProbe();
    const before = region(probe);
    expect(await say(probe, 'Copied')).to.equal('Copied');
    expect(region(probe)).to.equal(before);
  });

  it('says each message anew, also one that it has just said', async () => {
    const probe = await aProbe();
    const said: string[] = [];
    for (const message of ['Copied', 'Copied', 'Copied', 'Saved']) said.push(await say(probe, message));
    expect(said.map(message => message.trim())).to.deep.equal(['Copied', 'Copied', 'Copied', 'Saved']);
    expect(said.filter((message, index) => message === said[index - 1])).to.deep.equal([]);
  });

  it('is silent again when the element has been taken away', async () => {
    const probe = await aProbe();
    await say(probe, 'Copied');
    const around = probe.parentElement!;
    probe.remove();
    around.append(probe);
    probe.requestUpdate();
    await probe.updateComplete;
    expect(region(probe).textContent).to.equal('');
  });
});
