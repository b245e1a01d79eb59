import type { Store } from "@naast/db";

/** Passes every call on, and writes down which it was. */
export function watched<Watched extends object>(watchedThing: Watched, log: string[]): Watched {
  return new Proxy(watchedThing, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...given: unknown[]) => {
        log.push(String(name));
        return Reflect.apply(value, target, given);
      };
    },
  });
}

/** A store that writes down each statement of reading and of writing, by its kind. */
export function watchedStore(store: Store, log: string[]): Store {
  return { ...store, read: watched(store.read, log), write: (work) => store.write((tx) => work(watched(tx, log))) };
}
