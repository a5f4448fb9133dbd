## What the calendar has us say

notice-reminder_deposit_due-guest =
    ⏰ A reserva *{ $code }* (*{ $cabin }*, { $stay }) vence { $deadline } e ainda falta o sinal de *{ $deposit }*.

    Se você pagar antes, a cabana é sua.
notice-reminder_balance_due-guest =
    Falta pouco! Esperamos você em *{ $cabin }* ({ $code }): { $checkIn }.

    Faltam *{ $owed }* da estadia. { $balanceWhen ->
        [dated] Você pode pagar até { $balanceDueOn }.
       *[on_arrival] Se pagar antes de chegar, é só entrar.
    }
notice-reminder_pre_arrival-guest =
    🏡 Falta pouco para a sua estadia em *{ $cabin }* ({ $code }): { $checkIn }, a partir das { $checkInTime }.

    Para deixar tudo pronto, conte a que horas vocês chegam e quem vem: a lei nos pede a lista de hóspedes.
notice-reminder_check_in-guest = 🏡 Esperamos você em *{ $cabin }*: { $checkIn }, a partir das { $checkInTime }. Reserva *{ $code }*.
notice-reminder_registry-owners =
    📋 *Chega { $guest }* · { $code }

    {"*"}{ $cabin }* · { $stay } · { $party }{ $reach }
    { $owedCentavos ->
        [0] Está tudo pago.
       *[other] 💵 Falta receber *{ $owed }*.
    }
notice-reminder_mid_stay-guest = Como vai a estadia em *{ $cabin }*? Está tudo bem?
notice-reminder_check_out-guest =
    A estadia em *{ $cabin }* termina em breve: { $checkOut }, com saída até as { $checkOutTime }.

    Antes de sair, feche as janelas e o gás, deixe a chave onde a encontrou e veja se não ficou nada. Obrigado por vir!
notice-reminder_feedback-guest =
    Obrigado por vir a *{ $complex }*. Como foi a estadia em *{ $cabin }*?

    Leva um minuto e ajuda muito: de 1 a 5 estrelas e, se quiser, algumas palavras.
notice-reminder_come_back-guest =
    Olá, { $guest }: há alguns meses você esteve em *{ $cabin }*. Que tal voltar a *{ $complex }*?

    Escreva as datas e eu digo o que está livre e quanto custa.

## How owners set it

reminders-title = 🔔 Isto é o que se avisa sozinho. Escolha um para ver ou mudar:
reminders-line = { $on ->
    [yes] ✅ *{ $name }*: { $when }
   *[other] 🔕 *{ $name }*: { $when }
}
reminders-option = { $on ->
    [yes] ✅ { $name }
   *[other] 🔕 { $name }
}
reminder-name-deposit_due = O sinal está para vencer
reminder-name-balance_due = Falta pagar o saldo
reminder-name-balance_overdue = Saldo vencido
reminder-name-pre_arrival = Antes de chegar
reminder-name-check_in = Como entrar
reminder-name-registry = Para você: quem chega
reminder-name-mid_stay = Tudo bem?
reminder-name-check_out = A saída
reminder-name-damage_return = Para você: devolver a caução
reminder-name-feedback = Pedir uma opinião
reminder-name-come_back = Convidar a voltar
reminder-short-deposit_due = Sinal a vencer
reminder-short-balance_due = Saldo
reminder-short-balance_overdue = Saldo vencido
reminder-short-pre_arrival = Antes de chegar
reminder-short-check_in = Como entrar
reminder-short-registry = Quem chega
reminder-short-mid_stay = Tudo bem?
reminder-short-check_out = A saída
reminder-short-damage_return = Devolver a caução
reminder-short-feedback = Opinião
reminder-short-come_back = Voltar
reminder-when = { $unit ->
    [minutes] { $lead } minutos antes de vencer
    [before_balance] { $lead ->
        [one] { $lead } dia antes de vencer o saldo, { $time }
       *[other] { $lead } dias antes de vencer o saldo, { $time }
    }
    [after_balance] { $lead ->
        [one] { $lead } dia depois de vencer o saldo, { $time }
       *[other] { $lead } dias depois de vencer o saldo, { $time }
    }
    [before_check_in] { $lead ->
        [0] no dia da chegada, { $time }
        [one] { $lead } dia antes da chegada, { $time }
       *[other] { $lead } dias antes da chegada, { $time }
    }
    [after_check_in] { $lead ->
        [one] { $lead } dia depois da chegada, { $time }
       *[other] { $lead } dias depois da chegada, { $time }
    }
    [before_check_out] { $lead ->
        [one] { $lead } dia antes da saída, { $time }
       *[other] { $lead } dias antes da saída, { $time }
    }
   *[after_check_out] { $lead ->
        [0] no dia da saída, { $time }
        [one] { $lead } dia depois da saída, { $time }
       *[other] { $lead } dias depois da saída, { $time }
    }
}
reminders-card =
    {"*"}{ $name }*
    { $on ->
        [yes] ✅ É enviado: { $when }
       *[other] 🔕 Desligado. Se ligar: { $when }
    }
reminders-own-words =
    Suas palavras no final:
    { $words }
reminders-on = ✅ Ligar
reminders-off = 🔕 Desligar
reminders-when = 🕒 Mudar quando
reminders-words = ✏️ Suas palavras
reminders-preview = 👀 Ver como fica
reminders-all = 🔔 Todos os avisos
reminders-changed = Pronto. { $name }: { $when }.
reminders-words-ask = Escreva o que quer acrescentar no final deste aviso. Vai exatamente assim, no idioma em que escrever.
reminders-words-none = Sem palavras minhas
reminders-words-long = É muito longo: no máximo { $max } caracteres.
reminders-lead-ask = { $unit ->
    [minutes] Quantos minutos antes de vencer o sinal? De { $min } a { $max }.
    [before_balance] Quantos dias antes de vencer o saldo? De { $min } a { $max }.
    [after_balance] Quantos dias depois de vencer o saldo? De { $min } a { $max }.
    [before_check_in] Quantos dias antes da chegada? De { $min } a { $max }.
    [after_check_in] Quantos dias depois da chegada? De { $min } a { $max }.
    [before_check_out] Quantos dias antes da saída? De { $min } a { $max }.
   *[after_check_out] Quantos dias depois da saída? De { $min } a { $max }.
}
reminders-lead-wrong = Escreva um número de { $min } a { $max }.
reminders-time-ask = A que horas, no horário do complexo? De { $earliest } a { $latest }, por exemplo 10:30.
reminders-time-wrong = Escreva uma hora de { $earliest } a { $latest }, por exemplo 10:30.
reminders-example-cabin = Sua cabana
