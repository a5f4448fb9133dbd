## Which booking it is about

which-booking = Which booking? Choose it, or write its code or the guest’s name.{ $more ->
    [yes] {" "}These are the next ones.
   *[no] {""}
}
which-nobody = There is no booking for that now. If it is another one, write its code.
which-owes = owes { $due }
which-owing = {"*"}Who has paid you?* These bookings owe something: choose one, or write its code or the guest’s name.{ $more ->
    [yes] {" "}They are the next ones.
   *[no] {""}
}
which-nobody-owes = Nobody owes anything now. If it is another booking, write its code.
which-unknown = I cannot find any booking { $code }.
which-none-such = I find no booking like that.
which-several = It may be more than one: choose which, or write its code.
which-of-yours = Which booking is it? Choose it, or write its code.
which-none-of-yours = I see no bookings of yours in this chat. If you have the code of one, write it.
