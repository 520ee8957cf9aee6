## Items: name, description, reason

item-my-number-card = 本人のマイナンバーカード
item-my-number-card-own = マイナンバーカード
item-my-number-card-description = カードに印刷された有効期限が過ぎていないもの。
item-my-number-card-description-reissue = 今のカードがあれば、持って行ってください。
item-my-number-card-reason = 電子証明書の発行・更新に必要です。
item-pins = 暗証番号
item-pins-description = 行く前に、思い出せるか確かめてください。この紙には書かないでください。
item-pins-description-reset = 再設定しない番号は、思い出せるか確かめてください。再設定する番号は、新しい番号を考えておいてください。
item-pins-reason = 窓口で入力するためです。
item-if-unsure = 自信がないとき、使えなくなったとき：本人確認書類
item-if-unsure-description = 運転免許証、旅券、介護保険証など1点。番号を再設定するときに必要です。
item-identity-document = 本人確認書類
item-identity-document-description = 官公署が発行したもの1点以上（下の一覧）。カードのほかに必要です。
item-identity-document-reason = 暗証番号を再設定するためです。
item-agent-identity-document = 代理人の本人確認書類
item-agent-identity-document-description = 官公署が発行した顔写真付きのもの1点以上（下の一覧）。
item-agent-identity-document-reason = 窓口に来た人を確かめるためです。
item-cardholder-particulars = 本人についての情報
item-cardholder-particulars-description = 氏名、生年月日、住所、性別、連絡先。窓口で聞かれるので、答えられるようにします。
item-cardholder-particulars-reason = 窓口で確認するためです。持ち物ではありません。
item-inquiry-form-and-proxy = 照会書兼回答書及び委任状
item-inquiry-form-and-proxy-description = 郵便で届いたもの。本人が封をした封筒のまま、開けずに持っていきます。
item-inquiry-form-and-proxy-description-renewal = 通知書に付いていたもの。本人が封をした封筒のまま、開けずに持っていきます。
item-inquiry-form-and-proxy-detail = 正式な名前は「署名用電子証明書・利用者証明用電子証明書 照会書兼回答書」です。郵便で届いたら、本人が名前を書いて印を押し（記名・押印）、封筒に入れて封をします（封緘）。
item-inquiry-form-and-proxy-detail-renewal = 正式な名前は「署名用電子証明書・利用者証明用電子証明書 照会書兼回答書」です。本人が前もって記入し、名前を書いて印を押し（記名・押印）、封筒に入れて封をします（封緘）。
item-inquiry-form-and-proxy-reason = 本人の意思を確かめるためです。
item-application-form = 申請書
item-application-form-reason = 本人からの申請にするためです。
item-again = 1回目に持っていったものと同じもの。
item-application-form-description = 郵便で届いたもの。本人が名前を書いて印を押します（記名・押印）。
item-application-form-description-renewal = 本人が名前を書いて、印を押したもの（記名・押印）。
# $number (number): how many PINs are needed
item-agent-pin = 本人に確かめる：{ $number }つの暗証番号が全部わかる
item-agent-pin-description = 照会書兼回答書の番号が1つでも違うと、その日に手続きできないことがあります。忘れているときは、先に電話してください。
