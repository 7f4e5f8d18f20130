// Generated from registry.ts. Do not edit; run npm run generate.
import {define} from '../base/define.js';
import {Donation} from '../elements/donation/donation.js';
import {donation} from '../elements/registry.js';

export * from '../elements/donation/donation.js';

define(donation.tag, Donation);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-donation': Donation;
  }
}
