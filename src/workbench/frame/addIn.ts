import type { Host } from '../protocol/batch';
import type { Application } from './appContext';
import { Connection, type Surroundings } from './connection';

/** The add-in as one application runs it: the frames that are open, and what they all hear. */
export class AddIn {
  readonly around: Surroundings;
  readonly #open = new Set<Connection>();

  constructor(application: Application, start: (send: (entry: readonly unknown[]) => void) => Host) {
    const host = start((entry) => {
      for (const connection of this.#open) connection.tell(entry);
    });
    this.around = { application, host, settings: [] };
  }

  connect(): Connection {
    const connection = new Connection(this.around);
    this.#open.add(connection);
    return connection;
  }

  disconnect(connection: Connection): void {
    connection.close();
    this.#open.delete(connection);
  }
}
