## What the calendar has us say

notice-reminder_deposit_due-guest =
    ⏰ La reserva *{ $code }* (*{ $cabin }*, { $stay }) vence { $deadline } y todavía falta la seña de *{ $deposit }*.

    Si la pagás antes, la cabaña es tuya.
notice-reminder_balance_due-guest =
    ¡Ya casi! El { $checkIn } te esperamos en *{ $cabin }* ({ $code }).

    Falta pagar *{ $owed }* de la estadía. { $balanceWhen ->
        [dated] Podés pagarlo hasta el { $balanceDueOn }.
       *[on_arrival] Si lo pagás antes de llegar, entrás sin trámites.
    }
notice-reminder_pre_arrival-guest =
    🏡 Falta poco: el { $checkIn } te esperamos en *{ $cabin }* ({ $code }), desde las { $checkInTime }.

    Para tener todo listo, contanos a qué hora llegan y quiénes vienen: la ley nos pide la lista de pasajeros.
notice-reminder_check_in-guest = 🏡 El { $checkIn } te esperamos en *{ $cabin }* desde las { $checkInTime }. Reserva *{ $code }*.
notice-reminder_registry-owners =
    📋 *Llega { $guest }* · { $code }

    {"*"}{ $cabin }* · { $stay } · { $party }{ $reach }
    { $owedCentavos ->
        [0] Está todo pago.
       *[other] 💵 Falta cobrar *{ $owed }*.
    }
notice-reminder_mid_stay-guest = ¿Qué tal la estadía en *{ $cabin }*? ¿Está todo bien?
notice-reminder_check_out-guest =
    La estadía en *{ $cabin }* termina el { $checkOut }: la salida es hasta las { $checkOutTime }.

    Antes de irte, cerrá ventanas y llaves de gas, dejá la llave donde la encontraste y fijate que no quede nada. ¡Gracias por venir!
notice-reminder_feedback-guest =
    Gracias por venir a *{ $complex }*. ¿Cómo estuvo la estadía en *{ $cabin }*?

    Lleva un minuto y nos ayuda mucho: de 1 a 5 estrellas, y si querés unas palabras.
notice-reminder_come_back-guest =
    Hola, { $guest }: hace unos meses estuviste en *{ $cabin }*. ¿Tenés ganas de volver a *{ $complex }*?

    Escribime las fechas y te digo qué hay libre y cuánto sale.

## How owners set it

reminders-title = 🔔 Esto es lo que se avisa solo. Elegí uno para verlo o cambiarlo:
reminders-line = { $on ->
    [yes] ✅ *{ $name }*: { $when }
   *[other] 🔕 *{ $name }*: { $when }
}
reminders-option = { $on ->
    [yes] ✅ { $name }
   *[other] 🔕 { $name }
}
reminder-name-deposit_due = La seña está por vencer
reminder-name-balance_due = Falta pagar el saldo
reminder-name-balance_overdue = Saldo vencido
reminder-name-pre_arrival = Antes de llegar
reminder-name-check_in = Cómo entrar
reminder-name-registry = A vos: quiénes llegan
reminder-name-mid_stay = ¿Todo bien?
reminder-name-check_out = La salida
reminder-name-damage_return = A vos: devolver la garantía
reminder-name-feedback = Pedir una opinión
reminder-name-come_back = Invitar a volver
reminder-short-deposit_due = Seña por vencer
reminder-short-balance_due = Saldo
reminder-short-balance_overdue = Saldo vencido
reminder-short-pre_arrival = Antes de llegar
reminder-short-check_in = Cómo entrar
reminder-short-registry = Quiénes llegan
reminder-short-mid_stay = ¿Todo bien?
reminder-short-check_out = La salida
reminder-short-damage_return = Devolver la garantía
reminder-short-feedback = Opinión
reminder-short-come_back = Volver
reminder-when = { $unit ->
    [minutes] { $lead } minutos antes de que venza
    [before_balance] { $lead ->
        [one] { $lead } día antes de que venza el saldo, { $time }
       *[other] { $lead } días antes de que venza el saldo, { $time }
    }
    [after_balance] { $lead ->
        [one] { $lead } día después de que venza el saldo, { $time }
       *[other] { $lead } días después de que venza el saldo, { $time }
    }
    [before_check_in] { $lead ->
        [0] el día de llegada, { $time }
        [one] { $lead } día antes de llegar, { $time }
       *[other] { $lead } días antes de llegar, { $time }
    }
    [after_check_in] { $lead ->
        [one] { $lead } día después de llegar, { $time }
       *[other] { $lead } días después de llegar, { $time }
    }
    [before_check_out] { $lead ->
        [one] { $lead } día antes de salir, { $time }
       *[other] { $lead } días antes de salir, { $time }
    }
   *[after_check_out] { $lead ->
        [0] el día de salida, { $time }
        [one] { $lead } día después de salir, { $time }
       *[other] { $lead } días después de salir, { $time }
    }
}
reminders-card =
    {"*"}{ $name }*
    { $on ->
        [yes] ✅ Se manda: { $when }
       *[other] 🔕 Apagado. Si lo encendés: { $when }
    }
reminders-own-words =
    Tus palabras al final:
    { $words }
reminders-on = ✅ Encender
reminders-off = 🔕 Apagar
reminders-when = 🕒 Cambiar cuándo
reminders-words = ✏️ Tus palabras
reminders-preview = 👀 Ver cómo queda
reminders-all = 🔔 Todos los avisos
reminders-changed = Listo. { $name }: { $when }.
reminders-words-ask = Escribí lo que querés agregar al final de este aviso. Se manda tal cual, en el idioma en que lo escribas.
reminders-words-none = Sin palabras mías
reminders-words-long = Es muy largo: que no pase de { $max } caracteres.
reminders-lead-ask = { $unit ->
    [minutes] ¿Cuántos minutos antes de que venza la seña? De { $min } a { $max }.
    [before_balance] ¿Cuántos días antes de que venza el saldo? De { $min } a { $max }.
    [after_balance] ¿Cuántos días después de que venza el saldo? De { $min } a { $max }.
    [before_check_in] ¿Cuántos días antes de la llegada? De { $min } a { $max }.
    [after_check_in] ¿Cuántos días después de la llegada? De { $min } a { $max }.
    [before_check_out] ¿Cuántos días antes de la salida? De { $min } a { $max }.
   *[after_check_out] ¿Cuántos días después de la salida? De { $min } a { $max }.
}
reminders-lead-wrong = Escribí un número de { $min } a { $max }.
reminders-time-ask = ¿A qué hora, en el horario del complejo? De { $earliest } a { $latest }, por ejemplo 10:30.
reminders-time-wrong = Escribí una hora de { $earliest } a { $latest }, por ejemplo 10:30.
reminders-example-cabin = Tu cabaña
