import './loader.css';
import { makeElement } from './element.ts';

/** Filled in by the build. */
declare const __STYLES_INTEGRITY__: string | undefined;

/** A script tag with `data-library` puts the element on the page itself. */
function install(dataset: DOMStringMap): void {
  const element = document.createElement('om-de-hoek');
  for (const name of ['library', 'language', 'shared', 'dictation']) {
    const value = dataset[name];
    if (value !== undefined) element.setAttribute(name, value);
  }
  document.body.append(element);
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement && !customElements.get('om-de-hoek')) {
  const place = { script: script.src, stylesIntegrity: __STYLES_INTEGRITY__ };
  customElements.define('om-de-hoek', makeElement(place));
  const { dataset } = script;
  if (dataset['library'] !== undefined) {
    // An async script in the head may run before there is a body.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => install(dataset));
    } else install(dataset);
  }
}
