import {SectionController} from './section-controller.js';

/** Brings its host one more section of its campaign, which it can do without. */
export class SideSection<T> extends SectionController<T> {
  override hostUpdated(): void {
    // How far the host is, its own section says.
  }
}
