import type { Typed } from './figuresTyped';

/** The twenty figures that the Office of the People's Committee of Ninh Thuận filed for 2021, as printed. */
export const seed2021 = {
  '3.1.1': '91',
  '3.1.2': '490',
  '3.1.3': '1821',
  '3.1.3.a': '1404',
  '3.1.3.b': '269',
  '3.1.3.c': '148',
  '3.2.1': '1685',
  '3.2.2': '1054',
  '3.3.1': '1127',
  '3.3.2': '71',
  '3.3.3': '95',
  '3.3.4': '90',
  '3.4.1': '100',
  '3.4.2': '99,9',
  '3.4.3': '100',
  '3.4.4': '99,7',
  '3.4.5': '100',
  '3.5.1': '1796',
  '3.5.2': '1560',
  '3.5.3': '1560',
} as const satisfies Typed;
