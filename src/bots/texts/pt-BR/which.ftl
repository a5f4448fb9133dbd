## Which booking it is about

which-booking = De qual reserva? Escolha, ou escreva o código ou o nome do hóspede.{ $more ->
    [yes] {" "}Estas são as próximas.
   *[no] {""}
}
which-nobody = Agora não há nenhuma reserva para isso. Se for outra, escreva o código.
which-owes = deve { $due }
which-owing = {"*"}Quem pagou?* Estas reservas têm algo a pagar: escolha uma, ou escreva o código ou o nome do hóspede.{ $more ->
    [yes] {" "}São as próximas.
   *[no] {""}
}
which-nobody-owes = Agora ninguém deve nada. Se for outra reserva, escreva o código.
which-unknown = Não encontro nenhuma reserva { $code }.
which-none-such = Não encontro nenhuma reserva assim.
which-several = Há mais de uma que pode ser: escolha qual, ou escreva o código.
which-of-yours = De qual reserva estamos falando? Escolha, ou escreva o código.
which-none-of-yours = Não vejo reservas suas neste chat. Se você tem o código de uma, escreva.
