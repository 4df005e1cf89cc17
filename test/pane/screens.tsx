import { vi } from '../../src/text/vi';
import { chosenFile, lastReport, states } from './states';

/** The page that `npm run screens` takes pictures of: `?state=findings&dark`; without a state it names them all. */
const asked = new URLSearchParams(location.search);
const element = document.body.appendChild(document.createElement('div'));
const state = asked.get('state') ?? '';
element.dataset.states = Object.keys(states).join(' ');
states[state]?.(element, vi, asked.has('dark'));

const file = state.startsWith('word-file') && (await untilThere('input[type=file]'));
if (file instanceof HTMLInputElement) {
  const files = new DataTransfer();
  files.items.add(new File([await chosenFile.arrayBuffer()], chosenFile.name));
  file.files = files.files;
  file.dispatchEvent(new Event('change', { bubbles: true }));
}

const steps: Readonly<Record<string, string>> = { 'word-file-refreshed': 'step-4', 'word-file-prose': 'step-5' };
if (steps[state]) {
  await untilThere('.summary');
  const button = await untilThere(`[aria-labelledby="${steps[state]}"] button.wide`);
  if (button instanceof HTMLElement) button.click();
  await untilThere(`[aria-labelledby="${steps[state]}"] .finding`);
}

const accept = state === 'accepting' && (await untilThere('.finding.error button[aria-expanded]'));
if (accept instanceof HTMLElement) accept.click();

if (state === 'comparing' || state === 'compared') {
  const details = await untilThere('.compare');
  if (details instanceof HTMLDetailsElement) details.open = true;
  await untilThere('.compare-form .ways button');
  const sheets = document.querySelectorAll<HTMLElement>('.compare-form .ways button');
  if (state === 'compared') {
    sheets[0]?.click();
    await untilThere('.compared');
    sheets[1]?.click();
    await untilThere('.compared li + li');
  }
}

if (state === 'carrying') {
  const details = await untilThere('[aria-labelledby=step-3] .compare');
  if (details instanceof HTMLDetailsElement) details.open = true;
  const field = await untilThere('[aria-labelledby=step-3] input[type=file]');
  const files = new DataTransfer();
  files.items.add(lastReport());
  if (field instanceof HTMLInputElement) {
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

const map = state === 'coverage' && (await untilThere('.progress .why'));
if (map instanceof HTMLDetailsElement) map.open = true;

async function untilThere(selector: string): Promise<Element | null> {
  for (let tries = 0; tries < 50; tries += 1) {
    const found = document.querySelector(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return null;
}
