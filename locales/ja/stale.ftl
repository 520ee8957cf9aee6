## The notice on a sheet that is out of date

stale-rules = このシートを作った後に、案内の内容が変わりました。これは今の案内です。
stale-visit = 窓口に行く予定の日を過ぎています。
stale-changed = このシートを作った日から日がたち、結果が変わりました。
stale-second-visit = 2回目の持ち物は、このままで正しいです。
stale-now = 今日の結果：
stale-link = 窓口に行く日を選び直す
