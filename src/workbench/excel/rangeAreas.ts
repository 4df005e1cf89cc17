import { hostObject, type Members } from '../protocol/hostObject';
import { conditionalFormatsMembers } from './conditionalFormats';
import { dataValidationMembers } from './dataValidation';
import { rangeMembers } from './range';
import { rangeFormatMembers } from './rangeFormat';
import type { Region } from './region';

const areasMembers: Members<Region> = {
  name: 'RangeCollection',
  items: (region) => region.areas.map((area) => hostObject(rangeMembers, region.of(area))),
};

export const rangeAreasMembers: Members<Region> = {
  name: 'RangeAreas',
  kept: true,
  properties: {
    Address: { get: (region) => region.address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  children: {
    Areas: (region) => hostObject(areasMembers, region),
    Format: (region) => hostObject(rangeFormatMembers, region),
    ConditionalFormats: (region) => hostObject(conditionalFormatsMembers, region),
    DataValidation: (region) => hostObject(dataValidationMembers, region),
  },
};
