import type { AddIn } from './addIn';
import type { Connection } from './connection';

/** The hidden frame in which Office runs the functions of ribbon buttons: made at the first click, then kept. */
export class FunctionFrame {
  #connection: Connection | null = null;

  constructor(
    readonly addIn: AddIn,
    readonly page: string,
  ) {}

  /** Resolves at event.completed(); false if that does not come in time. */
  async run(name: string, patience = 30_000): Promise<boolean> {
    const connection = this.#connection ?? this.#open();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), patience);
    });
    const done = connection.runCommand(name).then(() => true);
    return Promise.race([done, tooLate]).finally(() => clearTimeout(timer));
  }

  #open(): Connection {
    const connection = this.addIn.connect();
    const frame = document.createElement('iframe');
    frame.name = connection.name;
    frame.hidden = true;
    frame.src = this.page;
    document.body.append(frame);
    connection.attach(frame);
    this.#connection = connection;
    return connection;
  }
}
