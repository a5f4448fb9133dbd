join-code =
    Your code is *{ $code }*.

    Open your other chat with us, on WhatsApp or on Telegram, and write there:
    {"*"}join { $code }*

    It works once, until { $deadline }. Give it to nobody: whoever uses it sees your bookings.
join-have = 🔑 I have a code
join-ask = Write the code we gave you in your other chat. It has 8 letters and digits, for example ABCD2345.
join-sure = Shall we join this chat with the other one you got the code in? Your bookings will be seen and managed from both. Say yes only if both chats are yours.
join-yes = Yes, both are mine
join-no = No, keep them apart
join-kept = Fine, the chats stay apart.
join-done = 🔗 Done! Your two chats are joined: you see and manage all your bookings from either.
join-refusal-no_such_code = There is no such code. Check that it is the one we gave you in your other chat: 8 letters and digits.
join-refusal-own_code = You asked for that code in this very chat. Write it in the other one, the one you want to join to this.
join-refusal-code_expired = That code has expired. Ask for another in your other chat by writing *join*.
join-refusal-code_spent = That code has been used. Ask for another in your other chat by writing *join*.
join-refusal-already_joined = These two chats were joined already. To see all your bookings, { to-bookings }.
join-refusal-too_many_tries = That was too many tries. Wait an hour and try again with a new code.
notice-chats_joined-guest = 🔗 You joined this chat with another one of yours: you see and manage all your bookings from both. If that was not you, tell us.
