## What guests say of a cabin

cabin-feedback-title = { $count ->
    [one] ⭐ *{ $average } de 5*, com base em 1 avaliação
   *[other] ⭐ *{ $average } de 5*, com base em { $count } avaliações
}
cabin-feedback =
    { $stars } *{ $guest }*{ $wordless ->
        [yes] {""}
       *[no] : “{ $words }”
    }
