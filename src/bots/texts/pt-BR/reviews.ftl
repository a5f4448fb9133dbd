## What guests say of a cabin

cabin-feedback-title = { $count ->
    [one] ⭐ *{ $average } de 5*, segundo 1 avaliação
   *[other] ⭐ *{ $average } de 5*, segundo { $count } avaliações
}
cabin-feedback =
    { $stars } *{ $guest }*{ $wordless ->
        [yes] {""}
       *[no] : “{ $words }”
    }
