## Nothing free

nothing-free = *¿Qué otros días te sirven?* { $count ->
    [0] Tampoco encontré lugar en los 30 días de antes ni de después.
   *[other] { nearest-dates }
} Si querés justo esas fechas, te aviso apenas se liberen.
nothing-on-sale = *¿Qué otros días te sirven?* { nearest-dates }
nearest-dates = { $other ->
    [yes] Acá abajo está lo más cercano, con el total de la cabaña más económica; con 🌙, por otra cantidad de noches.
   *[no] Acá abajo está lo más cercano, con el total de la cabaña más económica.
}
alternative-before = ⬅️ { $dates } · { $price }
alternative-after = ➡️ { $dates } · { $price }
alternative-shorter = 🌙 { $dates } · { $price }
alternative-longer = 🌙 { $dates } · { $price }
alternative-short = { $dates }

## The line

waitlist-join = 🔔 Avisame si se libera
waitlist-join-short = 🔔 Avisame
waitlist-join-cabin = 🔔 Avisame si se libera { $cabin }
waitlist-join-cabin-short = 🔔 Sólo esa cabaña
waitlist-join-any = 🔔 Avisame si se libera cualquiera
waitlist-join-any-short = 🔔 Cualquiera
waitlist-dates = *¿Qué días te gustaría venir?* Escribilos así: “5/1 al 8/1”.
waitlist-joined =
    🔔 { $wanted ->
        [one] Te anoté en la lista de espera de *{ $cabin }*: { $stay }, { $party }.
       *[any] Te anoté en la lista de espera: { $stay }, { $party }.
    }

    { $ahead ->
        [0] No hay nadie antes que vos.
        [one] Hay una persona antes que vos.
       *[other] Hay { $ahead } personas antes que vos.
    } { $wanted ->
        [one] Cuando se libere y te toque, te la guardo por un rato y te escribo por acá.
       *[any] Cuando se libere una cabaña y te toque, te la guardo por un rato y te escribo por acá.
    }
waitlist-offered = Ya te guardamos una cabaña para { $stay }, { $party }. Fijate en tu lista de espera.
waitlist-still-free = ¡Buenas noticias! Hay lugar en esas fechas: no hace falta esperar.
waitlist-see-cabins = 🏡 Ver las cabañas
waitlist-too-many = Ya estás esperando { $maxWaits } fechas, que es lo máximo. Salí de alguna para anotarte en esta.
waitlist-decline = No, gracias
menu-waiting = 🔔 Mi lista de espera
waiting-none = No estás esperando ninguna fecha.
waiting-title = { $count ->
    [one] Estás esperando una fecha:
   *[other] Estás esperando { $count } fechas:
}
waiting-card =
    🔔 { $wanted ->
        [one] *{ $cabin }* · { $stay } · { $party }
       *[any] { $stay } · { $party }
    }
    { $ahead ->
        [0] El próximo turno es tuyo.
        [one] Hay una persona antes que vos.
       *[other] Hay { $ahead } personas antes que vos.
    }
waiting-card-offered =
    ✨ { $wanted ->
        [one] *{ $cabin }* · { $stay } · { $party }
       *[any] { $stay } · { $party }
    }
    Te guardamos una cabaña: es la reserva *{ $code }*.
waiting-leave = Salir de la lista
leave-done = Listo, ya no esperás lugar para { $stay }. Si cambiás de idea, anotate de nuevo.
leave-declined = Gracias por avisar: la cabaña de { $stay } queda para quien sigue. Si cambiás de idea, anotate de nuevo.
leave-served = No cambié nada: las fechas de { $stay } ya son tuyas. Mirá tu reserva.
leave-over = Ya no estabas en la lista para { $stay }. Si te interesa, anotate de nuevo.
leave-no-such = No encuentro ese lugar en la lista de espera.

## What is told

notice-waitlist_offer-guest =
    ✨ *¡Se liberó lo que esperabas!* Te guardamos la reserva *{ $code }*.

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }

    Sale { $total } en total. Para quedártela, pagá la seña de *{ $deposit }*: tenés hasta { $deadline }. Después le toca a quien sigue en la lista.
notice-waitlist_request-guest =
    ✨ *¡Se liberó lo que esperabas!* Ya la pedimos por vos: tu pedido es el *{ $code }*.

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }

    Sale { $total } en total. Te contestamos por acá a más tardar { $deadline }; cuando lo aprueben te mando el link para pagar la seña de *{ $deposit }*.
notice-offer_expired-guest =
    Se venció el tiempo para tomar *{ $cabin }* ({ $stay }), y ahora le toca a quien sigue en la lista de espera.

    Si todavía te interesa, anotate de nuevo: por ahí se vuelve a liberar.
from-waitlist = 🔔 De la lista de espera: se liberó y le tocaba.
