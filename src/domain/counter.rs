//! The counters (L98–102).

ids! {
    /// A counter that issues and renews certificates (L94), in the order of the source.
    Counter {
        /// 本庁 市民課 窓口第一係.
        Main = "main",
        /// 谷山支所 市民課 市民係.
        Taniyama = "taniyama",
        /// 伊敷支所 総務市民課 市民係.
        Ishiki = "ishiki",
        /// 吉野支所 総務市民課 市民係.
        Yoshino = "yoshino",
        /// 吉田支所 総務市民課 市民係.
        Yoshida = "yoshida",
        /// 桜島支所 桜島総務市民課.
        Sakurajima = "sakurajima",
        /// 桜島支所 東桜島総務市民課; L99 leaves its office blank.
        HigashiSakurajima = "higashi-sakurajima",
        /// 喜入支所 総務市民課 市民係.
        Kiire = "kiire",
        /// 松元支所 総務市民課 市民係.
        Matsumoto = "matsumoto",
        /// 郡山支所 総務市民課 市民係.
        Koriyama = "koriyama",
    }
}

codes! {
    Counter {
        Main = 1,
        Taniyama = 2,
        Ishiki = 3,
        Yoshino = 4,
        Yoshida = 5,
        Sakurajima = 6,
        HigashiSakurajima = 7,
        Kiire = 8,
        Matsumoto = 9,
        Koriyama = 10,
    }
}

impl Counter {
    /// The telephone number, with area code and hyphens (L98–102).
    #[must_use]
    pub const fn telephone(self) -> &'static str {
        match self {
            Self::Main => "099-216-1221",
            Self::Taniyama => "099-269-8407",
            Self::Ishiki => "099-229-2115",
            Self::Yoshino => "099-244-7284",
            Self::Yoshida => "099-294-1212",
            Self::Sakurajima => "099-293-2347",
            Self::HigashiSakurajima => "099-221-2111",
            Self::Kiire => "099-345-3754",
            Self::Matsumoto => "099-278-2114",
            Self::Koriyama => "099-298-2113",
        }
    }
}
