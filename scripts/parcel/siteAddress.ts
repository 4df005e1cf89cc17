/** Where the manifest of the repository points: the workbench and `npm run excel`. */
export const developmentAddress = 'https://localhost:3443';

/**
 * The address of an organisation's site as the manifest needs it: https, a host, perhaps a port and a folder, nothing
 * behind. Gives it without a closing slash; null for what Office would refuse or could not reach.
 */
export function siteAddress(given: string): string | null {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== 'https:' || url.username || url.search || url.hash) return null;
  if (/\.html?$/i.test(url.pathname)) return null;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
