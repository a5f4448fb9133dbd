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
    down(how: "error" | "reset" = "error"): void {
      outage = how === "error" ? { status: 500 } : "reset";
    },
    up(): void {
      outage = undefined;
    },
    /** The fault that the call being answered now meets. */
    next: (): Fault | undefined => outage ?? coming.shift(),
  };
}
