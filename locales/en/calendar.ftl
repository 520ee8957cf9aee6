## Calendar

calendar-opens = First day you can renew the electronic certificate
calendar-go-by = Go by this day to renew the electronic certificate
calendar-expires-closed = The electronic certificate expires (counters closed)
calendar-visit = Go to the counter for the electronic certificate
calendar-visit-closed = Go to the counter for the electronic certificate (it may be closed)
calendar-take = Add to calendar (.ics)
