## Validation errors

validation-missing-card = カードを選んでください。
validation-missing-procedure = 当てはまるものを選んでください。
validation-missing-notice = 当てはまるものを選んでください。
validation-missing-expiry = 電子証明書の期限を入力してください。わからない方は「わからない」を選んでください。
validation-missing-reissue = お金を払ってカードを作り直すかどうかを選んでください。
validation-missing-visitor = だれが行くかを選んでください。
validation-missing-restricted = だれが行くかを選んでください。
validation-missing-pin = 暗証番号がわかるかどうかを選んでください。
validation-missing-form = 2つの紙が両方とも手元にあるかどうかを選んでください。
validation-missing-id = 本人確認書類を1つ以上選んでください。決まっていない方は「まだ決めていない」を選んでください。
validation-missing-office = 窓口を選んでください。決まっていない方は「まだ決めていない」を選んでください。
validation-missing-visit = 行く日を選んでください。決めていないときは、「まだ決めていない」を選んでください。
validation-unknown-value = 選択肢にない答えです。下の選択肢から選び直してください。
validation-repeated = 答えが2つ以上入っています。1つにしてください。
validation-contradiction = 答えが2つあります。どちらか1つにしてください。
validation-not-a-year = 年は数字で入力してください。例：2027
validation-not-a-month = 月は1から12までの数字で入力してください。
validation-not-a-day = 日は1から31までの数字で入力してください。
validation-not-a-date = 年、月、日を数字で入力してください。例：2027年2月15日
validation-no-such-day = その日は暦にありません。月と日を確かめてください。
# $date (text): the same date in both calendars
validation-outside-era = その年号にはない日です。{ $date }のことではありませんか。年号と年を確かめてください。
validation-out-of-range = 2016年から2099年までの日を入力してください。
validation-in-the-past = 今日より前の日です。今日か、これからの日を入力してください。
validation-visit-too-far = 1年より先の日です。年を確かめてください。
validation-expiry-too-far = 6年より先の日です。電子証明書の期限は、発行から5回目か6回目の誕生日までです。カードの期限ではありませんか。
