import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { excelHost } from '../../src/office/excel/excelHost';
import { bindSheet } from '../../src/sheet/bindSheet';
import { planSheet } from '../../src/sheet/planSheet';
import { startExcel, writesOf } from './hostInNode';

const plan = planSheet(edition, exampleProfile);

test('insertion takes two syncs, and only the second writes', async () => {
  const { batches } = startExcel();
  const outcome = await excelHost(edition).insert(plan, exampleProfile);
  expect(outcome).toMatchObject({ ok: true });
  expect(batches.map((batch) => writesOf(batch).length > 0)).toEqual([false, true]);
});
test('reading', async () => {
  const { batches } = startExcel();
  const host = excelHost(edition);
  await host.insert(plan, exampleProfile);
  const n = batches.length;
  const out = await host.read(null);
  if (!out.ok) throw new Error(JSON.stringify(out));
  expect(batches.length - n).toBe(1);
  const b = bindSheet(edition, out.value.reading!);
  expect(Object.keys(b.entries).length).toBe(94);
  expect(out.value.profile).toEqual(exampleProfile);
});
