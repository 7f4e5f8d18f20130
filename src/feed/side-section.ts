import {SectionController} from './section-controller.js';

/** Provides its host with an additional, optional section of its campaign, without any effect on the host's state. */
export class SideSection<T> extends SectionController<T> {
  override hostUpdated(): void {
    // Only the main section reports the host's state.
  }
}
