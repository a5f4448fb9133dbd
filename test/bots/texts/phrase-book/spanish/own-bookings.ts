import type { Phrase } from "../phrase.ts";

/** About a booking that there is, in Argentine Spanish, on Thursday, 26 November 2026. */
export const SPANISH_OWN_BOOKINGS: readonly Phrase[] = [
  ["que reservas tengo?", "my_bookings"],
  ["cual era mi fecha de reserva?", "my_bookings"],
  ["somos uno más", "my_bookings"],
  ["para que fecha tengo reservado?", "my_bookings"],
  ["borren mi reserva", "cancel"],
  ["no quiero más la reserva", "cancel"],
  ["me tengo que bajar, no llegamos con la plata", "cancel"],
  ["ya no la necesito", "cancel"],
  ["no vamos a llegar, cancelen", "cancel"],
  ["baja de reserva", "cancel"],
  ["no puedo viajar en esa fecha, la puedo cambiar?", "change_dates"],
  ["pasame la reserva para el 20 de febrero", "change_dates", { trouble: "one_date" }],
  ["se puede correr la reserva una semana mas adelante?", "change_dates"],
  ["quiero mover mi reserva dos dias despues", "change_dates"],
  ["me equivoque de fecha", "change_dates"],
  ["quiero ir otro dia, se puede cambiar?", "change_dates"],
  ["¿Cómo se paga?", "pay"],
  ["¿cuánto tengo que pagar de seña?", "pay"],
  ["aceptan dolares?", "pay"],
  ["cual es el numero de cuenta?", "pay"],
  ["no puedo abrir el link de pago", "pay"],
];
