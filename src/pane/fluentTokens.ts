/**
 * Stands in for Fluent's own table of 467 names (3 kB gz), each of them the CSS variable of its own name.
 * Only the z-indexes of overlays, which the pane has none of, carry more. webpack.config.js puts it in
 * place; a test compares the two.
 */
export const tokens = new Proxy<Record<string, string>>({}, { get: (_, name) => `var(--${String(name)})` });
