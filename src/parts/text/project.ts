import {html, type TemplateResult} from 'lit';
import type {Project} from '../../model/values/project.js';
import type {Writer} from '../../base/language/writer.js';
import {renderSource} from './source-line.js';

/** The project that collects what an element shows, as a link if it has a page, and its source. */
export function renderProject({name, description, url, source}: Project, writer: Writer): TemplateResult {
  const label = html`<span class="project-name">${writer.text(name)}</span>`;
  return html`<div class="project" part="project">
    <p>${url ? writer.link(url, label) : label}</p>
    <p class="prose">${writer.text(description)}</p>
    ${renderSource(source, writer, {before: url})}
  </div>`;
}
