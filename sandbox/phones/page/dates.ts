const clock = new Intl.DateTimeFormat("es-AR", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const dayAndMonth = new Intl.DateTimeFormat("es-AR", { day: "numeric", month: "long" });
const fullDate = new Intl.DateTimeFormat("es-AR", { day: "numeric", month: "long", year: "numeric" });

/** `14:05`, in the time zone of whoever is looking, as on a phone. */
export const timeOfDay = (instant: Date): string => clock.format(instant);

/** `Hoy`, `Ayer`, `5 de enero`, or `5 de enero de 2027` when it is another year. */
export function dayName(instant: Date, now: Date): string {
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (instant.toDateString() === now.toDateString()) return "Hoy";
  if (instant.toDateString() === yesterday.toDateString()) return "Ayer";
  return (instant.getFullYear() === now.getFullYear() ? dayAndMonth : fullDate).format(instant);
}
