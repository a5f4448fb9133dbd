import type { Phone } from "../../sandbox/phones/phone.ts";

/** On a machine with three other things to do, all comes later. What never comes is told of before its test is over. */
const PATIENCE = { timeoutMs: 20_000 };

/** The same phone, in the hands of somebody who waits for longer. */
export function patient<P extends Phone>(phone: P): P {
  const { waitFor, sees, next, answerTo } = phone;
  const patiently: Pick<Phone, "waitFor" | "sees" | "next" | "answerTo"> = {
    waitFor: (fits, options) => waitFor(fits, { ...PATIENCE, ...options }),
    sees: (pattern, options) => sees(pattern, { ...PATIENCE, ...options }),
    next: (what, options) => next(what, { ...PATIENCE, ...options }),
    answerTo: (callbackId, options) => answerTo(callbackId, { ...PATIENCE, ...options }),
  };
  return Object.assign(phone, patiently);
}

/** An emulator whose people all wait for longer. */
export function withPatientPeople<E, About extends unknown[]>(
  emulator: E & { readonly addPhone: (...about: About) => Phone },
): E {
  const { addPhone } = emulator;
  return Object.assign(emulator, { addPhone: (...about: About) => patient(addPhone(...about)) });
}
