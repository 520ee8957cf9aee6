## Counters

counter-main = Main Office (City Hall), Citizens' Division, Counter Section 1
counter-taniyama = Taniyama Branch Office, Citizens' Division, Citizens' Section
counter-ishiki = Ishiki Branch Office, General Affairs and Citizens' Division, Citizens' Section
counter-yoshino = Yoshino Branch Office, General Affairs and Citizens' Division, Citizens' Section
counter-yoshida = Yoshida Branch Office, General Affairs and Citizens' Division, Citizens' Section
counter-sakurajima = Sakurajima Branch Office, Sakurajima General Affairs and Citizens' Division
counter-higashi-sakurajima = Sakurajima Branch Office, Higashi-Sakurajima General Affairs and Citizens' Division
counter-kiire = Kiire Branch Office, General Affairs and Citizens' Division, Citizens' Section
counter-matsumoto = Matsumoto Branch Office, General Affairs and Citizens' Division, Citizens' Section
counter-koriyama = Koriyama Branch Office, General Affairs and Citizens' Division, Citizens' Section

## The places that they are known by

counter-main-place = Main Office (City Hall)
counter-taniyama-place = Taniyama
counter-ishiki-place = Ishiki
counter-yoshino-place = Yoshino
counter-yoshida-place = Yoshida
counter-sakurajima-place = Sakurajima
counter-higashi-sakurajima-place = Higashi-Sakurajima
counter-kiire-place = Kiire
counter-matsumoto-place = Matsumoto
counter-koriyama-place = Koriyama
