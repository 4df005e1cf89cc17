import type { Host } from '../protocol/batch';
import { HostError } from '../protocol/hostError';
import { hostObject, type Members } from '../protocol/hostObject';
import { internalService } from '../protocol/internalService';
import type { Roots } from '../protocol/paths';
import { References } from '../protocol/references';
import type { Desk } from './desk';
import { documentMembers } from './document';
import { fromBase64 } from './fromBase64';
import type { DocxFile } from './model/docxFile';
import { searchOptions } from './search';

/** A document that createDocument made and nobody has opened yet. */
interface Made {
  readonly desk: Desk;
  readonly file: DocxFile;
}

const madeMembers: Members<Made> = {
  name: 'DocumentCreated',
  kept: true,
  methods: { Open: ({ desk, file }) => desk.open(file) },
};

const applicationMembers: Members<Desk> = {
  name: 'Application',
  methods: {
    CreateDocument: (desk, base64) => {
      const file = fromBase64(base64);
      if (!file) throw new HostError('InvalidArgument', 'Application.createDocument');
      return hostObject(madeMembers, { desk, file });
    },
  },
};

/** One running Word. */
export class WordSession implements Host {
  readonly references = new References();
  readonly roots: Roots;

  constructor(desk: Desk) {
    this.roots = {
      global: hostObject(documentMembers, desk),
      services: {
        ...internalService,
        'Microsoft.WordServices.Application': () => hostObject(applicationMembers, desk),
        'Microsoft.WordServices.SearchOptions': searchOptions,
      },
    };
  }

  settled = () => Promise.resolve();
}
