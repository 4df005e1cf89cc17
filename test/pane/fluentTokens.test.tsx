import { tokens as fluent } from '@fluentui/react-components';
import { tokens } from '../../src/pane/fluentTokens';

test("every token but an overlay's z-index is the CSS variable of its own name", () => {
  const names = Object.keys(fluent).filter((name) => !name.startsWith('zIndex'));
  expect(names.length).toBeGreaterThan(400);
  expect(names.filter((name) => tokens[name] !== fluent[name as keyof typeof fluent])).toEqual([]);
});
