//! The identity documents of notes 1 and 2 (L80–90).

use chrono::NaiveDate;

ids! {
    /// An identity document that one of the two lists names.
    Document {
        /// マイナンバーカード, the agent's own.
        MyNumberCard = "my-number-card",
        /// 住民基本台帳カード.
        ResidentRegisterCard = "resident-register-card",
        /// 運転免許証.
        DriversLicense = "drivers-license",
        /// 運転経歴証明書, issued on 2012-04-01 or later.
        DrivingHistoryCertificate = "driving-history-certificate",
        /// 旅券.
        Passport = "passport",
        /// 身体障害者手帳.
        PhysicalDisabilityCertificate = "physical-disability-certificate",
        /// 精神障害者保健福祉手帳.
        MentalDisabilityCertificate = "mental-disability-certificate",
        /// 療育手帳.
        RehabilitationCertificate = "rehabilitation-certificate",
        /// 在留カード.
        ResidenceCard = "residence-card",
        /// 特別永住者証明書.
        SpecialPermanentResidentCertificate = "special-permanent-resident-certificate",
        /// 敬老パス, issued by the city.
        SeniorsPass = "seniors-pass",
        /// 友愛パス, issued by the city.
        YuaiPass = "yuai-pass",
        /// 健康保険証.
        HealthInsuranceCard = "health-insurance-card",
        /// 介護保険証.
        LongTermCareInsuranceCard = "long-term-care-insurance-card",
        /// 医療受給者証.
        MedicalCareRecipientCertificate = "medical-care-recipient-certificate",
        /// 年金手帳.
        PensionHandbook = "pension-handbook",
        /// 児童扶養手当証書.
        ChildRearingAllowanceCertificate = "child-rearing-allowance-certificate",
        /// 特別児童扶養手当証書.
        SpecialChildRearingAllowanceCertificate = "special-child-rearing-allowance-certificate",
        /// 生活保護受給者証.
        PublicAssistanceRecipientCertificate = "public-assistance-recipient-certificate",
    }
}

impl Document {
    /// Whether this document has ended everywhere by the day of the visit.
    /// Ours, not in the source: all Juki cards had expired by 2025-12-28,
    /// health insurance cards count as expired from 2025-12-02.
    #[must_use]
    pub fn has_ended(self, visit: NaiveDate) -> bool {
        let first_day_without = match self {
            Self::ResidentRegisterCard => NaiveDate::from_ymd_opt(2025, 12, 29),
            Self::HealthInsuranceCard => NaiveDate::from_ymd_opt(2025, 12, 2),
            Self::MyNumberCard
            | Self::DriversLicense
            | Self::DrivingHistoryCertificate
            | Self::Passport
            | Self::PhysicalDisabilityCertificate
            | Self::MentalDisabilityCertificate
            | Self::RehabilitationCertificate
            | Self::ResidenceCard
            | Self::SpecialPermanentResidentCertificate
            | Self::SeniorsPass
            | Self::YuaiPass
            | Self::LongTermCareInsuranceCard
            | Self::MedicalCareRecipientCertificate
            | Self::PensionHandbook
            | Self::ChildRearingAllowanceCertificate
            | Self::SpecialChildRearingAllowanceCertificate
            | Self::PublicAssistanceRecipientCertificate => None,
        };
        first_day_without.is_some_and(|day| visit >= day)
    }
}

/// One of the two lists of examples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Note 1: for setting a PIN again, beside the card (L80–84).
    PinReset,
    /// Note 2: for an agent, with a photo of the face (L86–90).
    Agent,
}

impl List {
    /// The documents of this list, in the source's own order.
    #[must_use]
    pub const fn documents(self) -> &'static [Document] {
        match self {
            Self::PinReset => &[
                Document::DriversLicense,
                Document::DrivingHistoryCertificate,
                Document::Passport,
                Document::PhysicalDisabilityCertificate,
                Document::MentalDisabilityCertificate,
                Document::RehabilitationCertificate,
                Document::ResidenceCard,
                Document::SpecialPermanentResidentCertificate,
                Document::SeniorsPass,
                Document::YuaiPass,
                Document::HealthInsuranceCard,
                Document::LongTermCareInsuranceCard,
                Document::MedicalCareRecipientCertificate,
                Document::PensionHandbook,
                Document::ChildRearingAllowanceCertificate,
                Document::SpecialChildRearingAllowanceCertificate,
                Document::PublicAssistanceRecipientCertificate,
            ],
            Self::Agent => &[
                Document::MyNumberCard,
                Document::ResidentRegisterCard,
                Document::DriversLicense,
                Document::DrivingHistoryCertificate,
                Document::Passport,
                Document::PhysicalDisabilityCertificate,
                Document::MentalDisabilityCertificate,
                Document::RehabilitationCertificate,
                Document::ResidenceCard,
                Document::SpecialPermanentResidentCertificate,
            ],
        }
    }
}

/// The documents of one list that the visitor can bring; none while undecided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Documents {
    list: List,
    chosen: Vec<Document>,
}

impl Documents {
    /// Reads the choices for a list; `None` among them stands for "undecided".
    /// Documents of the other list are dropped, and so is "undecided" beside a document.
    /// Nothing is answered when nothing is left.
    #[must_use]
    pub fn choose(list: List, choices: &[Option<Document>]) -> Option<Self> {
        let chosen: Vec<Document> =
            list.documents().iter().copied().filter(|document| choices.contains(&Some(*document))).collect();
        let answered = !chosen.is_empty() || choices.contains(&None);
        answered.then_some(Self { list, chosen })
    }

    /// The list that applies.
    #[must_use]
    pub const fn list(&self) -> List {
        self.list
    }

    /// The chosen documents in the order of the list; empty while undecided.
    #[must_use]
    pub fn chosen(&self) -> &[Document] {
        &self.chosen
    }

    /// Whether documents were chosen and every one of them has ended by the day of the visit:
    /// then the visitor would stand at the counter without any.
    #[must_use]
    pub fn only_ended(&self, visit: NaiveDate) -> bool {
        !self.chosen.is_empty() && self.chosen.iter().all(|document| document.has_ended(visit))
    }
}
