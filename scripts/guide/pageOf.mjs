/**
 * A page for the browser from the Markdown of our own guides: headings, paragraphs, lists, pictures, links, bold,
 * italics. `template` says where the parts come: {title}, {contents}, {body}.
 */
export function pageOf(markdown, template) {
  const blocks = markdown
    .replace(/<!--.*?-->/gs, '')
    .trim()
    .split(/\n{2,}/);
  const heads = blocks.flatMap((block) => /^## (.*)$/.exec(block)?.[1] ?? []);
  const contents = heads.map((head) => `<li><a href="#${anchorOf(head)}">${inline(head)}</a></li>`).join('\n');
  const title = inline(/^# (.*)$/m.exec(markdown)?.[1] ?? '');
  const body = blocks.filter((block) => !block.startsWith('# '));
  const parts = { title, contents, body: body.map(blockOf).join('\n') };
  return template.replace(/\{(title|contents|body)\}/g, (_, part) => parts[part]);
}

function blockOf(block) {
  const [, marks, head] = /^(#{2,3}) (.*)$/.exec(block) ?? [];
  if (marks) return `<h${marks.length} id="${anchorOf(head)}">${inline(head)}</h${marks.length}>`;
  const [, alt, picture] = /^!\[(.*)\]\((.*)\)$/.exec(block) ?? [];
  if (picture) return `<figure><img src="${picture}" alt="${escaped(alt)}" loading="lazy"></figure>`;
  const list = /^(- |\d+\. )/.exec(block)?.[1];
  if (!list) return `<p>${inline(block)}</p>`;
  const name = list === '- ' ? 'ul' : 'ol';
  const items = block.split(/\n(?:- |\d+\. )/).map((item) => `<li>${inline(item.replace(/^(- |\d+\. )/, ''))}</li>`);
  return `<${name}>\n${items.join('\n')}\n</${name}>`;
}

/** The other guides lie beside this one as pages. */
function inline(text) {
  return escaped(text)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\*(.+?)\*/g, '<em>$1</em>')
    .replace(/\[(.+?)\]\((.+?)(?:\.md)?\)/g, (_, words, to) => `<a href="${to}.html">${words}</a>`)
    .replace(/ {2}\n/g, '<br>\n');
}

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const anchorOf = (head) =>
  head
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
