/** What comes back of the deposit: `percent` of it when cancelled at least `daysBefore` days before check-in. */
export type CancellationPolicy = {
  readonly name: "flexible" | "moderate" | "strict";
  readonly steps: readonly { readonly daysBefore: number; readonly percent: number }[];
};
