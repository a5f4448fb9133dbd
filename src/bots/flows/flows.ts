import type { Flow } from "../chat.ts";
import type { Desk } from "./desk.ts";
import { allGood } from "./guest/all-good.ts";
import { arrival } from "./guest/arrival.ts";
import { arrivalInfo } from "./guest/arrival-info.ts";
import { bookings } from "./guest/bookings.ts";
import { cancel } from "./guest/cancel.ts";
import { change } from "./guest/change.ts";
import { book } from "./guest/choosing/book.ts";
import { cabin, cabins } from "./guest/choosing/cabins.ts";
import { month } from "./guest/choosing/month.ts";
import { noOffers } from "./guest/choosing/no-offers.ts";
import { feedback } from "./guest/feedback.ts";
import { language } from "./guest/language.ts";
import { help, hint, menu, thanks } from "./guest/menu.ts";
import { account } from "./guest/money/account.ts";
import { coupon } from "./guest/money/coupon.ts";
import { discounts } from "./guest/money/discounts.ts";
import { receipt, statement } from "./guest/money/papers.ts";
import { pay } from "./guest/money/pay.ts";
import { transfer, transferred } from "./guest/money/transfer.ts";
import { whichPaper } from "./guest/money/which-paper.ts";
import { close, person } from "./guest/person.ts";
import { question } from "./guest/question.ts";
import { share, unshare } from "./guest/share.ts";
import { shared } from "./guest/shared.ts";
import { travellers } from "./guest/travellers.ts";
import { join } from "./guest/waitlist/join.ts";
import { leave } from "./guest/waitlist/leave.ts";
import { waiting } from "./guest/waitlist/waiting.ts";
import { waitlist } from "./guest/waitlist/waitlist.ts";
import { allBookings } from "./owner/all-bookings.ts";
import { addAnswer, answerAsked, dropAsked, editAnswer, removeAnswer } from "./owner/answers.ts";
import { approve } from "./owner/approve.ts";
import { callOff } from "./owner/call-off.ts";
import { decline } from "./owner/decline.ts";
import { feedbacks, publish, unpublish } from "./owner/feedbacks.ts";
import { forceMajeure } from "./owner/force-majeure.ts";
import { addCoupon } from "./owner/money/add-coupon.ts";
import { couponOff, couponOn, coupons } from "./owner/money/coupons.ts";
import { damageDeposit, damageDeposits } from "./owner/money/damage-deposits.ts";
import { exportMonth } from "./owner/money/export.ts";
import { gaveBack } from "./owner/money/gave-back.ts";
import { paid } from "./owner/money/paid.ts";
import { price } from "./owner/money/price.ts";
import { refunds, retryRefund } from "./owner/money/refunds.ts";
import { reminders } from "./owner/money/reminders.ts";
import { undoPaid } from "./owner/money/undo-paid.ts";
import { noShow } from "./owner/no-show.ts";
import { oneBooking } from "./owner/one-booking.ts";
import { questions } from "./owner/questions.ts";
import { requests } from "./owner/requests.ts";
import { stays } from "./owner/stays.ts";
import { end, reopen, ticket, tickets } from "./owner/tickets.ts";
import { transferIn } from "./owner/transfers/transfer-in.ts";
import { transferOut, transferSame } from "./owner/transfers/transfer-out.ts";

/** Every conversation of the house, by the name drafts and buttons know it by. */
export const flows = {
  menu,
  hint,
  thanks,
  help,
  language,
  join,
  book,
  bookings,
  pay,
  transfer,
  transferred,
  cancel,
  change,
  coupon,
  share,
  unshare,
  shared,
  waitlist,
  waiting,
  leave,
  cabins,
  cabin,
  month,
  question,
  person,
  close,
  arrival,
  arrival_info: arrivalInfo,
  travellers,
  all_good: allGood,
  feedback,
  receipt,
  statement,
  papers: whichPaper,
  account,
  discounts,
  no_offers: noOffers,
  requests: forOwners(requests),
  approve: forOwners(approve),
  decline: forOwners(decline),
  call_off: forOwners(callOff),
  transfer_in: forOwners(transferIn),
  transfer_out: forOwners(transferOut),
  transfer_same: forOwners(transferSame),
  paid: forOwners(paid),
  undo_paid: forOwners(undoPaid),
  force_majeure: forOwners(forceMajeure),
  no_show: forOwners(noShow),
  stays: forOwners(stays),
  all_bookings: forOwners(allBookings),
  booking: forOwners(oneBooking),
  refunds: forOwners(refunds),
  retry_refund: forOwners(retryRefund),
  gave_back: forOwners(gaveBack),
  price: forOwners(price),
  coupons: forOwners(coupons),
  "add-coupon": forOwners(addCoupon),
  "coupon-off": forOwners(couponOff),
  "coupon-on": forOwners(couponOn),
  questions: forOwners(questions),
  "add-answer": forOwners(addAnswer),
  "answer-asked": forOwners(answerAsked),
  "drop-asked": forOwners(dropAsked),
  "edit-answer": forOwners(editAnswer),
  "remove-answer": forOwners(removeAnswer),
  tickets: forOwners(tickets),
  ticket: forOwners(ticket),
  end: forOwners(end),
  reopen: forOwners(reopen),
  reminders: forOwners(reminders),
  feedbacks: forOwners(feedbacks),
  damage_deposits: forOwners(damageDeposits),
  damage_deposit: forOwners(damageDeposit),
  export: forOwners(exportMonth),
  publish: forOwners(publish),
  unpublish: forOwners(unpublish),
} satisfies Record<string, Flow<Desk>>;

export type FlowName = keyof typeof flows;

export function isFlow(name: string): name is FlowName {
  return Object.hasOwn(flows, name);
}

/** Whether a conversation understands words it is begun with; the others are begun with a booking's code at most. */
export function listens(name: FlowName): boolean {
  const flow: Flow<Desk> = flows[name];
  return flow.listen !== undefined;
}

/** Whether what follows its name is first of all a booking's code. */
export function isOfBooking(name: FlowName): boolean {
  const flow: Flow<Desk> = flows[name];
  return flow.ofBooking ?? false;
}

export const flowsOfBookings = (): FlowName[] => Object.keys(flows).filter(isFlow).filter(isOfBooking);

/**
 * Buttons can be forwarded and commands typed by anybody: who is asked, not only who was shown. Owners
 * decide in Telegram, which tells us who taps; a number in WhatsApp may be anybody's tomorrow.
 */
function forOwners(flow: Flow<Desk>): Flow<Desk> {
  return {
    ...flow,
    async run(chat, desk) {
      if (desk.person.isOwner && desk.surface === "telegram") return flow.run(chat, desk);
      chat.say({ text: desk.t(desk.person.isOwner ? "owner-in-telegram" : "owner-only") });
    },
  };
}
