import { developmentAddress } from './siteAddress';

/**
 * The manifest for a site at `address` (as `siteAddress` gives it). An AppDomain takes no folder: scheme, host and
 * port only (Office Add-ins manifest reference, "AppDomain").
 */
export function manifestFor(manifest: string, address: string): string {
  const { origin } = new URL(address);
  return manifest
    .replace(`<AppDomain>${developmentAddress}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(`"${developmentAddress}/`, `"${address}/`);
}
