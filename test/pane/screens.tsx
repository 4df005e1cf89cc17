import { chosenFile, states } from './states';
import { vi } from './vietnamese';

/** The page that `npm run screens` takes pictures of: `?state=findings&dark`. */
const asked = new URLSearchParams(location.search);
const element = document.body.appendChild(document.createElement('div'));
states[asked.get('state') ?? '']?.(element, vi, asked.has('dark'));

/** Word's states begin where a person has chosen a file. */
const file = asked.has('file') && (await untilThere('input[type=file]'));
if (file instanceof HTMLInputElement) {
  const files = new DataTransfer();
  files.items.add(new File([await chosenFile.arrayBuffer()], chosenFile.name));
  file.files = files.files;
  file.dispatchEvent(new Event('change', { bubbles: true }));
}

async function untilThere(selector: string): Promise<Element | null> {
  for (let tries = 0; tries < 50; tries += 1) {
    const found = document.querySelector(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return null;
}
