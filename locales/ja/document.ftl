## Identity documents, and what they must show

document-my-number-card = 代理人自身のマイナンバーカード
document-resident-register-card = 住民基本台帳カード
document-drivers-license = 運転免許証
document-driving-history-certificate = 運転経歴証明書（平成24年4月1日以降発行のものに限る）
# Beside other languages
document-driving-history-certificate-term = 運転経歴証明書
document-passport = 旅券
document-physical-disability-certificate = 身体障害者手帳
document-mental-disability-certificate = 精神障害者保健福祉手帳
document-rehabilitation-certificate = 療育手帳
document-residence-card = 在留カード
document-special-permanent-resident-certificate = 特別永住者証明書
document-health-insurance-card = 健康保険証
document-long-term-care-insurance-card = 介護保険証
document-medical-care-recipient-certificate = 医療受給者証
document-pension-handbook = 年金手帳
document-child-rearing-allowance-certificate = 児童扶養手当証書
document-special-child-rearing-allowance-certificate = 特別児童扶養手当証書
document-public-assistance-recipient-certificate = 生活保護受給者証
document-must-show-pin-reset = 官公署が発行し、少なくとも「氏名と生年月日」または「氏名と住所」が記載されたもの。
document-must-show-agent = 官公署が発行し、氏名、生年月日、住所、性別、顔写真が記載されたもの。委任状を出すときは、そこに書かれた代理人と同じ人だとわかるもの。
document-in-force = 有効期限のあるものは、期限内のもの。
document-no-copies = コピーは使えません。住所や氏名が今のものか確かめてください。
document-examples = このほかは、窓口に聞いてください。
document-take = 持参
document-ended = 今は使えません
document-ended-insurance = 今は使えません（資格確認書は窓口に聞いてください）
