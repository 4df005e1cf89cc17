import { type Host, runBatch } from '../protocol/batch';
import type { BatchRequest } from '../protocol/message';
import { type Application, appContext, frameName } from './appContext';
import { action, dispatch, type FrameRequest, type MethodData, readRequest, reply } from './message';

/** What one application keeps while frames of the add-in come and go. */
export interface Surroundings {
  readonly application: Application;
  readonly host: Host;
  /** Values of Office.context.document.settings, as the library sends them. */
  settings: readonly unknown[];
}

let nextFrame = 1;

/** One frame of the add-in and its conversation with the simulated application. */
export class Connection {
  readonly name: string;
  readonly #id = `cchc${nextFrame++}`;
  readonly #registrations = new Map<string, FrameRequest>();
  readonly #waiting = new Map<string, () => void>();
  #window: Window | null = null;
  #onRegistered: (name: string) => void = () => {};

  constructor(readonly around: Surroundings) {
    this.name = frameName(around.application, `conversation-${this.#id}`, this.#id);
    window.addEventListener('message', this.#listen);
  }

  attach(frame: HTMLIFrameElement): void {
    this.#window = frame.contentWindow;
  }

  close(): void {
    window.removeEventListener('message', this.#listen);
  }

  /** Events of the rich API: changed cells and the like. */
  tell(entry: readonly unknown[]): void {
    this.#raise('richApiMessage', { ArrayData: [entry] });
  }

  /** Runs one of the functions that the add-in associated with ribbon buttons; resolves at event.completed(). */
  async runCommand(name: string): Promise<void> {
    await this.#registered('appCommandInvoked');
    const id = `${this.#id}-${name}-${Date.now()}`;
    const done = new Promise<void>((resolve) => this.#waiting.set(id, resolve));
    this.#raise('appCommandInvoked', [id, name, JSON.stringify({ source: { id: name } })]);
    return done;
  }

  readonly #listen = (event: MessageEvent): void => {
    if (event.source !== this.#window || event.origin !== location.origin) return;
    const request = readRequest(event.data);
    if (request) void this.#answer(request).then((data) => this.#post(reply(request, data)));
  };

  async #answer(request: FrameRequest): Promise<unknown> {
    if (request._actionType === action.register) {
      this.#registrations.set(request._actionName, request);
      queueMicrotask(() => this.#onRegistered(request._actionName));
      return { Error: 0 };
    }
    if (request._actionType === action.unregister) {
      this.#registrations.delete(request._actionName);
      return { Error: 0 };
    }
    if (request._actionName === 'ContextActivationManager_getAppContextAsync')
      return appContext(this.around.application, this.#id, this.around.settings);
    if (request._actionName === 'executeMethod') return this.#execute(request._data as MethodData);
    return null;
  }

  async #execute(data: MethodData): Promise<unknown> {
    const done = { Version: 1, Error: 0 };
    if (data.DdaSettingsMethod) return { ...done, Data: [] };
    switch (data.DdaMethod?.DispatchId) {
      case dispatch.richApiBatch: {
        const request = JSON.parse(String(data.ArrayData?.[4])) as BatchRequest;
        const answer = await runBatch(request, this.around.host);
        return { ...done, Data: [200, [], JSON.stringify(answer)] };
      }
      case dispatch.commandCompleted: {
        const [id] = data.ArrayData ?? Object.values(data);
        this.#waiting.get(String(id))?.();
        return done;
      }
      default:
        return done;
    }
  }

  #raise(name: string, data: unknown): void {
    const registration = this.#registrations.get(name);
    if (registration) this.#post(reply(registration, data, 'event'));
  }

  #registered(name: string): Promise<void> {
    if (this.#registrations.has(name)) return Promise.resolve();
    return new Promise((resolve) => {
      this.#onRegistered = (registered) => registered === name && resolve();
    });
  }

  #post(message: string): void {
    this.#window?.postMessage(message, location.origin);
  }
}
