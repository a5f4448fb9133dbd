## Talking with a person

command-person = Hablar con una persona
command-tickets = Charlas con huéspedes

person-ask = ¿Qué les querés decir?
person-is-owner = Acá atendés vos 😊: cuando un huésped pida hablar con alguien, te llega a este chat.
person-nobody = Perdón, ahora no hay nadie conectado que pueda contestarte por acá. Probá de nuevo más tarde.
person-opened =
    Listo: le avisé a la gente de *{ $complex }* que querés hablar (charla #{ $number }). { $usual ->
        [minutes] Suelen contestar en unos minutos.
        [hour] Suelen contestar dentro de la hora.
        [hours] Suelen contestar en unas horas.
        [days] A veces tardan más de un día en contestar.
       *[unknown] Te contestan por acá apenas puedan.
    }

    Desde ahora lo que mandes acá les llega a ellos, y yo no contesto. Para volver al asistente escribí *cerrar*.

ticket-back = ↩️ Volver al asistente
ticket-back-short = Volver al asistente
ticket-again = 🙋 Hablar con alguien
ticket-again-short = 🙋 Hablar
ticket-busy = Ahora te atiende una persona (charla #{ $number }), por eso acá yo no contesto. Si ya está, cerrá la charla para volver al asistente.
ticket-busy-notice = Ahora te atiende una persona. Para volver al asistente escribí “cerrar”.
ticket-unsayable = Eso no lo puedo pasar. Mandalo como texto, foto, audio o archivo.
ticket-unsayable-too_big = Ese archivo es muy pesado, así que no lo pasé. Mandá uno de hasta 16 MB.
ticket-unsayable-not_kept = Ese tipo de archivo no lo puedo pasar. Mandalo como PDF, foto o texto.
ticket-unsayable-unavailable = No pude bajar ese archivo, así que no lo pasé. Mandalo de nuevo, por favor.
ticket-unsayable-too_much = Hoy ya me mandaste muchos archivos, y éste no lo pasé. Escribilo, o mandalo mañana.
ticket-flooding = Van muchos mensajes seguidos y éste no lo pasé. Esperá unos minutos y mandalo de nuevo.
ticket-closed = Cerré la charla #{ $number }. Vuelvo a atenderte yo.
ticket-nothing-to-close = No hay ninguna charla abierta: te atiendo yo. ¿Qué necesitás?

## For owners

ticket-close = ✅ Cerrar
ticket-reopen = 🔓 Volver a abrir
ticket-see = 👀 Ver lo último
ticket-sent = ✓ Enviado a { $guest }
ticket-is-closed = Esta charla ya está cerrada, y eso no se lo pasé a nadie. Si querés seguirla, abrila de nuevo y respondé otra vez.
ticket-ask = ¿Qué charla? Escribí su número, por ejemplo #14.
ticket-unknown = No hay ninguna charla #{ $number }.
ticket-title = *Charla #{ $number } con { $guest }*: lo último
ticket-how = Respondé a cualquiera de estos mensajes, y le llega a { $guest }.
ticket-message =
    {"*"}{ $name }* · { $moment }
    { $words }
ticket-ended = Cerré la charla #{ $number } con { $guest }, y se lo dije. Ahora lo atiende de nuevo el asistente.
ticket-ended-already = La charla #{ $number } con { $guest } ya estaba cerrada.
ticket-reopened = La charla #{ $number } está abierta de nuevo. Respondé a cualquiera de sus mensajes, y le llega a { $guest }.
ticket-elsewhere = { $guest } ya está en otra charla más nueva: seguila ahí. La #{ $number } queda cerrada.
tickets-none = No hay charlas abiertas. Te aviso cuando alguien quiera hablar con ustedes.
tickets-title = { $count ->
    [one] Hay 1 charla abierta:
   *[other] Hay { $count } charlas abiertas:
}
ticket-line-waiting = ⏳ *#{ $number }* · { $guest } escribió { $ago } y espera respuesta.
ticket-line-answered = 💬 *#{ $number }* · { $guest } ya tiene respuesta.
ticket-card = 🙋 *{ $guest } quiere hablar con alguien* · #{ $number }
ticket-card-telegram = Escribe por Telegram.
ticket-card-whatsapp = Escribe por WhatsApp, sin mostrar su número.
ticket-card-phone = 📱 WhatsApp { $phone }
ticket-card-booking = 🧾 { $code } · { $cabin } · { $stay } · { $state ->
    [awaiting_owner] pedido sin responder
    [awaiting_deposit] falta la seña
    [awaiting_transfer_check] transferencia por revisar
    [checked_in] está alojado
   *[confirmed] confirmada
}
ticket-card-booking-now = Estaba en medio de una reserva.
ticket-card-how = Para contestarle, respondé a este mensaje. Mientras tanto el asistente no le dice nada.
ticket-card-elsewhere = Para contestarle, abrí en Telegram el chat con el complejo.

notice-ticket_said-owners =
    {"*"}{ $guest }* · #{ $number }
    { $words }
notice-ticket_answered-guest =
    {"*"}{ $by }*
    { $words }
notice-ticket_answered-owners =
    ↩️ *{ $by }* le contestó a { $guest } · #{ $number }
    { $words }
notice-ticket_closed-guest = { $how ->
    [owner] { $by } cerró la charla #{ $number }. Vuelvo a atenderte yo: contame qué necesitás.
   *[silence] Cerré la charla #{ $number }, porque hace una semana que nadie escribe. Vuelvo a atenderte yo.
}
notice-ticket_closed-owners = { $how ->
    [guest] { $guest } cerró la charla #{ $number } y volvió al asistente.
    [owner] { $by } cerró la charla #{ $number } con { $guest }.
   *[silence] La charla #{ $number } con { $guest } se cerró sola: hace una semana que nadie escribe.
}
notice-ticket_reopened-guest = { $by } abrió de nuevo la charla #{ $number }: lo que escribas acá le llega, y yo no contesto. Para volver al asistente escribí *cerrar*.
notice-ticket_reopened-owners = { $by } abrió de nuevo la charla #{ $number } con { $guest }.
notice-ticket_undelivered-owners = ⚠️ A { $guest } no le llegó tu respuesta (charla #{ $number }): { $why }
ticket-undelivered-window = pasó más de un día desde que escribió, y WhatsApp ya no deja. Le pedimos que escriba; cuando lo haga le llega.
ticket-undelivered-telegram = Telegram no la entregó; lo más común es que haya bloqueado el chat. Si vuelve, le llega.
ticket-undelivered-refused = WhatsApp no la aceptó. Si vuelve a escribir, la intentamos de nuevo.
