whatsapp-options = Choose
whatsapp-change = ✏️ Change something
whatsapp-more = More options…
whatsapp-by-number = Reply with the number.
whatsapp-by-letter = You can reply with the letter.
whatsapp-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
