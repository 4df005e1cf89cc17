import { type HostObject, hostObject, type Members } from './hostObject';

/** office.js tells it once that functions for ribbon buttons can be called. */
const members: Members<object> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
};

export const internalService: Readonly<Record<string, () => HostObject>> = {
  'Microsoft.InternalService.AddinInternalService': () => hostObject(members, {}),
};
