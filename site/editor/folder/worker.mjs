import {expose} from 'comlink';
import {CampaignFolder} from './campaign-folder.mjs';

expose(new CampaignFolder());
