whatsapp-options = Elegir
whatsapp-change = ✏️ Cambiar algo
whatsapp-more = Más opciones…
whatsapp-by-number = Respondé con el número.
whatsapp-by-letter = Podés responder con la letra.
whatsapp-people = { $count ->
    [one] 1 persona
   *[other] { $count } personas
}
