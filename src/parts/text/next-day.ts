import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatWeekdayDay, type Formats} from '../../i18n/format.js';
import {splitAtPlaceholder, PLACEHOLDER} from '../../i18n/placeholder.js';
import {anniversaryOn} from '../../model/days/anniversary.js';
import {campaignDay} from '../../model/days/campaign-day.js';
import type {CampaignHead} from '../../model/schema/head.js';

/** "The next Day of Solidarity is Friday, 21 May 2027.", for the ISO day `day`. */
export function renderNextDay(day: string, formats: Formats): TemplateResult {
  const sentence = msg(str`The next Day of Solidarity is ${PLACEHOLDER}.`, {
    id: 'day.coming',
    desc: 'A day. Leave the full stop out if a date of your language ends in one',
  });
  const [before, after] = splitAtPlaceholder(sentence);
  return html`${before}<time datetime=${day}>${formatWeekdayDay(day, formats)}</time>${after}`;
}

/** The same for the first day of a campaign after `moment`; nothing on the day itself, and without a day. */
export function renderDayAfter(
  moment: Date,
  {date, timeZone}: CampaignHead,
  formats: Formats,
): TemplateResult | typeof nothing {
  if (!date) return nothing;
  const {day, days, next = day} = anniversaryOn(campaignDay(moment, timeZone), date);
  return days ? renderNextDay(next, formats) : nothing;
}
