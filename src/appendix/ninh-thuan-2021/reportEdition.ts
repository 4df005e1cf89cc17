import type { ReportEdition } from '../types';
import { ninhThuan2021 } from './edition';
import { outline } from './outline';

export const ninhThuan2021Report: ReportEdition = { ...ninhThuan2021, outline };
