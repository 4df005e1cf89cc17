import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { blankDraft, type Draft, draftOf, mistakesIn, profileOf } from '../../src/pane/profileDraft';

const draft = draftOf(exampleProfile);

test('a profile survives the form unchanged', () => {
  expect(profileOf(draft)).toEqual(exampleProfile);
  expect(mistakesIn(draft)).toEqual({});
});

test.each<[Partial<Draft>, object]>([
  [{ office: '  ' }, { office: 'required' }],
  [{ year: '21' }, { year: 'year' }],
  [{ year: '2021 ' }, {}],
  [{ remit: [] }, { remit: 'remit' }],
  [{ abbreviation: 'VP UB' }, { abbreviation: 'abbreviation' }],
  [{ authority: 'TM.', onBehalfOf: '' }, { onBehalfOf: 'onBehalfOf' }],
  [{ references: { ...draft.references, districts: 'bảy' } }, { districts: 'wholeNumber' }],
  [{ references: { ...draft.references, departments: '1.821' } }, {}],
])('%j', (change, mistakes) => {
  expect(mistakesIn({ ...draft, ...change })).toEqual(mistakes);
});

test('a blank form lacks the office and the remit, nothing else', () => {
  expect(mistakesIn(blankDraft(2026))).toEqual({ office: 'required', remit: 'remit' });
});

test('numbers as people group them, recipients as people list them', () => {
  const profile = profileOf({
    ...draft,
    recipients: '- Như trên;\n\n  - Lưu: VT, VXNV.',
    references: { ...draft.references, civilServants2015: '2.145', publicEmployees2015: '' },
  });
  expect(profile.recipients).toEqual(['Như trên', 'Lưu: VT, VXNV']);
  expect(profile.references).toEqual({ departments: 19, districts: 7, civilServants2015: 2145 });
});
