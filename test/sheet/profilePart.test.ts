import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import type { Comparing, Profile } from '../../src/appendix/profile';
import { profilePart } from '../../src/sheet/profilePart';
import { readProfilePart } from '../../src/sheet/readProfilePart';

const comparing: Comparing = {
  windows: [{ year: 2021, span: 'year', from: '2020-12-07', to: '2021-12-04' }],
  sheets: [{ year: 2021, span: 'h1', name: 'Phụ lục <6 tháng> & “cũ” 2021' }],
};
const read = (profile: object) => readProfilePart(profilePart(profile as Profile));

test('a profile is read as it was kept, with or without how it is compared', () => {
  expect(read(exampleProfile)).toEqual(exampleProfile);
  expect(read({ ...exampleProfile, comparing })).toEqual({ ...exampleProfile, comparing });
});

test('what a later version adds is passed over', () => {
  expect(read({ ...exampleProfile, comparing: { ...comparing, colour: 'red' }, more: 1 })).toEqual({
    ...exampleProfile,
    comparing,
  });
});

test.each<readonly [string, object]>([
  ['no office', { office: undefined }],
  ['days that are none', { comparing: { ...comparing, windows: [{ ...comparing.windows[0], to: '4/12/2021' }] } }],
  ['no span', { comparing: { ...comparing, sheets: [{ year: 2021, name: 'x' }] } }],
  ['sheets without end', { comparing: { ...comparing, sheets: Array(51).fill(comparing.sheets[0]) } }],
])('%s: it counts as none', (_, wrong) => {
  expect(read({ ...exampleProfile, ...wrong })).toBeNull();
});
