import {elementSource, type CampaignHost} from '../../base/element-source.js';
import type {SectionHost} from '../../feed/section-host.js';
import type {Locale} from '../../i18n/locale.js';

/** Whether the campaign of `host` is a file for each language. */
export const isByLanguage = (host: CampaignHost): boolean =>
  elementSource(host, 'be')?.key !== elementSource(host, 'en')?.key;

/**
 * A host for a side section of `host` in the language that `getLanguage` returns, or in its own. Where the campaign is a
 * file for each language, the file of another one is requested when a reader chooses it.
 */
export function inLanguage(
  host: SectionHost & CampaignHost,
  getLanguage: () => Locale | undefined,
): SectionHost {
  return {
    addController: controller => host.addController(controller),
    removeController: controller => host.removeController(controller),
    requestUpdate: () => host.requestUpdate(),
    onSectionState: () => undefined,
    get updateComplete() {
      return host.updateComplete;
    },
    get moment() {
      return host.moment;
    },
    get campaignSource() {
      const language = getLanguage();
      return language ? elementSource(host, language) : host.campaignSource;
    },
    sectionLoading: undefined,
    campaignHead: undefined,
  };
}
