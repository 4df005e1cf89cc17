import type { Host } from '../protocol/batch';
import { HostError } from '../protocol/hostError';
import { hostObject, type Members } from '../protocol/hostObject';
import { internalService } from '../protocol/internalService';
import type { Roots } from '../protocol/paths';
import { References } from '../protocol/references';

/** A document that createDocument made; its bytes are the file's, as base64. */
export interface MadeDocument {
  readonly base64: string;
}

/** What Word shows: documents come in as files and are opened as they are. */
export interface Desk {
  open(document: MadeDocument): void;
  /** The text of the document in front. */
  text(): string;
}

interface Made extends MadeDocument {
  readonly desk: Desk;
}

const madeMembers: Members<Made> = {
  name: 'DocumentCreated',
  kept: true,
  methods: { Open: ({ desk, base64 }) => desk.open({ base64 }) },
};

const applicationMembers: Members<Desk> = {
  name: 'Application',
  methods: {
    CreateDocument: (desk, base64) => {
      // A .docx is a zip file, which begins with "PK".
      if (typeof base64 !== 'string' || !base64.startsWith('UEs'))
        throw new HostError('InvalidArgument', 'Application.createDocument');
      return hostObject(madeMembers, { desk, base64 });
    },
  },
};

const bodyMembers: Members<Desk> = {
  name: 'Body',
  kept: true,
  properties: { Text: { get: (desk) => desk.text() } },
};

const documentMembers: Members<Desk> = {
  name: 'Document',
  children: { Body: (desk) => hostObject(bodyMembers, desk) },
};

/** One running Word. */
export class WordSession implements Host {
  readonly references = new References();
  readonly roots: Roots;

  constructor(desk: Desk) {
    this.roots = {
      global: hostObject(documentMembers, desk),
      services: { ...internalService, 'Microsoft.WordServices.Application': hostObject(applicationMembers, desk) },
    };
  }

  settled = () => Promise.resolve();
}
