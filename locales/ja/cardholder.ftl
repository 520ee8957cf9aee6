## The page for the cardholder, when an agent goes to the counter

cardholder-title = 本人の方へ：用意すること
cardholder-link = 「本人の方へ」の紙
# $city (text): name of the city
cardholder-intro-issue = あなたの代わりに、代理人が{ $city }の窓口へ行き、電子証明書の発行の手続きをします。
# $city (text): name of the city
cardholder-intro-renewal = あなたの代わりに、代理人が{ $city }の窓口へ行き、電子証明書の更新の手続きをします。
cardholder-by = ＿＿月＿＿日までに、代理人に渡してください。
cardholder-get = 受け取る
cardholder-get-issue = 代理人が1回目に窓口へ行ったあと、市から次の紙が郵便で届きます。
cardholder-get-renewal = 次の紙を使います。照会書兼回答書と委任状は、有効期限通知書に付いています。
cardholder-form-name = 署名用電子証明書・利用者証明用電子証明書 照会書兼回答書
cardholder-proxy-name = 委任状
cardholder-write = 書く
cardholder-write-names = どの紙にも名前を書いて、印を押してください（記名・押印）。
cardholder-write-answers = 照会書兼回答書の回答は、渡す前に全部書いてください。
cardholder-write-pins = 照会書兼回答書には、暗証番号を書くところがあります。代理人には見せないでください。
cardholder-write-pins-wrong = 番号は1つでも違うと手続きできないことがあります。わからないときは、書かずに窓口へ電話してください。
cardholder-write-help = 自分で書けないときは、ほかの人が書く前に窓口へ電話してください。
cardholder-seal = 封をする
cardholder-seal-text = 照会書兼回答書と委任状を封筒に入れて、封をしてください（封緘）。開いたまま渡さないでください。
cardholder-seal-envelope = 通知書に封筒が入っていたら、それを使います。
cardholder-hand-over = 代理人に渡す
cardholder-envelope = 封をした封筒（照会書兼回答書と委任状）
cardholder-particulars = 代理人に教えておくこと
cardholder-particulars-text = 代理人は、1回目に窓口であなたのことを聞かれます。手で書いて渡し、ほかの人に見せないでください。
cardholder-name = 氏名
cardholder-birth-date = 生年月日
cardholder-address = 住所
cardholder-sex = 性別
cardholder-contact = 連絡先
cardholder-sheet = 代理人の持ち物シートと一緒に使います。
cardholder-sheet-link = 代理人の持ち物シートを見る
cardholder-file = 電子証明書の本人の準備
