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
