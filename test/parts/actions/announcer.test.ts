import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {Announcer} from '../../../src/parts/actions/announcer.js';
import {define} from '../../../src/base/define.js';

class AnnouncerProbe extends LitElement {
  readonly announcer = new Announcer(this);

  protected override render(): TemplateResult {
    return this.announcer.render(this.lang);
  }
}

define('solidarity-announcer-probe', AnnouncerProbe);

describe('Announcer', () => {
  const aProbe = () =>
    fixture<AnnouncerProbe>(html`<solidarity-announcer-probe></solidarity-announcer-probe>`);
  const region = (probe: AnnouncerProbe) => probe.shadowRoot!.querySelector('[role=status]')!;

  async function say(probe: AnnouncerProbe, message: string): Promise<string> {
    probe.announcer.announce(message);
    await probe.updateComplete;
    return region(probe).textContent!;
  }

  it('has one live region, which is empty at first', async () => {
    const probe = await aProbe();
    expect(probe.shadowRoot!.querySelectorAll('[role=status], [aria-live]')).to.have.length(1);
    expect(region(probe).textContent).to.equal('');
  });

  it('puts a message into the existing region', async () => {
    const probe = await aProbe();
    const before = region(probe);
    expect(await say(probe, 'Copied')).to.equal('Copied');
    expect(region(probe)).to.equal(before);
  });

  it('changes the region for each message, even a repeated one', async () => {
    const probe = await aProbe();
    const said: string[] = [];
    for (const message of ['Copied', 'Copied', 'Copied', 'Saved']) said.push(await say(probe, message));
    expect(said.map(message => message.trim())).to.deep.equal(['Copied', 'Copied', 'Copied', 'Saved']);
    expect(said.filter((message, index) => message === said[index - 1])).to.deep.equal([]);
  });

  it('clears a message when the language changes', async () => {
    const probe = await aProbe();
    await say(probe, 'Copied');
    probe.requestUpdate();
    await probe.updateComplete;
    expect(region(probe).textContent).to.equal('Copied');
    probe.lang = 'de';
    probe.requestUpdate();
    await probe.updateComplete;
    expect(region(probe).textContent).to.equal('');
    expect(await say(probe, 'Kopiert')).to.equal('Kopiert');
  });

  describe('announceLater', () => {
    const real = window.setTimeout;
    let ring: (() => void) | undefined;
    beforeEach(() => {
      window.setTimeout = ((callback: () => void, pause?: number) => {
        if (pause !== 1_500) return real(callback, pause);
        ring = callback;
        return 0;
      }) as typeof window.setTimeout;
    });
    afterEach(() => {
      window.setTimeout = real;
    });

    it('announces the current message after a pause', async () => {
      const probe = await aProbe();
      let count = 3;
      probe.announcer.announceLater(() => `${count} left`);
      expect(region(probe).textContent).to.equal('');
      count = 2;
      ring!();
      await probe.updateComplete;
      expect(region(probe).textContent).to.equal('2 left');
    });
  });

  it('announces only the last message after a pause, and none once the element is removed', async () => {
    const probe = await aProbe();
    const asked: string[] = [];
    const later = (words: string) =>
      probe.announcer.announceLater(() => {
        asked.push(words);
        return words;
      });
    later('3 left');
    later('2 left');
    await aTimeout(1_700);
    expect(asked).to.deep.equal(['2 left']);
    later('1 left');
    probe.remove();
    await aTimeout(1_700);
    expect(asked).to.deep.equal(['2 left']);
  });

  it('clears a message when the element is removed', async () => {
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
