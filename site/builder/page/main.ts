import {BuilderCampaign} from './builder-campaign.js';
import {BuilderCode} from './builder-code.js';
import {BuilderColours} from './builder-colours.js';
import {BuilderField} from './builder-field.js';
import {BuilderOptions} from './builder-options.js';
import {BuilderPage} from './builder-page.js';
import {BuilderPreview} from './builder-preview.js';
import {BuilderSite} from './builder-site.js';
import {BuilderWhat} from './builder-what.js';
import {CopyButton} from './copy-button.js';

const ELEMENTS = {
  'copy-button': CopyButton,
  'builder-field': BuilderField,
  'builder-what': BuilderWhat,
  'builder-campaign': BuilderCampaign,
  'builder-site': BuilderSite,
  'builder-options': BuilderOptions,
  'builder-colours': BuilderColours,
  'builder-preview': BuilderPreview,
  'builder-code': BuilderCode,
  // The last, as all others are parts of it.
  'builder-page': BuilderPage,
};

for (const [tag, element] of Object.entries(ELEMENTS)) customElements.define(tag, element);
