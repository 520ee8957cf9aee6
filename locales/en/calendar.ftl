## Calendar

calendar-opens = First day to renew the electronic certificate
calendar-expires = Last day of validity of the electronic certificate (last day to renew)
calendar-visit = Visit to the counter for the electronic certificate
calendar-take = Add the days to your calendar (.ics)
