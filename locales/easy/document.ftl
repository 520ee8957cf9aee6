## Identity documents, and what they must show

document-my-number-card = ｜代理人《だいりにん》の マイナンバーカード
document-resident-register-card = ｜住民基本台帳《じゅうみんきほんだいちょう》カード
document-drivers-license = ｜運転免許証《うんてんめんきょしょう》
document-driving-history-certificate = ｜運転経歴証明書《うんてんけいれきしょうめいしょ》（2012｜年《ねん》（｜平成《へいせい》24｜年《ねん》）｜4月《しがつ》｜1日《ついたち》か その あとに ｜作《つく》った もの）
# Beside other languages
document-driving-history-certificate-term = ｜運転経歴証明書《うんてんけいれきしょうめいしょ》
document-passport = ｜旅券《りょけん》（パスポート）
document-physical-disability-certificate = ｜身体障害者手帳《しんたいしょうがいしゃてちょう》
document-mental-disability-certificate = ｜精神障害者保健福祉手帳《せいしんしょうがいしゃほけんふくしてちょう》
document-rehabilitation-certificate = ｜療育手帳《りょういくてちょう》
document-residence-card = ｜在留《ざいりゅう》カード
document-special-permanent-resident-certificate = ｜特別永住者証明書《とくべつえいじゅうしゃしょうめいしょ》
document-health-insurance-card = ｜健康保険証《けんこうほけんしょう》
document-long-term-care-insurance-card = ｜介護保険証《かいごほけんしょう》
document-medical-care-recipient-certificate = ｜医療受給者証《いりょうじゅきゅうしゃしょう》
document-pension-handbook = ｜年金手帳《ねんきんてちょう》
document-child-rearing-allowance-certificate = ｜児童扶養手当証書《じどうふようてあてしょうしょ》
document-special-child-rearing-allowance-certificate = ｜特別児童扶養手当証書《とくべつじどうふようてあてしょうしょ》
document-public-assistance-recipient-certificate = ｜生活保護受給者証《せいかつほごじゅきゅうしゃしょう》
document-must-show-pin-reset = ｜国《くに》や ｜市《し》などが ｜作《つく》った ものです。「｜名前《なまえ》と ｜生《う》まれた ｜日《ひ》」か「｜名前《なまえ》と ｜住所《じゅうしょ》」が ｜書《か》いて あります。
document-must-show-agent = ｜国《くに》や ｜市《し》などが ｜作《つく》った ものです。｜名前《なまえ》、｜生《う》まれた ｜日《ひ》、｜住所《じゅうしょ》、｜性別《せいべつ》（｜男《おとこ》・｜女《おんな》）、｜顔《かお》の ｜写真《しゃしん》が あります。｜委任状《いにんじょう》に ｜書《か》いた ｜代理人《だいりにん》と ｜同《おな》じ ｜人《ひと》だと わかる ものです。
document-in-force = ｜期限《きげん》が ｜書《か》いて ある ものは、｜期限《きげん》が ｜終《お》わると ｜使《つか》えません。
document-no-copies = コピーは ｜使《つか》えません。｜今《いま》の ｜住所《じゅうしょ》と ｜名前《なまえ》か、｜確《たし》かめて ください。
document-examples = ほかの ｜書類《しょるい》は、｜窓口《まどぐち》で ｜聞《き》いて ください。
document-take = ｜持《も》って いく
document-ended = ｜今《いま》は ｜使《つか》えません
document-ended-insurance = ｜今《いま》は ｜使《つか》えません（｜資格確認書《しかくかくにんしょ》は ｜窓口《まどぐち》で ｜聞《き》いて ください）
