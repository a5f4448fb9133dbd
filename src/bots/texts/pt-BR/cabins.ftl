## Getting to know the cabins

menu-cabins = 🏡 Conhecer as cabanas
menu-cabins-short = 🏡 Cabanas
command-cabins = Conhecer as cabanas
cabins-title = { $count ->
    [one] Em *{ $complex }* há uma cabana:
   *[other] Estas são as cabanas de *{ $complex }*:
}
cabins-none = Por enquanto não há cabanas para mostrar.
cabins-card =
    {"*"}{ $cabin }*
    { $facts }
cabins-from = A partir de { $from } por noite
cabins-see = Ver { $cabin }
cabins-see-short = Ver mais
cabins-more = { $count ->
    [one] Ver mais uma
   *[other] Ver mais { $count }
}
cabins-there-are-more = { $count ->
    [one] E há mais uma cabana.
   *[other] E há mais { $count } cabanas.
}

cabin-which = Qual cabana você quer conhecer?
cabin-gone = Não encontrei essa cabana, ou ela não é mais alugada. Veja as que temos:
cabin-page =
    {"*"}{ $cabin }*
    { $description }

    { $facts }
cabin-guests = { $maxGuests ->
    [one] para 1 pessoa
   *[other] até { $maxGuests } pessoas
}
cabin-bedrooms = { $count ->
    [one] 1 quarto
   *[other] { $count } quartos
}
cabin-bathrooms = { $count ->
    [one] 1 banheiro
   *[other] { $count } banheiros
}
cabin-size = { $squareMetres } m²
bed-double = { $count ->
    [one] 1 cama de casal
   *[other] { $count } camas de casal
}
bed-single = { $count ->
    [one] 1 cama de solteiro
   *[other] { $count } camas de solteiro
}
bed-bunk = { $count ->
    [one] 1 beliche
   *[other] { $count } beliches
}
bed-sofa = { $count ->
    [one] 1 sofá-cama
   *[other] { $count } sofás-cama
}
cabin-has = Tem { $amenities }.
cabin-prices = { $priced ->
    [yes] *{ $cabin }* · a partir de { $from } por noite
   *[no] *{ $cabin }*
}
cabin-extra-guests = { $baseGuests ->
    [one] O preço é para 1 pessoa; cada pessoa a mais acrescenta { $extra } por noite.
   *[other] O preço é para { $baseGuests } pessoas; cada pessoa a mais acrescenta { $extra } por noite.
}
cabin-cleaning = Limpeza: { $fee }, uma vez só.
cabin-pets = { $maxPets ->
    [0] Não são aceitos pets.
    [one] Aceita 1 pet{ $paid ->
        [free] , sem custo.
        [night] {""} ({ $nightly } por noite).
        [both] {""} ({ $fee } por estadia e { $nightly } por noite).
       *[stay] {""} ({ $fee } por estadia).
    }
   *[other] Aceita até { $maxPets } pets{ $paid ->
        [free] , sem custo.
        [night] {""} ({ $nightly } cada um por noite).
        [both] {""} ({ $fee } cada um por estadia e { $nightly } por noite).
       *[stay] {""} ({ $fee } cada um por estadia).
    }
}
cabin-hours = Entrada a partir das { $checkInTime }, saída até as { $checkOutTime }.
cabin-rules = *Para levar em conta*
cabin-book = 📅 Ver preços e datas
cabin-book-short = 📅 Preços
cabin-question = ❓ Fazer uma pergunta
cabin-question-short = ❓ Perguntar
cabin-all = 🏡 Ver todas as cabanas
cabin-all-short = 🏡 Todas

## A month's prices

month-which = De que mês você quer saber?
month-unclear = Não entendi esse mês.
month-past = { $month } já passou. Escolha um que ainda venha.
month-title = { $known ->
    [yes] Veja quanto custa a noite em *{ $month }* para { $party }:
   *[no] Veja quanto custa a noite em *{ $month }*:
}
month-cabin = *{ $cabin }*: { $same ->
    [yes] { $low }
   *[no] entre { $low } e { $high }
}{ $free ->
    [yes] {""}
   *[no] {""} (lotada)
}
month-weekends = Fins de semana livres, com o total da cabana mais em conta:
month-gaps = Datas livres, com o total da cabana mais em conta:
month-full = Em { $month } não há mais vagas. Vemos outro mês?
month-no-rates = Ainda não temos preços para { $month }.
month-stay = 📅 { $dates } · { $from }
month-next = Ver { $month }
