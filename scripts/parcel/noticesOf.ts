import type { ShippedPackage } from './shippedPackages';

/** What may stand beside office.js, whose terms (2.1.3) rule out licences that ask for disclosure of source. */
export const acceptedLicences: readonly string[] = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

/** Under Microsoft's own terms, shown whole beside its files. */
export const microsoftsOwn = '@microsoft/office-js';

/** The notice that the terms of office.js (2.1.2) and the licences of the other packages ask for, as one text file. */
export function noticesOf(ownLicence: string, packages: readonly ShippedPackage[]): string {
  const own = ['BÁO CÁO CCHC', ownLicence.trim()].join('\n\n');
  const microsoft = [
    'OFFICE.JS',
    'Tiện ích dùng thư viện Office.js của Microsoft, sao chép nguyên trạng. Microsoft không chịu trách nhiệm bảo trì,',
    'cập nhật hay hỗ trợ tiện ích này. Chỉ được dùng các tệp đó cùng tiện ích này; điều khoản nằm cạnh chúng.',
    'Office.js belongs to Microsoft and is distributed unchanged, for use with this add-in only. Microsoft is not',
    'responsible for maintaining, updating or supporting this add-in.',
  ].join('\n');
  const others = packages
    .filter(({ name }) => name !== microsoftsOwn)
    .map(({ name, version, licence, texts }) => [`${name} ${version} (${licence})`, ...texts].join('\n\n'));
  return `${[own, microsoft, ...others].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
