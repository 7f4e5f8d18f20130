// Generated from registry.ts. Do not edit; run npm run generate.
import {define} from '../base/define.js';
import {CampaignPage} from '../elements/campaign-page/campaign-page.js';
import {campaignPage} from '../elements/registry.js';
import './exit.js';
import './prisoner-counter.js';
import './sign-up.js';
import './day.js';
import './initiatives.js';
import './stories.js';
import './event-list.js';
import './names.js';
import './poem.js';
import './donation.js';
import './letter-guide.js';
import './postcard.js';
import './video.js';
import './hashtag-bar.js';
import './channels.js';

export * from '../elements/campaign-page/campaign-page.js';

define(campaignPage.tag, CampaignPage);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-campaign-page': CampaignPage;
  }
}
