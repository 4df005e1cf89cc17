import { hostObject, type Members } from '../protocol/hostObject';
import type { ExcelSession } from './session';

const numberFormatMembers: Members<ExcelSession> = {
  name: 'NumberFormatInfo',
  properties: { NumberDecimalSeparator: { get: () => ',' }, NumberGroupSeparator: { get: () => '.' } },
};

const cultureMembers: Members<ExcelSession> = {
  name: 'CultureInfo',
  properties: { Name: { get: () => 'vi-VN' } },
  children: { NumberFormat: (session) => hostObject(numberFormatMembers, session) },
};

export const applicationMembers: Members<ExcelSession> = {
  name: 'Application',
  properties: {
    CalculationMode: { get: () => 'Automatic' },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: () => ',' },
    ThousandsSeparator: { get: () => '.' },
    UseSystemSeparators: { get: () => true },
  },
  children: { CultureInfo: (session) => hostObject(cultureMembers, session) },
  methods: {
    Calculate: () => null,
    // The simulated sheets calculate and paint after the batch anyway.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};
