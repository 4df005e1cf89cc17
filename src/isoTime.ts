/** A moment as the clock on the wall shows it, with the wall's distance from UTC: 2022-01-03T14:05:00+07:00. */
export function isoTime(moment: Date): string {
  const east = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + east * 60_000).toISOString().slice(0, 19);
  const two = (number: number) => String(Math.trunc(number)).padStart(2, '0');
  return `${local}${east < 0 ? '-' : '+'}${two(Math.abs(east) / 60)}:${two(Math.abs(east) % 60)}`;
}
