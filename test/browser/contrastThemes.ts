import type { Page } from 'playwright-core';

/** Text or ground: a colour of the system, as a contrast theme gives it. */
type SystemColour = (typeof texts)[number] | (typeof grounds)[number];

const texts = ['CanvasText', 'ButtonText', 'FieldText', 'LinkText', 'GrayText', 'HighlightText'] as const;
const grounds = ['Canvas', 'ButtonFace', 'Field', 'Highlight'] as const;

const theme = (canvas: string, text: string, link: string, gray: string, chosen: string, chosenText: string) => ({
  ...{ Canvas: canvas, Field: canvas, ButtonFace: canvas, CanvasText: text, FieldText: text, ButtonText: text },
  ...{ LinkText: link, GrayText: gray, Highlight: chosen, HighlightText: chosenText },
});

/** The contrast themes that Windows 11 comes with. */
const themes: Readonly<Record<string, Readonly<Record<SystemColour, string>>>> = {
  Aquatic: theme('#202020', '#ffffff', '#75e9fc', '#a6a6a6', '#8ee3f0', '#263b50'),
  Desert: { ...theme('#fffaef', '#3d3d3d', '#1c5e75', '#676767', '#903909', '#fff5e3'), ButtonText: '#202020' },
  Dusk: { ...theme('#2d3236', '#ffffff', '#70ebde', '#a6a6a6', '#a1bfde', '#212d3b'), ButtonText: '#b6f6f0' },
  'Night sky': { ...theme('#000000', '#ffffff', '#8080ff', '#a6a6a6', '#d6b4fd', '#2b2b2b'), ButtonText: '#ffee32' },
};

/**
 * Texts that a contrast theme would make hard to read. Chromium has two palettes of its own to show forced colours
 * with, so the painted colours are read back as names of system colours, and those are looked up in the themes.
 */
export async function hardToRead(page: Page): Promise<readonly string[]> {
  const painted = await page.evaluate(paintedTexts, { texts, grounds });
  return painted.flatMap(({ words, text, ground }) => {
    if (text.length === 0 || ground.length === 0) return [`“${words}” is painted in a colour of its own`];
    return Object.entries(themes).flatMap(([name, colours]) =>
      text.flatMap((of) =>
        ground.flatMap((on) =>
          contrast(colours[of], colours[on]) < 4.5 ? [`“${words}” in ${name}: ${of} on ${on}`] : [],
        ),
      ),
    );
  });
}

interface Names {
  readonly texts: readonly SystemColour[];
  readonly grounds: readonly SystemColour[];
}

/** Runs in the page: each text with the names that its colour and its ground may have. */
function paintedTexts({ texts, grounds }: Names) {
  const probe = document.body.appendChild(document.createElement('i'));
  const looks = (name: string) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const known = new Map([...texts, ...grounds].map((name) => [name, looks(name)]));
  probe.remove();
  const named = (names: readonly SystemColour[], colour: string) => names.filter((name) => known.get(name) === colour);
  const groundOf = (element: Element | null): string => {
    if (!element) return known.get('Canvas')!;
    const { backgroundColor } = getComputedStyle(element);
    return /, 0\)$/.test(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Map<string, { words: string; text: SystemColour[]; ground: SystemColour[] }>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement!;
    const words = node.nodeValue!.trim();
    if (!words || !holder.checkVisibility() || /^(SCRIPT|STYLE)$/.test(holder.tagName)) continue;
    const [text, ground] = [getComputedStyle(holder).color, groundOf(holder)];
    const pair = `${text} ${ground}`;
    if (!found.has(pair)) found.set(pair, { words, text: named(texts, text), ground: named(grounds, ground) });
  }
  return [...found.values()];
}

/** As WCAG 2 measures it. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
