## What guests say of a cabin

cabin-feedback-title = { $count ->
    [one] ⭐ *{ $average } out of 5*, from 1 review
   *[other] ⭐ *{ $average } out of 5*, from { $count } reviews
}
cabin-feedback =
    { $stars } *{ $guest }*{ $wordless ->
        [yes] {""}
       *[no] : “{ $words }”
    }
