type Look<Found> = {
  /** Says what it found, or nothing yet. */
  readonly look: () => Found | undefined;
  readonly timeoutMs: number;
  /** Why giving up is an error, said when it happens. */
  readonly complaint: () => string;
};

/** Waiting without polling: a look is taken at once and again after each change, until it finds something. */
export function createWatch() {
  const watchers = new Set<() => void>();

  return {
    changed(): void {
      for (const watcher of [...watchers]) watcher();
    },

    until<Found>({ look, timeoutMs, complaint }: Look<Found>): Promise<Found> {
      const { promise, resolve, reject } = Promise.withResolvers<Found>();
      const timer = setTimeout(() => end(() => reject(new Error(complaint()))), timeoutMs);
      const end = (settle: () => void) => {
        clearTimeout(timer);
        watchers.delete(watcher);
        settle();
      };
      const watcher = () => {
        try {
          const found = look();
          if (found !== undefined) end(() => resolve(found));
        } catch (error) {
          end(() => reject(error));
        }
      };
      watchers.add(watcher);
      watcher();
      return promise;
    },
  };
}
