/** Text as it is written in HTML and XML, also in the value of an attribute. */
export {escaped} from 'solidarity-widgets/campaign-tools';
