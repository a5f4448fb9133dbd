/**
 * What goes wrong with a call: it never ends, its connection breaks before or after the work is done,
 * or it is answered with an error.
 */
export type Fault = "hang" | "reset" | "lose_answer" | { readonly status: number; readonly body?: unknown };

/** The API's bad days, on request. */
export function createFaults() {
  const coming: Fault[] = [];
  let outage: Fault | undefined;

  return {
    failNext(times: number, fault: Fault): void {
      coming.push(...Array.from({ length: times }, () => fault));
    },
    /** Until it is up again; `busy` is what it answers to who asks too much. */
    down(how: "error" | "reset" | "hang" | "busy" = "error"): void {
      outage = how === "error" ? { status: 500 } : how === "busy" ? { status: 429 } : how;
    },
    up(): void {
      outage = undefined;
    },
    /** The fault that the call being answered now meets. */
    next: (): Fault | undefined => outage ?? coming.shift(),
  };
}
