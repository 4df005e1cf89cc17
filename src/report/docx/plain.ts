/** Marks that turn the direction of text, which no Vietnamese office name needs. */
const turning = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** One line of text; what XML cannot hold is dropped where it is written. */
export function plain(text: string): string {
  return text.replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ').replace(turning, '');
}
