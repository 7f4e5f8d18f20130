import {html, type TemplateResult} from 'lit';
import type {Project} from '../../model/values/project.js';
import type {Writer} from '../../base/writer.js';
import {sourceLine} from './source-line.js';

/** Who collects what an element shows, as a link where the project has a page, and who says so. */
export function aboutProject({name, description, url, source}: Project, writer: Writer): TemplateResult {
  const label = html`<span class="project-name">${writer.text(name)}</span>`;
  return html`<div class="project" part="project">
    <p>${url ? writer.link(url, label) : label}</p>
    <p class="prose">${writer.text(description)}</p>
    ${sourceLine(source, writer)}
  </div>`;
}
