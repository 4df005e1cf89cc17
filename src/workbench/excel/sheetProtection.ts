import { HostError } from '../protocol/hostError';
import type { Members } from '../protocol/hostObject';
import type { KeptBySheet } from './kept';

export const sheetProtectionMembers: Members<KeptBySheet> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: ({ protection }) => protection.protected },
    Options: { get: ({ protection }) => protection.options },
  },
  methods: {
    Protect: (kept, options) => {
      if (kept.protection.protected) throw new HostError('AccessDenied', 'WorksheetProtection.protect');
      kept.protection = { protected: true, options: (options ?? {}) as Record<string, unknown> };
    },
    Unprotect: (kept) => {
      kept.protection = { protected: false, options: {} };
    },
  },
};
