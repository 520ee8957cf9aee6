## The notice on a sheet that is out of date

stale-rules = この シートを ｜作《つく》った あとに、｜案内《あんない》が ｜変《か》わりました。これは ｜今《いま》の ｜案内《あんない》です。
stale-print = もう｜一度《いちど》 ｜印刷《いんさつ》して ください。
stale-visit = ｜窓口《まどぐち》へ ｜行《い》く ｜日《ひ》が ｜過《す》ぎました
stale-visit-text = ｜新《あたら》しい ｜日《ひ》を ｜選《えら》んで ください。
stale-changed = この シートを ｜作《つく》った ｜日《ひ》から、｜結果《けっか》が ｜変《か》わりました。これは ｜今日《きょう》の ｜結果《けっか》です。
stale-second-visit = ｜2回目《にかいめ》の ｜持《も》ち｜物《もの》は、これで いいです。
# $day (text): the day on which the sheet was made
# $title (text): its title then
# $result (text): its result then, such as sheet-verdict-once
stale-before = { $day }の ｜結果《けっか》：{ $title }。{ $result }。
# $day (text): the day on which the sheet was made
stale-before-renewal = { $day }は、まだ ｜更新《こうしん》の ｜手続《てつづ》きでした。
stale-card = カードの ｜期限《きげん》が ｜終《お》わった ｜人《ひと》と、あと 3か｜月《げつ》か それより ｜短《みじか》い ｜人《ひと》は、カードの ｜答《こた》えを ｜変《か》えて ください。
stale-link = ｜窓口《まどぐち》へ ｜行《い》く ｜日《ひ》を もう｜一度《いちど》 ｜選《えら》ぶ
stale-link-today = ｜今日《きょう》の ｜案内《あんない》を ｜開《ひら》く
