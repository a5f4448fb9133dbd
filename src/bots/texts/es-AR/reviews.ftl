## What guests say of a cabin

cabin-feedback-title = { $count ->
    [one] ⭐ *{ $average } de 5*, según 1 opinión
   *[other] ⭐ *{ $average } de 5*, según { $count } opiniones
}
cabin-feedback =
    { $stars } *{ $guest }*{ $wordless ->
        [yes] {""}
       *[no] : “{ $words }”
    }
