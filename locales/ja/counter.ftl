## Counters

counter-main = 本庁 市民課 窓口第一係
counter-taniyama = 谷山支所 市民課 市民係
counter-ishiki = 伊敷支所 総務市民課 市民係
counter-yoshino = 吉野支所 総務市民課 市民係
counter-yoshida = 吉田支所 総務市民課 市民係
counter-sakurajima = 桜島支所 桜島総務市民課
counter-higashi-sakurajima = 桜島支所 東桜島総務市民課
counter-kiire = 喜入支所 総務市民課 市民係
counter-matsumoto = 松元支所 総務市民課 市民係
counter-koriyama = 郡山支所 総務市民課 市民係

## The places that they are known by

counter-main-place = 本庁
counter-taniyama-place = 谷山
counter-ishiki-place = 伊敷
counter-yoshino-place = 吉野
counter-yoshida-place = 吉田
counter-sakurajima-place = 桜島
counter-higashi-sakurajima-place = 東桜島
counter-kiire-place = 喜入
counter-matsumoto-place = 松元
counter-koriyama-place = 郡山
