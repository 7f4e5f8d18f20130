import {expose} from 'comlink';
import {CampaignFolder} from './campaign-folder.mjs';
import {inTurn} from './in-turn.mjs';

expose(inTurn(new CampaignFolder()));
