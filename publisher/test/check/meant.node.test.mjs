import assert from 'node:assert/strict';
import {it} from 'node:test';
import {checkFolder} from '../../src/check/check-folder.mjs';
import {aCampaign, aFigure, anEvent} from '../helpers/a-campaign.mjs';
import {aFolder} from '../helpers/folders.mjs';

const NOW = new Date('2027-04-21T12:00:00Z');

const withEvent = more =>
  aCampaign({events: [anEvent({timeZone: undefined, startDate: '2027-05-21', ...more})]});
const withFigure = more => aCampaign({figures: {prisoners: aFigure(more)}});

for (const [campaign, words] of [
  [withEvent({startDate: '21.05.2027'}), /Did you mean "2027-05-21"\?/],
  [withEvent({startDate: '21.5.2027 18.00'}), /Did you mean "2027-05-21T18:00"\?/],
  [withEvent({startDate: '2027/5/21'}), /Did you mean "2027-05-21"\?/],
  [withEvent({url: 'www.example.org/rally'}), /Did you mean "https:\/\/www\.example\.org\/rally"\?/],
  [withEvent({url: 'post@example.org'}), /Did you mean "mailto:post@example\.org"\?/],
  [withEvent({eventStatus: 'cancelled'}), /Did you mean "EventCancelled"\?/],
  [withEvent({eventStatus: 'Canceled'}), /Did you mean "EventCancelled"\?/],
  [withEvent({eventAttendanceMode: 'online'}), /Did you mean "OnlineEventAttendanceMode"\?/],
  [withEvent({kind: 'Rally'}), /Did you mean "rally"\?/],
  [withEvent({allDay: 'yes'}), /Did you mean true\?/],
  [withEvent({organizer: 'Friends'}), /Did you mean \{"name": "Friends"\}\?/],
  [withEvent({name: {en: 'Rally', be: ' '}}), /Here is nothing: write something, or leave it out/],
  [withFigure({value: '1.182'}), /Here must be a number, without quotes, not "1\.182"\. Did you mean 1182\?/],
  [aCampaign({hashtags: {tags: ['Free-Them']}}), /Did you mean "#FreeThem"\?/],
  [aCampaign({withdrawn: 'ales'}), /Did you mean \["ales"\]\?/],
])
  it(`says ${words.source.replaceAll('\\', '')}`, async t => {
    const {findings} = await checkFolder(await aFolder(t, {'campaign.json': campaign}), {now: NOW});
    assert.match(findings.find(({level}) => level === 'error').message, words);
  });

for (const [what, campaign] of [
  ['a day that may be in two months', withEvent({startDate: '5/6/2027'})],
  ['a day that does not exist', withEvent({startDate: '31.04.2027'})],
  ['an address of a scheme that runs', withEvent({url: 'javascript:alert(1)'})],
  ['a number in words', withFigure({value: 'many'})],
])
  it(`proposes nothing for ${what}`, async t => {
    const {findings} = await checkFolder(await aFolder(t, {'campaign.json': campaign}), {now: NOW});
    assert.doesNotMatch(findings.find(({level}) => level === 'error').message, /Did you mean/);
  });
