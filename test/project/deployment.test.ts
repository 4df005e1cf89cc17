import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { manifestFor } from '../../scripts/parcel/manifestFor';
import { acceptedLicences, microsoftsOwn, noticesOf } from '../../scripts/parcel/noticesOf';
import { packed } from '../../scripts/parcel/packed';
import { shippedPackages } from '../../scripts/parcel/shippedPackages';
import { siteAddress } from '../../scripts/parcel/siteAddress';
import { root } from './sourceFiles';

describe('the address of a site', () => {
  test.each([
    ['https://cchc.tinh.gov.vn', 'https://cchc.tinh.gov.vn'],
    ['https://cchc.tinh.gov.vn/', 'https://cchc.tinh.gov.vn'],
    ['https://noi-bo:8443/cchc/', 'https://noi-bo:8443/cchc'],
    ['HTTPS://CCHC.Tinh.gov.vn/Thu-Muc', 'https://cchc.tinh.gov.vn/Thu-Muc'],
  ])('valid: %s', (given, address) => expect(siteAddress(given)).toBe(address));

  test.each([
    '',
    'cchc.tinh.gov.vn',
    'http://cchc.tinh.gov.vn',
    'https://cchc.tinh.gov.vn/pane.html',
    'https://cchc.tinh.gov.vn/?a=1',
    'https://cchc.tinh.gov.vn/#b',
    'https://ai:mat-khau@cchc.tinh.gov.vn',
    'file:///C:/cchc',
  ])('invalid: %j', (given) => expect(siteAddress(given)).toBeNull());
});

test('a manifest for a folder of a site keeps nothing of the development address', () => {
  const manifest = manifestFor(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), 'https://noi-bo:8443/cchc');
  expect(manifest).not.toContain('localhost');
  expect(manifest).toContain('<AppDomain>https://noi-bo:8443</AppDomain>');
  expect(manifest).toContain('<SourceLocation DefaultValue="https://noi-bo:8443/cchc/pane.html"/>');
});

test('only licences that may stand beside office.js are shipped', () => {
  const packages = shippedPackages(root);
  expect(packages.length).toBeGreaterThan(20);
  const others = packages.filter(({ name }) => name !== microsoftsOwn);
  expect(others.filter(({ licence }) => !acceptedLicences.includes(licence))).toEqual([]);
});

test('the notices name every shipped package, with its licence where it brings one, and say what Microsoft asks for', () => {
  const packages = shippedPackages(root);
  const notices = noticesOf('MIT License', packages);
  const unnamed = packages.filter(({ name, version }) => !notices.includes(`${name} ${version} (`));
  expect(unnamed.map(({ name }) => name)).toEqual([microsoftsOwn]);
  expect(notices).toContain('Microsoft is not\nresponsible for maintaining, updating or supporting this add-in.');
  expect(notices).toContain('Permission is hereby granted');
});

test('a parcel holds its files under its name, and the same files give the same checksum', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'parcel-'));
  try {
    mkdirSync(path.join(folder, 'site'));
    writeFileSync(path.join(folder, 'site', 'pane.html'), 'trang');
    const { zip, sha256 } = packed(folder, 'cchc-1');
    expect(strFromU8(unzipSync(zip)['cchc-1/site/pane.html']!)).toBe('trang');
    expect(createHash('sha256').update(zip).digest('hex')).toBe(sha256);
    writeFileSync(path.join(folder, 'site', 'pane.html'), 'trang');
    expect(packed(folder, 'cchc-1').sha256).toBe(sha256);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
