## Calendar

calendar-opens = 電子証明書を更新できる最初の日
calendar-go-by = 電子証明書の更新：この日までに窓口へ行く
calendar-expires-closed = 電子証明書の期限（窓口は休み）
calendar-visit = 電子証明書の手続きで窓口に行く日
calendar-visit-closed = 電子証明書の手続き（窓口が休みかもしれません）
calendar-take = カレンダーに入れる（.ics）
