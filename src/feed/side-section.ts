import {SectionController} from './section-controller.js';

/** Provides its host with an additional, optional section of its campaign, without any effect on the host's state. */
export class SideSection<T> extends SectionController<T> {
  override hostUpdated(): void {
    // Only the main section has a state that the host reports.
  }

  protected override report(): void {
    // Only the main section says what the host's campaign is, and when it has loaded.
  }
}
