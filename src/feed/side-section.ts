import {SectionController, type SectionHost} from './section-controller.js';
import type {Section} from '../model/section.js';

/** Brings `host` one more section of its campaign, which it can do without: how far the host is, the other one says. */
export function sideSection<T>(host: SectionHost, section: Section<T>): SectionController<T> {
  return new SectionController(
    {
      get moment() {
        return host.moment;
      },
      get updateComplete() {
        return host.updateComplete;
      },
      addController: controller => host.addController(controller),
      removeController: controller => host.removeController(controller),
      requestUpdate: () => host.requestUpdate(),
      campaignSource: () => host.campaignSource(),
      keepUntil: content => host.keepUntil(content),
      settle: () => undefined,
    },
    section,
  );
}
