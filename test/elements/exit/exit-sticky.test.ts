import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {Exit} from '../../../src/elements/exit/exit.js';
import '../../../src/define/exit.js';
import {spotFor} from '../../../src/elements/exit/spot.js';
import {part} from '../../helpers/elements/shown.js';

const link = (exit: Exit) => part<HTMLAnchorElement>(exit, 'link')!;
const box = (exit: Exit) => link(exit).getBoundingClientRect();

/** Whether two boxes are the same, but for what browsers round. */
const isAt = (a: DOMRect, b: DOMRect) =>
  (['left', 'top', 'width', 'height'] as const).every(side => Math.abs(a[side] - b[side]) < 0.25);

/** Waits for what follows from scrolling and from a new focus. */
async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
}

/** A page around an element that is ready: 300 px, the element in a wrapper, and much more. */
async function aPage(attributes = 'sticky', wrapper = '<div>'): Promise<{page: HTMLElement; exit: Exit}> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = `<div style="height: 300px"></div>
    ${wrapper}<solidarity-exit lang="en" ${attributes}></solidarity-exit></div>
    <p>Below</p><div style="height: 6000px"></div>`;
  const exit = page.querySelector('solidarity-exit')!;
  await exit.settled;
  await frames();
  return {page, exit};
}

/** Whether all of the link is in the window, and nothing lies over its corners and its middle. */
function isInSight(exit: Exit): boolean {
  const {left, right, top, bottom} = box(exit);
  const isInWindow = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  const points = [
    [left + 4, top + 4],
    [right - 4, bottom - 4],
    [(left + right) / 2, (top + bottom) / 2],
  ];
  return isInWindow && points.every(([x, y]) => exit.shadowRoot!.elementFromPoint(x!, y!) === link(exit));
}

function scrollAll(top: number): void {
  window.scrollTo(0, top);
  for (const each of document.querySelectorAll('body, [style*=overflow]')) each.scrollTop = top;
}

/** Lies over the whole window, as a page's cookie banner. */
function aBanner(): HTMLElement {
  const banner = document.body.appendChild(document.createElement('div'));
  banner.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: white';
  return banner;
}

describe('<solidarity-exit sticky>', () => {
  const styles = document.createElement('style');
  afterEach(() => {
    scrollAll(0);
    styles.remove();
  });

  const places: [where: string, wrapper: string, css?: string][] = [
    ['in a wrapper', '<div>'],
    ['in a wrapper that cuts', '<div style="overflow: hidden; contain: paint; height: 8em">'],
    [
      'in a wrapper that scrolls',
      '<div style="overflow: auto; height: 8em"><div style="height: 400px"></div>',
    ],
    ['in a wrapper that is moved', '<div style="transform: translateX(40px) scale(0.9); filter: blur(0)">'],
    ['on a page with html, body {height: 100%}', '<div>', 'html, body {height: 100%; margin: 0}'],
    ['on a page that cuts both', '<div>', 'html, body {height: 100%; overflow-x: hidden}'],
    [
      'on a page whose body scrolls',
      '<div>',
      'html, body {height: 100%; overflow: hidden} body {overflow: auto}',
    ],
  ];
  // WebKit draws nothing that is in the top layer of such a wrapper.
  if (!navigator.vendor.includes('Apple'))
    places.push(['in a wrapper that is drawn when it is near', '<div style="content-visibility: auto">']);
  for (const [where, wrapper, css = ''] of places)
    it(`keeps its link in sight ${where}, above all that the page has fixed`, async () => {
      styles.textContent = css;
      document.head.append(styles);
      const {exit} = await aPage('sticky', wrapper);
      const banner = aBanner();
      for (const top of [0, 150, 3000, 5000]) {
        scrollAll(top);
        expect(isInSight(exit)).to.equal(true, `at once at ${top}`);
        await frames();
        expect(isInSight(exit)).to.equal(true, `at ${top}: ${JSON.stringify(box(exit))}`);
      }
      banner.remove();
    });

  it('floats over its place in the page while that is in the window, else at an edge', async () => {
    const {page, exit} = await aPage();
    const isThere = () => {
      const room = exit.shadowRoot!.querySelector('.room')!.getBoundingClientRect();
      return isAt(room, box(exit));
    };
    for (const top of [0, 100, 200]) {
      window.scrollTo(0, top);
      await frames();
      expect(isThere()).to.equal(true);
    }
    window.scrollTo(0, 3000);
    await frames();
    const {right, top} = box(exit);
    expect([Math.round(document.documentElement.clientWidth - right), top]).to.deep.equal([8, 8]);
    window.scrollTo(0, 0);
    await frames();
    expect(isThere()).to.equal(true);
    (page.firstElementChild as HTMLElement).style.height = '350px';
    await frames();
    expect(isThere()).to.equal(true);
  });

  const focuses: [where: string, css: string, focused?: string][] = [
    ['on a page that is narrower than the window', 'body {max-width: 20em; margin: auto}'],
    ['on a page that is shorter than the window', 'body {height: 400px; margin: 0}'],
    ['where a script has given the focus to a part of the page', '', 'tabindex="-1"'],
    ['where a script has given it to such a part with a role', '', 'tabindex="-1" role="main"'],
    ['where that part scrolls', '', 'tabindex="0" style="overflow: auto"'],
  ];
  for (const [where, css, focused = ''] of focuses)
    it(`lies where it stands ${where}, whether a control has the focus or not`, async () => {
      styles.textContent = `${css} main {max-width: 20em}`;
      document.head.append(styles);
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.innerHTML = `<main ${focused}><p>Words</p><solidarity-exit lang="en" sticky></solidarity-exit>
        <div style="height: 200px"></div><button>Act</button></main>`;
      const exit = page.querySelector('solidarity-exit')!;
      await exit.settled;
      const isThere = async () => {
        await frames();
        return isAt(exit.shadowRoot!.querySelector('.room')!.getBoundingClientRect(), box(exit));
      };
      if (focused) page.querySelector('main')!.focus();
      else (document.activeElement as HTMLElement | null)?.blur();
      expect(document.activeElement).to.equal(focused ? page.querySelector('main') : document.body);
      expect(await isThere()).to.equal(true);
      page.querySelector('button')!.focus();
      expect(await isThere()).to.equal(true);
    });

  it('reports no error to the page when an observer of the page changes the layout once more', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <solidarity-exit lang="en" sticky></solidarity-exit>
        <p>Words</p>
      </div>`,
    );
    await page.querySelector('solidarity-exit')!.settled;
    await frames();
    const errors: string[] = [];
    const listen = (event: ErrorEvent) => {
      errors.push(event.message);
      event.stopImmediatePropagation();
    };
    window.addEventListener('error', listen, {capture: true});
    const words = page.querySelector('p')!;
    const observer = new ResizeObserver(() => (page.style.paddingBlockEnd = words.style.height));
    observer.observe(words);
    for (const height of ['100px', '200px']) {
      words.style.height = height;
      await frames();
    }
    observer.disconnect();
    window.removeEventListener('error', listen, {capture: true});
    expect(errors).to.deep.equal([]);
  });

  it('moves nothing else on the page, when the attribute or property is set and when it is removed', async () => {
    const {page, exit} = await aPage('');
    const below = page.querySelector('p')!;
    const places = () => [below.getBoundingClientRect(), exit.getBoundingClientRect(), box(exit)];
    const before = places();
    const isAfloat = () => link(exit).matches(':popover-open');
    const turn: [what: string, act: () => void, floats: boolean][] = [
      ['sticky = true', () => (exit.sticky = true), true],
      ['sticky = false', () => (exit.sticky = false), false],
      ['the attribute', () => exit.setAttribute('sticky', ''), true],
      ['no attribute', () => exit.removeAttribute('sticky'), false],
    ];
    for (const [what, act, floats] of turn) {
      act();
      await exit.updateComplete;
      expect([isAfloat(), exit.sticky, exit.hasAttribute('sticky')]).to.deep.equal(
        [floats, floats, floats],
        what,
      );
      expect(places().map((place, index) => isAt(place, before[index]!))).to.deep.equal(
        [true, true, true],
        what,
      );
    }
  });

  it('does not lie over the field or the control that has the focus', async () => {
    const {exit} = await aPage();
    const fields = [
      ['textarea', 'top: 0; right: 0'],
      ['button', 'top: 0; left: 0'],
      ['div contenteditable', 'bottom: 0; right: 0'],
      ['span tabindex="0" role="slider"', 'top: 0; right: 0'],
      ['a href="#"', 'top: 0; left: 0'],
      ['iframe', 'bottom: 0; right: 0'],
    ].map(([tag, place]) => {
      const range = document.createRange();
      const field = range.createContextualFragment(`<${tag}>`).firstElementChild as HTMLElement;
      document.body.append(field);
      field.style.cssText = `position: fixed; ${place}; width: 300px; height: 100px`;
      return field;
    });
    window.scrollTo(0, 3000);
    for (const field of fields) {
      field.focus();
      await frames();
      const [a, b] = [box(exit), field.getBoundingClientRect()];
      const isOver = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      expect([isOver, isInSight(exit)]).to.deep.equal([false, true], field.style.cssText);
    }
    link(exit).focus();
    await frames();
    expect([box(exit).top, exit.shadowRoot!.activeElement]).to.deep.equal([8, link(exit)]);
    for (const field of fields) field.remove();
  });

  it('floats only once on a page: the first that is not hidden', async () => {
    const {page, exit: first} = await aPage('sticky', '<div class="wrapper">');
    const second = document.createElement('solidarity-exit');
    second.sticky = true;
    page.append(second);
    await second.settled;
    const afloat = () => [first, second].map(each => link(each).matches(':popover-open'));
    expect(afloat()).to.deep.equal([true, false]);
    page.querySelector<HTMLElement>('.wrapper')!.style.display = 'none';
    await frames();
    expect(afloat()).to.deep.equal([false, true]);
    page.querySelector<HTMLElement>('.wrapper')!.style.display = '';
    await frames();
    expect(afloat()).to.deep.equal([true, false]);
    first.remove();
    expect(link(second).matches(':popover-open')).to.equal(true);
  });

  it('is fixed where there are no popovers', async () => {
    const {togglePopover} = HTMLElement.prototype;
    Object.assign(HTMLElement.prototype, {togglePopover: undefined});
    const {exit} = await aPage('sticky', '<div style="container-type: normal">');
    for (const top of [0, 3000]) {
      scrollAll(top);
      await frames();
      expect(isInSight(exit)).to.equal(true, `at ${top}`);
    }
    Object.assign(HTMLElement.prototype, {togglePopover});
  });
});

describe('spotFor', () => {
  const room = (left: number, top: number) => new DOMRect(left, top, 100, 40);
  const wide = new DOMRect(0, 0, 1000, 600);
  const phone = new DOMRect(0, 50, 320, 400);
  const rows: [what: string, expected: [number, number], ...Parameters<typeof spotFor>][] = [
    ['its room, where that is in the window', [20, 300], room(20, 300), wide, false],
    ['the end of the top edge, where its room is not', [892, 8], room(20, -1), wide, false],
    ['the other end, in pages from right to left', [8, 8], room(20, 561), wide, true],
    ['the bottom edge, in narrow windows, above the keyboard', [212, 402], room(20, -50), phone, false],
    ['the bottom edge, where the focus is at the top', [892, 552], room(20, -50), wide, false, room(850, 30)],
    [
      'the top edge, where the focus is at the bottom of a narrow window',
      [212, 58],
      room(20, -50),
      phone,
      false,
      room(220, 400),
    ],
    [
      'the other end of an edge, where the focus is at both',
      [8, 8],
      room(20, -50),
      wide,
      false,
      new DOMRect(800, 0, 200, 600),
    ],
    ['an edge, where the focus is in its room', [892, 8], room(20, 300), wide, false, room(0, 280)],
    ['its room, where the focus is everywhere', [20, 300], room(20, 300), wide, false, wide],
  ];
  for (const [what, expected, ...given] of rows)
    it(`is ${what}`, () => {
      const {x, y, width, height} = spotFor(...given);
      expect([x, y, width, height]).to.deep.equal([...expected, 100, 40]);
    });
});
