import type { Phrase } from "../phrase.ts";

/** When they come, with children or pets: how people write in Argentine Spanish, on Thursday, 26 November 2026. */
export const SPANISH_FAMILIES: readonly Phrase[] = [
  [
    "Buen día, quería consultar disponibilidad para la primer quincena de febrero, matrimonio con dos nenes de 4 y 7 años",
    "book",
    { stay: "2027-02-01/2027-02-15", party: "2+2+0" },
  ],
  [
    "somos mi señora, mi suegra, yo y dos chicos. llegaríamos el 14 de enero y nos iríamos el 21",
    "book",
    { stay: "2027-01-14/2027-01-21", party: "3+2+0" },
  ],
  ["Dispo para carnaval 4 adultos 1 bebé", "book", { stay: "2027-02-05/2027-02-09", party: "4+1+0" }],
  ["del 31/12 al 02/01, 4 personas y un perro", "book", { stay: "2026-12-31/2027-01-02", party: "4+0+1" }],
  [
    "Hola. Quisiera saber si tienen disponibilidad para el fin de semana largo de diciembre para una familia de 5 (3 chicos)",
    "book",
    { stay: "2026-12-04/2026-12-08", party: "2+3+0" },
  ],
  ["10-02-2027 al 17-02-2027 2 adultos 2 niños", "book", { stay: "2027-02-10/2027-02-17", party: "2+2+0" }],
  [
    "presupuesto para 2 adultos y 1 niño de 3 años del 10 al 12 de diciembre",
    "price",
    { stay: "2026-12-10/2026-12-12", party: "2+1+0" },
  ],
  [
    "hola queria reservar del 1 al 15 de febrero, somos 2 adultos y un bebe, llevamos un perrito",
    "book",
    { stay: "2027-02-01/2027-02-15", party: "2+1+1" },
  ],
  [
    "el proximo finde largo tienen lugar? vamos con 2 perros, somos 2",
    "book",
    { stay: "2026-12-04/2026-12-08", party: "2+0+2" },
  ],
  [
    "tenes disponible 3 noches en la segunda quincena de enero para dos adultos y dos niños?",
    "book",
    { stay: "2027-01-16/2027-01-19", party: "2+2+0" },
  ],
  [
    "Buenas noches, queria averiguar por una cabaña del viernes 4 al martes 8 de diciembre, seriamos 4 adultos y 1 nena",
    "book",
    { stay: "2026-12-04/2026-12-08", party: "4+1+0" },
  ],
  [
    "hola como estas? estoy buscando para el 1 de enero al 10 de enero, 2 adultos 3 chicos (8, 5 y 2 años)",
    "book",
    { stay: "2027-01-01/2027-01-10", party: "2+3+0" },
  ],
  [
    "Me podrian pasar presupuesto por 7 noches desde el 16 de enero? Somos 2 mayores y 1 menor",
    "price",
    { stay: "2027-01-16/2027-01-23", party: "2+1+0" },
  ],
  [
    "queriamos ir el finde que viene con mi pareja y nuestro perro",
    "book",
    { stay: "2026-11-27/2026-11-29", party: "2+0+1" },
  ],
  ["2 adultos 2 menores 10 al 17 enero", "book", { stay: "2027-01-10/2027-01-17", party: "2+2+0" }],
  [
    "Fecha de entrada: 10/02/2027 Fecha de salida: 14/02/2027 Adultos: 2 Niños: 1",
    "book",
    { stay: "2027-02-10/2027-02-14", party: "2+1+0" },
  ],
  [
    "el 5 de febrero, tres noches, dos adultos y un menor",
    "book",
    { stay: "2027-02-05/2027-02-08", party: "2+1+0" },
  ],
  [
    "cuánto cuesta el fin de semana largo de carnaval para 2 adultos y 2 menores",
    "price",
    { stay: "2027-02-05/2027-02-09", party: "2+2+0" },
  ],
  [
    "Hola buenas tardes, quisiera saber el valor para 2 adultos y dos menores de 6 y 9 años desde el 3 al 10 de enero inclusive",
    "price",
    { stay: "2027-01-03/2027-01-10", party: "2+2+0" },
  ],
  [
    "Buenas, tendrian disponibilidad del 17 al 24 de enero? Seriamos 4 personas mas un bebe",
    "book",
    { stay: "2027-01-17/2027-01-24", party: "4+1+0" },
  ],
  [
    "Hola! Somos familia, 2 grandes y 3 chicos, queremos ir la primera quincena de enero. Que costo tiene?",
    "price",
    { stay: "2027-01-01/2027-01-15", party: "2+3+0" },
  ],
  ["20/12 a 27/12 3 personas 1 mascota", "book", { stay: "2026-12-20/2026-12-27", party: "3+0+1" }],
  [
    "desde el 5/2 por 10 noches para 2 adultos y 1 bebe de 8 meses",
    "book",
    { stay: "2027-02-05/2027-02-15", party: "2+1+0" },
  ],
  ["2 adultos,2 chicos.del 5 al 8 de enero", "book", { stay: "2027-01-05/2027-01-08", party: "2+2+0" }],
  [
    "pasado mañana 2 noches para dos personas y un perro",
    "book",
    { stay: "2026-11-28/2026-11-30", party: "2+0+1" },
  ],
  [
    "10 noches, del 2 al 12 de enero, 2 adultos 1 niño",
    "book",
    { stay: "2027-01-02/2027-01-12", party: "2+1+0" },
  ],
  [
    "Queremos ir en Semana Santa, somos 2 adultos y 3 chicos",
    "book",
    { stay: "2027-03-23/2027-03-28", party: "2+3+0" },
  ],
  ["DEL 20 AL 25 DE ENERO 2 ADULTOS 1 MENOR", "book", { stay: "2027-01-20/2027-01-25", party: "2+1+0" }],
  ["para navidad, 8 personas y 2 perros", "book", { stay: "2026-12-24/2026-12-27", party: "8+0+2" }],
  ["4 adultos + 2 niños del 15/1 al 22/1", "book", { stay: "2027-01-15/2027-01-22", party: "4+2+0" }],
  [
    "dos adultos y un bebé, tres noches, 14 de febrero",
    "book",
    { stay: "2027-02-14/2027-02-17", party: "2+1+0" },
  ],
  [
    "Cabaña El Quebracho del 5 al 8 de enero para 4 personas y un perro",
    "book",
    { stay: "2027-01-05/2027-01-08", party: "4+0+1", cabin: "El Quebracho" },
  ],
  [
    "tengo 35 años y viajo con mi hijo de 7, del 4 al 8 de enero",
    "book",
    { stay: "2027-01-04/2027-01-08", party: "1+1+0" },
  ],
  [
    "Buen día! Consulto disponibilidad para 2 adultos y 1 menor (5 años) del 14/01 al 21/01. Gracias!",
    "book",
    { stay: "2027-01-14/2027-01-21", party: "2+1+0" },
  ],
  [
    "hola tenés para pasar año nuevo? somos 2 adultos y un adolescente",
    "book",
    { stay: "2026-12-31/2027-01-03", party: "2+1+0" },
  ],
  [
    "del 4 al 10 de enero cuanto cobran? somos 2 y una nena de 4 años",
    "price",
    { stay: "2027-01-04/2027-01-10", party: "2+1+0" },
  ],
  ["llegamos 12 de enero, 3 noches, 2+2", "book", { stay: "2027-01-12/2027-01-15", party: "2+2+0" }],
  ["del 12 al 15 somos 2+1", "book", { stay: "2026-12-12/2026-12-15", party: "2+1+0" }],
  ["2 + 2, 15 al 20 de enero", "book", { stay: "2027-01-15/2027-01-20", party: "2+2+0" }],
  [
    "15 al 20 de enero 2 mayores 2 menores 1 perro",
    "book",
    { stay: "2027-01-15/2027-01-20", party: "2+2+1" },
  ],
  [
    "Del miércoles 20 de enero al domingo 24 de enero, 2 adultos y 1 mascota",
    "book",
    { stay: "2027-01-20/2027-01-24", party: "2+0+1" },
  ],
  ["próximo finde largo somos 4 y un perro", "book", { stay: "2026-12-04/2026-12-08", party: "4+0+1" }],
  [
    "Hola! quería consultar por una cabaña para 5 personas (3 adultos y 2 niños) desde el sábado 9 de enero por 7 noches",
    "book",
    { stay: "2027-01-09/2027-01-16", party: "3+2+0" },
  ],
  [
    "Buenas tardes. ¿Tendrían algo para dos adultos y un bebé entre el 22 y el 26 de febrero?",
    "book",
    { stay: "2027-02-22/2027-02-26", party: "2+1+0" },
  ],
  [
    "me quedo 2 noches desde el 10 de marzo con mi perro, soy uno solo",
    "book",
    { stay: "2027-03-10/2027-03-12", party: "1+0+1" },
  ],
  ["para el 10/3, 2 noches, 1 adulto y 1 mascota", "book", { stay: "2027-03-10/2027-03-12", party: "1+0+1" }],
  [
    "consulto para el 8 de diciembre, 3 noches, matrimonio y 1 hijo",
    "book",
    { stay: "2026-12-08/2026-12-11", party: "2+1+0" },
  ],
  [
    "cuánto cuesta alquilar del 25 de enero al 1 de febrero para 2 adultos y 3 niños?",
    "price",
    { stay: "2027-01-25/2027-02-01", party: "2+3+0" },
  ],
  [
    "Del 2/1/2027 al 6/1/2027 (4 noches) 2 adultos, 1 menor",
    "book",
    { stay: "2027-01-02/2027-01-06", party: "2+1+0" },
  ],
  [
    "feriado de carnaval 2 adultos y 1 bebé, precio?",
    "price",
    { stay: "2027-02-05/2027-02-09", party: "2+1+0" },
  ],
];
