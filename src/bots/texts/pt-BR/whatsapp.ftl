whatsapp-options = Escolher
whatsapp-change = ✏️ Mudar algo
whatsapp-more = Mais opções…
whatsapp-by-number = Responda com o número.
whatsapp-by-letter = Você pode responder com a letra.
whatsapp-people = { $count ->
    [one] 1 pessoa
   *[other] { $count } pessoas
}
