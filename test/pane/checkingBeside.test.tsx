import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { checkingBeside } from '../../src/pane/checkingBeside';
import { figures2021, readingOf } from './readings';

const told = { profile: exampleProfile, exceptions: [] };
const reading = readingOf(figures2021);

test('an appendix is handed on when it can be checked, and what is none at once', async () => {
  const checking = checkingBeside(edition);
  const order: string[] = [];
  await Promise.all([
    checking.checkable({ ok: true, value: { ...told, reading } }).then(() => {
      order.push('appendix');
      expect(checking.check(reading, exampleProfile, []).places['3.1.3']).toBeDefined();
    }),
    checking.checkable({ ok: true, value: { ...told, reading: null } }).then(() => {
      order.push('none');
      expect(() => checking.check(reading, exampleProfile, [])).toThrow();
    }),
    checking.checkable({ ok: false, failure: { kind: 'busy' } }).then(() => order.push('failure')),
  ]);
  expect(order).toEqual(['none', 'failure', 'appendix']);
});
