import { type IUndoRedoItem, IUndoRedoService } from '@univerjs/presets';
import type { Univer } from './openUniver';

/**
 * Gathers what Univer remembers for undo while a batch runs, and hands it over as one step. Univer's own gathering
 * takes steps back in the order in which they were done, and so stops at a sheet that it has just removed.
 */
export class OneStep {
  #working = 0;
  #steps: IUndoRedoItem[] = [];

  readonly #service: IUndoRedoService;
  readonly #push: IUndoRedoService['pushUndoRedo'];

  constructor(
    { univer }: Univer,
    readonly unitID: string,
  ) {
    this.#service = univer.__getInjector().get(IUndoRedoService);
    this.#push = this.#service.pushUndoRedo.bind(this.#service);
  }

  /** Several frames of the add-in may be at work at once. */
  work(working: boolean): void {
    this.#working += working ? 1 : -1;
    if (this.#working === 1 && working) this.#replace((item) => this.#gather(item));
    else if (this.#working === 0) this.#finish();
  }

  #gather(item: IUndoRedoItem): void {
    if (item.unitID === this.unitID) this.#steps.push(item);
    else this.#push(item);
  }

  /** Univer hands out a stand-in for the service, which keeps what was read from it: only a definition reaches all. */
  #replace(push: IUndoRedoService['pushUndoRedo']): void {
    Object.defineProperty(this.#service, 'pushUndoRedo', { value: push, configurable: true, writable: true });
  }

  #finish(): void {
    this.#replace(this.#push);
    const steps = this.#steps;
    this.#steps = [];
    if (steps.length > 0) this.#push(merged(this.unitID, steps));
  }
}

const merged = (unitID: string, steps: readonly IUndoRedoItem[]): IUndoRedoItem => ({
  unitID,
  redoMutations: steps.flatMap(({ redoMutations }) => redoMutations),
  undoMutations: steps.toReversed().flatMap(({ undoMutations }) => undoMutations),
});
