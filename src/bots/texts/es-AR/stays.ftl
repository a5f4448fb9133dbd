## Before they arrive

arrival-button = 🕒 Avisar a qué hora llego
arrival-button-short = 🕒 Mi llegada
arrival-ask =
    ¿A qué hora llegan, más o menos? Es por la reserva *{ $code }* ({ $cabin }, { $checkIn }).

    La entrada es desde las { $checkInTime }. Elegí una franja o escribilo como quieras, por ejemplo: “tipo 6 de la tarde”.
arrival-ask-again =
    Para la reserva *{ $code }* ({ $cabin }, { $checkIn }) nos habías dicho: { $about }

    Si cambió, elegí otra franja o escribilo. La entrada es desde las { $checkInTime }.
arrival-empty = Escribí a qué hora llegan, por ejemplo: “a las 17”.
arrival-long = Eso es muy largo: que no pase de { $max } caracteres.
arrival-noted = ¡Anotado! Llegada: { $about }. Si cambia, avisanos por acá.
arrival-line = 🕒 Hora de llegada: { $about }

travellers-button = 📋 Lista de pasajeros
travellers-button-short = 📋 Pasajeros
travellers-see = 📋 Ver la lista
travellers-of = 📋 *Pasajeros de { $code }* · { $cabin }, { $stay } · { $guest }
travellers-ask =
    📋 *Lista de pasajeros* · { $code }

    La ley nos pide un registro de quienes se alojan: nombre, apellido y documento de { $of ->
        [one] quien viene.
       *[other] cada una de las { $of } personas.
    } Escribilo así, uno por renglón, todos juntos o de a uno:

    Ana Pérez, 30123456

    Para corregir un documento, mandá de nuevo el nombre con el documento correcto. Sólo lo ve el complejo, y lo borramos a los 60 días de la salida.
travellers-more =
    📋 *Lista de pasajeros* · { $code }

    Mandame los que faltan o corregí los que están: nombre, apellido y documento, uno por renglón.
travellers-noted = Anotados: { $count } de { $of }
travellers-remove = 🗑 Quitar a { $name }
travellers-remove-short = 🗑 Quitar el { $number }
travellers-enough = Listo por ahora
travellers-enough-said = listo, ya está, nada más, eso es todo, están todos, después sigo
travellers-done = 📋 *Lista de pasajeros* · { $code }
travellers-change = ✏️ Corregir o agregar
travellers-line = “{ $line }”
travellers-unclear =
    { $noted ->
        [rest] { $count ->
            [one] Anoté lo demás, pero no entendí este renglón:
           *[other] Anoté lo demás, pero no entendí estos renglones:
        }
       *[nothing] { $count ->
            [one] No entendí este renglón:
           *[other] No entendí estos renglones:
        }
    }
    { $lines }
    { $count ->
        [one] Escribilo de nuevo, con nombre, apellido y documento separados por comas. Por ejemplo: Ana Pérez, 30123456
       *[other] Escribilos de nuevo, con nombre, apellido y documento separados por comas. Por ejemplo: Ana Pérez, 30123456
    }
travellers-too-many = Con esos serían { $named }, y la reserva es para { $party }. Revisá los nombres o quitá a alguien de la lista.

## Getting in

entry-button = 🔑 Cómo entrar
entry-title = 🔑 *Cómo entrar a { $cabin }* · { $code }
entry-early = Las instrucciones para entrar te llegan { $when } (reserva { $code }).
entry-address = 📍 { $address }
entry-door = 🔢 Código de la puerta: { $accessCode }
entry-wifi =
    📶 Wifi: { $name }
    Clave: { $password }
entry-withheld = 🔒 Quedan { $owed } por pagar. Apenas se paguen, te mandamos las claves para entrar.
entry-pay = 💳 Pagar el saldo
notice-arrival_codes-guest = ✅ ¡Listo, está todo pago! Estas son las claves de *{ $cabin }* ({ $code }):

## While they are there

all-good-button = 👍 Todo bien
need-help-button = 🙋 Necesito algo
all-good-thanks = ¡Qué bueno! Que sigan disfrutando. Si necesitan algo, escribinos por acá.

## Afterwards

feedback-button = ⭐ Contar cómo estuvo
feedback-not-over = La reserva { $code } todavía no terminó. Cuando vuelvan a casa, contanos cómo estuvo.
feedback-public = Tu opinión ya está publicada. ¡Gracias! Si querés cambiarla, hablalo con el complejo.
feedback-stars = ¿Cómo estuvo la estadía en *{ $cabin }*? De 1 a 5 estrellas:
feedback-stars-unclear = Decime un número del 1 al 5, por ejemplo: 4.
feedback-words = ¡Gracias! ¿Querés contar algo más? Qué les gustó, qué mejorarías.
feedback-words-sorry = Lamentamos que no haya salido bien. ¿Nos contás qué pasó? Lo lee quien maneja el complejo.
feedback-skip = Prefiero no escribir
feedback-skip-said = no, nada, no gracias, nada más, así está bien, omitir, saltar
feedback-long = Es un poco largo: que no pase de { $max } caracteres, por favor.
feedback-done = ¡Muchas gracias por contarnos! Ojalá vuelvan pronto.
feedback-done-sorry = Gracias por decírnoslo. Se lo pasamos a quien maneja el complejo.
no-offers-button = 🔕 No me avises más
no-offers-button-short = 🔕 No me avises más
no-offers-done = Listo, no te vamos a mandar más propuestas. Cuando quieras volver, { to-book }.

## What owners hear

notice-arrival_told-owners = 🕒 { $guest } avisó a qué hora llega el { $checkIn } a { $cabin } ({ $code }): { $about }
notice-feedback_given-owners =
    { $low ->
        [yes] ⚠️ *{ $guest } no quedó conforme* · { $code }
       *[other] ⭐ *Opinión de { $guest }* · { $code }
    }

    { $cabin } · { $stars }
    { $words }

    Sólo la leés vos, salvo que la publiques.
feedbacks-none = Todavía nadie contó cómo estuvo su estadía.
feedbacks-title = { $count ->
    [one] La última opinión:
   *[other] Las { $count } últimas opiniones:
}
feedbacks-card =
    {"*"}{ $guest }* · { $cabin } · { $code }
    { $stars }
    { $words }
    { $published ->
        [yes] 🌎 Publicada
       *[other] 🔒 Sólo la ves vos
    }
feedbacks-no-such = La reserva { $code } no tiene ninguna opinión.
publish-button = 🌎 Publicar
publish-no = No publicar
publish-undo = Dejar de publicar
publish-review =
    ¿Publicamos esta opinión? La van a poder leer quienes miren { $cabin } ({ $code }).

    { $guest } · { $stars }
    { $words }
publish-yes = 🌎 Sí, publicar
publish-done = Publicada: { $guest } · { $cabin } · { $code } · { $stars } · { $words }
unpublish-done = La opinión de { $code } no está publicada: sólo la ves vos.
command-travellers = Lista de pasajeros de una reserva
command-feedbacks = Opiniones de los huéspedes
command-reminders = Recordatorios automáticos
