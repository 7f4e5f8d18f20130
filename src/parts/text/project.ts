import {html, type TemplateResult} from 'lit';
import type {Project} from '../../model/values/project.js';
import type {Pen} from '../../base/pen.js';
import {sourceLine} from './source-line.js';

/** Who collects what an element shows, as a link where the project has a page, and who says so. */
export function aboutProject({name, description, url, source}: Project, pen: Pen): TemplateResult {
  const label = html`<span class="project-name">${pen.text(name)}</span>`;
  return html`<div class="project" part="project">
    <p>${url ? pen.link(url, label) : label}</p>
    <p class="prose">${pen.text(description)}</p>
    ${sourceLine(source, pen)}
  </div>`;
}
