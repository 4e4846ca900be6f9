const markup = /[\\`*_[\]<>~]|&(?=[#\w])|:(?=\/\/)/g;

/**
 * A name or title as it is written inside a Markdown sentence, so that it is shown as it stands: no bold, link
 * or markup comes of it, also in clients of others (https://spec.commonmark.org/0.31.2/#backslash-escapes).
 */
export const asMarkdownText = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(markup, String.raw`\$&`);
