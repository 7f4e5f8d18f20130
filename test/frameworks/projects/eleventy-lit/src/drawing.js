// What the plugin draws elements with: it hands them their attributes alone.
import {readFileSync} from 'node:fs';
import {setServerDefaults} from 'solidarity-widgets/server';

const campaign = JSON.parse(readFileSync('campaign.json', 'utf8'));
setServerDefaults({campaign, feed: '/campaign.json', cautious: false});
