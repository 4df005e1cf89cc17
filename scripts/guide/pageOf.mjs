import { Marked, Renderer } from 'marked';

/**
 * A page for the browser from the Markdown of our own guides. `template` says where the parts come: {title},
 * {contents}, {body}.
 */
export function pageOf(markdown, template) {
  const parts = { title: '', contents: '', body: '' };
  const renderer = {
    heading({ tokens, text, depth }) {
      const words = this.parser.parseInline(tokens);
      const anchor = anchorOf(text);
      if (depth === 1) parts.title = words;
      if (depth === 2) parts.contents += `<li><a href="#${anchor}">${words}</a></li>\n`;
      return depth === 1 ? '' : `<h${depth} id="${anchor}">${words}</h${depth}>\n`;
    },
    // The other guides lie beside this one as pages.
    link(token) {
      return Renderer.prototype.link.call(this, { ...token, href: token.href.replace(/\.md$/, '.html') });
    },
    html: () => '',
  };
  parts.body = new Marked({ renderer }).parse(markdown);
  return template.replace(/\{(title|contents|body)\}/g, (_, part) => parts[part]);
}

const anchorOf = (head) =>
  head
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
