## What papers say

paper-no-invoice = Documento sem valor fiscal
paper-number = N.º { $number }
paper-page = { $complex } · { $document } · Página { $page } de { $pages }
paper-code = Reserva
paper-cabin = Cabana
paper-stay = Estadia
paper-party = Pessoas
paper-guest = Hóspede
paper-date = Data
paper-method = Forma de pagamento
paper-reference = Referência
paper-receipt = Recibo
paper-amount = Valor
paper-concept = Descrição
paper-quantity = Quantidade
paper-unit = Preço
paper-movement = Movimento
paper-none = —
paper-how = { $method ->
    [mercadopago] Mercado Pago
    [transfer] Transferência bancária
    [cash] Dinheiro
    [card] Cartão (retido)
   *[other] { $method }
}
paper-kind = { $kind ->
    [charge] Cobrança
    [payment] Pagamento
    [refund] Devolução
    [chargeback] Contestação (chargeback)
    [reversal] Anulação de um pagamento
    [damage_deposit] Caução
    [damage_return] Devolução da caução
    [damage_kept] Caução retida por danos
   *[other] { $kind }
}
paper-category = { $category ->
    [lodging] Hospedagem
    [discounts] Descontos
    [fees] Taxas e serviços
    [taxes] Impostos
    [adjustment] Ajustes
    [kept] Retido por cancelamento
   *[other] { $category }
}
paper-standing = { $state ->
    [awaiting_owner] Aguardando resposta
    [awaiting_deposit] Falta o sinal
    [awaiting_transfer_check] Conferindo a transferência
    [confirmed] Confirmada
    [checked_in] Em curso
    [completed] Encerrada
    [declined] Não aceita
    [expired] Vencida
    [cancelled] Cancelada
   *[no_show] Não compareceram
}
paper-line = { $kind ->
    [nights] Diárias · { $label }
    [weekend] Diárias de fim de semana · { $label }
    [extra_guests] Pessoas extras, por noite
    [extra_children] Crianças extras, por noite
    [pets] Pets
    [pet_nights] Pets, por noite
    [cleaning] Limpeza
    [fee] { $label }
    [tax] { $label } ({ $percent })
    [length_discount] Desconto por estadia longa ({ $percent })
    [early_bird] Desconto por reserva antecipada ({ $percent })
    [last_minute] Desconto de última hora ({ $percent })
    [coupon] { $isShare ->
        [yes] Cupom { $label } ({ $percent })
       *[no] Cupom { $label }
    }
    [rounding] Arredondamento
    [adjustment] Ajuste: { $label }
   *[other] { $label }
}

## The receipt

receipt-title = { paper-receipt }
receipt-from = Recebemos de
receipt-sum = a quantia de
receipt-paid-on = Data do pagamento
receipt-returned = Devolvido deste pagamento
receipt-taken-back = Contestado no banco
receipt-closing = Este recibo comprova um pagamento recebido para a reserva indicada. Não substitui a nota fiscal.
receipt-file = recibo
receipt-button = 🧾 Recibo
receipt-sent =
    🧾 *Recibo N.º { $number }*

    Pagamento: { $amount } · { $method }
    Data do pagamento: { $date }
    Reserva { $code } · { $cabin }
receipt-not-made = Não consegui montar o arquivo: estes são os dados. Tente de novo daqui a pouco.
receipt-which = De qual pagamento da reserva *{ $code }* você quer o recibo?
receipt-choice = { $date } · { $amount }
receipt-none = A reserva *{ $code }* ainda não tem pagamentos recebidos, então não há recibo. O extrato mostra como está a conta.
receipt-gone = Esse pagamento não consta mais. Escolha outro, por favor.

## The statement

statement-title = Extrato da conta
statement-on = em { $date }
statement-file = extrato
statement-button = 📄 Extrato da conta
statement-button-short = 📄 Extrato
statement-lines = Detalhe da estadia
statement-movements = Pagamentos e devoluções
statement-damage = Caução (não faz parte do preço)
statement-no-movements = Ainda não há pagamentos.
statement-no-lines = A estadia ficou sem efeito: suas diárias e serviços não são mais cobrados.
statement-total = Total da estadia
statement-kept = Fica com o complexo
statement-received = Pagamentos recebidos
statement-returned = Devolvido
statement-taken-back = { receipt-taken-back }
statement-on-its-way = A devolver
statement-in-dispute = Pagamentos em disputa, sem decisão
statement-held = Caução a devolver, à parte
statement-due = Saldo a pagar
statement-in-favour = Saldo a favor
statement-settled = A conta está quitada.
statement-sent =
    📄 *Extrato da conta da reserva { $code }*

    Total { $total } · pago { $received }{ $returnedCentavos ->
        [0] {""}
       *[other] {" "}· devolvido { $returned }
    }
statement-sent-ended =
    📄 *Extrato da conta da reserva { $code }*

    Fica com o complexo { $total } · pago { $received } · devolvido { $returned }

## The month, for the accountant

export-title = 📊 *{ $month }*: { $count ->
    [0] não houve movimentos.
    [one] 1 movimento.
   *[other] { $count } movimentos.
}
export-kind = { $kind ->
    [charge] Preço das estadias
    [payment] Recebido
    [refund] Devolvido
   *[other] { paper-kind }
}
export-line = { $kind }: { $amount } ({ $count })
export-file = movimentos
export-not-made = Não consegui montar o arquivo. Tente de novo daqui a pouco.
export-which = De qual mês você quer os movimentos para a contabilidade?
export-unclear = Diga um mês, por exemplo 2026-11, “novembro” ou “novembro 2026”.
export-future = Esse mês ainda não começou. Diga um que já tenha começado.
export-column-date = { paper-date }
export-column-code = { paper-code }
export-column-guest = { paper-guest }
export-column-cabin = { paper-cabin }
export-column-check-in = Chegada
export-column-check-out = Saída
export-column-kind = { paper-movement }
export-column-category = Categoria
export-column-method = Forma
export-column-charged = Cobrado da estadia
export-column-received = Recebido
export-column-held = Em caução
export-column-currency = Moeda
export-column-reference = { paper-reference }
export-column-receipt = { paper-receipt }
command-receipt = O recibo de um pagamento
command-statement = O extrato da conta de uma reserva
command-export = Os movimentos de um mês, para a contabilidade
