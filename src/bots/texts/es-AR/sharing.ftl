bookings-share = 🔗 Compartir
share-link =
    Con este link, quienes viajan con vos ven la reserva ({ $cabin }, { $stay }) y nada más: ni el código, ni lo que pagaste, y no pueden cambiar nada.

    { $links }

    Pasáselo a quien quieras. Cuando no quieras que se vea más, elegí “Dejar de compartir”.
share-invitation =
    Mirá dónde nos quedamos en { $complex }:
    { $links }
share-invitation-short = Mirá dónde nos quedamos en { $complex }
share-said = Quiero ver la reserva { $word }
share-by-whatsapp = 📤 Pasarlo por WhatsApp
share-by-telegram = 📤 Pasarlo por Telegram
share-stop = 🚫 Dejar de compartir
share-stop-short = 🚫 No compartir más
share-no-address = Todavía no sabemos la dirección de este chat. Probá de nuevo en un ratito.
share-stopped = Listo: el link de la reserva { $code } ya no muestra nada. Si la compartís de nuevo, va a ser otro link.
shared-ask = ¿Qué link te pasaron? Pegá acá lo que viene después de “s_”.
shared-card =
    {"*"}Tu estadía en { $complex }*

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }
    Entrada desde las { $checkInTime }, salida hasta las { $checkOutTime }.

    Te la compartieron para que la veas. Para cambiar algo, hablá con quien la reservó.
shared-not-confirmed = ⏳ Todavía no está confirmada.
shared-file-description = { $party } · entrada desde las { $checkInTime }
shared-over = Esa estadía en { $complex } ya terminó o no sigue en pie, así que no hay nada para mostrar. ¡Ojalá nos visites otra vez!
shared-refusal-no_such_link = Ese link no muestra ninguna reserva. Pedile a quien te lo pasó que te lo mande de nuevo, entero.
shared-refusal-no_longer_shared = Quien te pasó ese link dejó de compartir la reserva. Si la necesitás, pedile uno nuevo.
shared-refusal-too_many_tries = Van demasiados intentos con links que no existen. Esperá una hora y probá de nuevo.
