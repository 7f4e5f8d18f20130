import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import 'solidarity-widgets/elements/event-list.js';
import 'solidarity-widgets/elements/hashtag-bar.js';
import 'solidarity-widgets/elements/prisoner-counter.js';
import type {SectionReady} from 'solidarity-widgets';
import campaign from '../campaign.json';

const {prisoners} = campaign.figures;
const later = {...campaign, figures: {prisoners: {...prisoners, value: 1300}}};

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main [lang]="lang()">
      <p>
        <button id="later" (click)="showLater()">A later count</button>
        <button id="belarusian" (click)="lang.set('be')">Па-беларуску</button>
        <output id="updated">{{ updated() }}</output>
      </p>
      <solidarity-prisoner-counter
        figure="prisoners"
        [campaign]="shown()"
        (solidarity-ready)="onReady($event)"
      >
        More than a thousand people.
      </solidarity-prisoner-counter>
      <solidarity-event-list feed="/campaign.json" heading-level="2" neutral>
        See our calendar.
      </solidarity-event-list>
      <solidarity-hashtag-bar feed="/campaign.json">#Example</solidarity-hashtag-bar>
    </main>
  `,
})
export class App {
  readonly shown = signal(campaign);
  readonly lang = signal('en');
  readonly updated = signal('');

  showLater(): void {
    this.shown.set(later);
  }

  onReady({detail}: CustomEvent<SectionReady>): void {
    this.updated.set(detail.updated ?? '');
  }
}
