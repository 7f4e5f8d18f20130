// Generated from registry.ts. Do not edit; run npm run generate.
import {CampaignPage as Element} from '../../../define/campaign-page.js';
import {component, type Component} from '../../react-component.js';

/** The React component of `<solidarity-campaign-page>`. */
export const CampaignPage: Component<Element> = component('solidarity-campaign-page', Element);
