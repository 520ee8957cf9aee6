## What is wrong with an answer, and how to mend it

problem-missing-card = 本人が持っているカードを選んでください。
problem-missing-procedure = 手続きを選んでください。
problem-missing-notice = 通知書に書いてあることを選んでください。届いていない方は「通知書が届いていない、または手元にない」を選んでください。
problem-missing-expiry = 有効期間満了日を入力してください。わからない方は「わからない」を選んでください。
problem-missing-reissue = 有料の再交付と一緒に発行するかどうかを選んでください。
problem-missing-visitor = 窓口に行く人を選んでください。
problem-missing-restricted = 「はい」か「いいえ」を選んでください。
problem-missing-pin = 暗証番号がわかるかどうかを選んでください。
problem-missing-form = 照会書兼回答書が手元にあるかどうかを選んでください。
problem-missing-id = 本人確認書類を1つ以上選んでください。決まっていない方は「まだ決めていない」を選んでください。
problem-missing-office = 窓口を選んでください。決まっていない方は「まだ決めていない」を選んでください。
problem-missing-visit = 窓口に行く日を入力してください。
problem-unknown-choice = 選択肢にない答えです。下の選択肢から選び直してください。
problem-repeated = 答えが2つ以上入っています。1つにしてください。
problem-not-a-year = 年は数字で入力してください。例：2027
problem-not-a-month = 月は1から12までの数字で入力してください。
problem-not-a-day = 日は1から31までの数字で入力してください。
problem-no-such-day = その日は暦にありません。月と日を確かめてください。
# $date (text): the same date in both calendars
problem-outside-era = その年号にはない日です。{ $date }のことではありませんか。年号と年を確かめてください。
problem-out-of-range = 2016年から2099年までの日を入力してください。西暦の年は4桁で入力し、令和や平成の年は暦を選び直してください。
