/** As one types it, or as WhatsApp writes it: digits, perhaps with `+`, spaces, dashes or brackets between. */
const WRITTEN = /^\+?[\d\s().-]{7,25}$/;

/**
 * The wa ids that a written number may mean, likeliest first; none where it is no number.
 *
 * Argentina's mobiles have a 9 in their wa id, Mexico's may have a 1, and Brazil's lack their ninth digit where the
 * account is old; Meta reaches them either way. https://faq.whatsapp.com/1294841057948784
 */
export function waIdsOf(written: string): number[] {
  if (!WRITTEN.test(written)) return [];
  const digits = written.replace(/\D/g, "");
  return [digits, ...otherForms(digits)].map(Number);
}

function otherForms(digits: string): string[] {
  const forms: readonly (readonly [RegExp, string])[] = [
    [/^54([1-8]\d{9})$/, "549$1"],
    [/^549(\d{10})$/, "54$1"],
    [/^52([2-9]\d{9})$/, "521$1"],
    [/^521(\d{10})$/, "52$1"],
    [/^55(\d\d)9(\d{8})$/, "55$1$2"],
    [/^55(\d\d)([6-9]\d{7})$/, "55$19$2"],
  ];
  return forms.flatMap(([form, other]) => (form.test(digits) ? [digits.replace(form, other)] : []));
}
