import { en } from '../../src/text/en';
import { vi } from '../../src/text/vi';
import { states } from './states';

/**
 * One state of the pane as a page, for pictures and tests: `?state=findings&dark&en`; without a state it names them
 * all. `data-shown` says that the state has been reached; `setDark` changes the theme in place.
 */
const asked = new URLSearchParams(location.search);
const element = document.body.appendChild(document.createElement('div'));
element.dataset.states = Object.keys(states).join(' ');
const state = states[asked.get('state') ?? ''];
if (state) {
  const setDark = state.draw(element, asked.has('en') ? en : vi, asked.has('dark'));
  Object.assign(window, { setDark });
  for (const gesture of state.gestures) await gesture();
  element.dataset.shown = '';
}
