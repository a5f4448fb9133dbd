export type Listener = (...args: never[]) => unknown;

/** Events as WhatsApp Web's own models have them. */
export class Emitter {
  readonly #listeners = new Map<string, Set<Listener>>();

  on(event: string, listener: Listener): void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
  }

  once(event: string, listener: Listener): void {
    const heard = (...args: never[]) => {
      this.off(event, heard);
      listener(...args);
    };
    this.on(event, heard);
  }

  off(event: string, listener: Listener): void {
    this.#listeners.get(event)?.delete(listener);
  }

  isHeard = (event: string): boolean => (this.#listeners.get(event)?.size ?? 0) > 0;

  emit(event: string, ...args: unknown[]): void {
    for (const listener of [...(this.#listeners.get(event) ?? [])]) Reflect.apply(listener, undefined, args);
  }
}

/** Tells who begins to listen, so that what has already happened is not missed. */
export class AttentiveEmitter extends Emitter {
  readonly #listensTo: (event: string, listener: Listener) => void;

  constructor(listensTo: (event: string, listener: Listener) => void) {
    super();
    this.#listensTo = listensTo;
  }

  override on(event: string, listener: Listener): void {
    super.on(event, listener);
    this.#listensTo(event, listener);
  }
}
