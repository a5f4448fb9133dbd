import type { RefundObstacle } from "../tables/owed-refunds.ts";

/** The money is still owed, and what is in the way of it is known: its job tries again. */
export class RefundWaits extends Error {
  override readonly name = "RefundWaits";
  readonly obstacle: RefundObstacle;

  constructor(message: string, obstacle: RefundObstacle) {
    super(message);
    this.obstacle = obstacle;
  }
}
