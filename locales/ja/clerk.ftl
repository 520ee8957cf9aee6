## The sentence for the clerk: always printed in Japanese, followed by its meaning in other languages

clerk-heading = 窓口の方へ
clerk-issue = 本人が来庁。電子証明書の発行を希望。
clerk-issue-pin-reset = 本人が来庁。電子証明書の発行と暗証番号の再設定を希望。
clerk-issue-agent = 代理人が来庁。本人の電子証明書の発行を希望。
clerk-reissue = 本人が来庁。カードの有料再交付に伴う電子証明書の発行を希望。
clerk-reissue-pin-reset = 本人が来庁。カードの有料再交付に伴う電子証明書の発行と、暗証番号の再設定を希望。
clerk-reissue-agent = 代理人が来庁。カードの有料再交付に伴う、本人の電子証明書の発行を希望。
clerk-lapsed = 本人が来庁。失効のため、電子証明書の発行を希望。
clerk-lapsed-pin-reset = 本人が来庁。失効のため、電子証明書の発行と暗証番号の再設定を希望。
clerk-lapsed-agent = 代理人が来庁。失効のため、本人の電子証明書の発行を希望。
clerk-renewal = 本人が来庁。電子証明書の更新を希望。
clerk-renewal-pin-reset = 本人が来庁。電子証明書の更新と暗証番号の再設定を希望。
clerk-renewal-agent = 代理人が来庁。本人の電子証明書の更新を希望。
