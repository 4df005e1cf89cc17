/** Runs in the page: what runs out of the window sideways, out of its own box, or under an edge that cuts it off. */
export function cutText(): readonly string[] {
  const told: string[] = [];
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (over > 0) told.push(`the page is ${over} px too wide`);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const holder = text.parentElement!;
    if (!text.nodeValue?.trim() || /^(SCRIPT|STYLE|OPTION)$/.test(holder.tagName)) continue;
    range.selectNodeContents(text);
    const edges = edgesAround(holder);
    const outside = [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        edges && (left < edges.left - 1 || right > edges.right + 1 || top < edges.top - 1 || bottom > edges.bottom + 1),
    );
    if (outside) told.push(text.nodeValue.trim().slice(0, 60));
  }
  for (const select of document.querySelectorAll('select')) {
    const [option] = select.selectedOptions;
    const measure = document.createElement('canvas').getContext('2d')!;
    const { font, paddingLeft, paddingRight } = getComputedStyle(select);
    measure.font = font;
    const room = select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    if (select.clientWidth > 0 && option && measure.measureText(option.text).width > room) told.push(option.text);
  }
  return told;

  /** Where a text of this element must stay; none for what is only heard. */
  function edgesAround(holder: Element) {
    const edges = { left: 0, right: document.documentElement.clientWidth, top: -1e6, bottom: 1e6 };
    for (let element: Element | null = holder; element; element = element.parentElement) {
      const box = element.getBoundingClientRect();
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (overflowX !== 'visible' && box.width <= 1) return null;
      if (element === holder && display !== 'inline' && display !== 'contents') narrow('left', 'right', box);
      if (element === document.body || element === document.documentElement) continue;
      if (overflowX === 'hidden' || overflowX === 'clip') narrow('left', 'right', box);
      if (overflowY === 'hidden' || overflowY === 'clip') narrow('top', 'bottom', box);
    }
    return edges;

    function narrow(near: 'left' | 'top', far: 'right' | 'bottom', box: DOMRect) {
      edges[near] = Math.max(edges[near], box[near]);
      edges[far] = Math.min(edges[far], box[far]);
    }
  }
}
