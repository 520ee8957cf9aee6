//! The identity documents of notes 1 and 2 (L80–90).

use chrono::NaiveDate;

use crate::city::facts::{City, CityDocument, CityDocumentList, NationalDocumentKey};

ids! {
    /// An identity document that every city accepts, in the order of the lists.
    NationalDocument {
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

codes! {
    NationalDocument {
        MyNumberCard = 0,
        ResidentRegisterCard = 1,
        DriversLicense = 2,
        DrivingHistoryCertificate = 3,
        Passport = 4,
        PhysicalDisabilityCertificate = 5,
        MentalDisabilityCertificate = 6,
        RehabilitationCertificate = 7,
        ResidenceCard = 8,
        SpecialPermanentResidentCertificate = 9,
        HealthInsuranceCard = 12,
        LongTermCareInsuranceCard = 13,
        MedicalCareRecipientCertificate = 14,
        PensionHandbook = 15,
        ChildRearingAllowanceCertificate = 16,
        SpecialChildRearingAllowanceCertificate = 17,
        PublicAssistanceRecipientCertificate = 18,
    }
}

impl NationalDocument {
    /// The ids and codes of all national documents, which documents of a city cannot have.
    #[must_use]
    pub fn keys() -> Vec<NationalDocumentKey> {
        Self::ALL.iter().map(|document| NationalDocumentKey { id: document.id(), code: document.code() }).collect()
    }

    /// The lists that contain this document (L84, L90).
    #[must_use]
    pub const fn lists(self) -> &'static [DocumentList] {
        match self {
            Self::MyNumberCard | Self::ResidentRegisterCard => &[DocumentList::Agent],
            Self::DriversLicense
            | Self::DrivingHistoryCertificate
            | Self::Passport
            | Self::PhysicalDisabilityCertificate
            | Self::MentalDisabilityCertificate
            | Self::RehabilitationCertificate
            | Self::ResidenceCard
            | Self::SpecialPermanentResidentCertificate => &[DocumentList::PinReset, DocumentList::Agent],
            Self::HealthInsuranceCard
            | Self::LongTermCareInsuranceCard
            | Self::MedicalCareRecipientCertificate
            | Self::PensionHandbook
            | Self::ChildRearingAllowanceCertificate
            | Self::SpecialChildRearingAllowanceCertificate
            | Self::PublicAssistanceRecipientCertificate => &[DocumentList::PinReset],
        }
    }

    /// Whether this document is no longer accepted anywhere on the day of the visit.
    /// Not in the source: the last Juki cards expired on 2025-12-28; health insurance cards count as expired from
    /// 2025-12-02.
    #[must_use]
    pub fn is_discontinued(self, visit: NaiveDate) -> bool {
        let discontinued_from = match self {
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
            | Self::LongTermCareInsuranceCard
            | Self::MedicalCareRecipientCertificate
            | Self::PensionHandbook
            | Self::ChildRearingAllowanceCertificate
            | Self::SpecialChildRearingAllowanceCertificate
            | Self::PublicAssistanceRecipientCertificate => None,
        };
        discontinued_from.is_some_and(|day| visit >= day)
    }
}

/// One of the two lists of examples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentList {
    /// Note 1: for setting a PIN again, beside the card (L80–84).
    PinReset,
    /// Note 2: for an agent, with a photo of the face (L86–90).
    Agent,
}

impl DocumentList {
    /// The documents of this list in a city, in the order of the source.
    #[must_use]
    pub fn documents(self, city: &'static City) -> Vec<IdentityDocument> {
        let mut documents: Vec<_> = IdentityDocument::all(city).filter(|document| document.is_in(self)).collect();
        documents.sort_by_key(|document| document.position());
        documents
    }
}

/// An identity document of one or both lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdentityDocument {
    /// One that every city accepts.
    National(NationalDocument),
    /// One that only this city issues.
    OfCity(&'static CityDocument),
}

impl IdentityDocument {
    /// Every document of a city.
    pub fn all(city: &'static City) -> impl Iterator<Item = Self> {
        let national = NationalDocument::ALL.iter().map(|document| Self::National(*document));
        national.chain(city.documents.iter().map(Self::OfCity))
    }

    /// Parses the fixed id.
    #[must_use]
    pub fn from_id(id: &str, city: &'static City) -> Option<Self> {
        let local = || city.documents.iter().find(|document| document.id == id).map(Self::OfCity);
        NationalDocument::from_id(id).map(Self::National).or_else(local)
    }

    /// The fixed id in query strings and JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::National(document) => document.id(),
            Self::OfCity(document) => &document.id,
        }
    }

    /// The fixed code in sheet numbers.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::National(document) => document.code(),
            Self::OfCity(document) => document.code,
        }
    }

    /// Whether a list contains this document.
    #[must_use]
    pub fn is_in(self, list: DocumentList) -> bool {
        match self {
            Self::National(document) => document.lists().contains(&list),
            Self::OfCity(document) => match document.list {
                CityDocumentList::PinReset => list == DocumentList::PinReset,
                CityDocumentList::Agent => list == DocumentList::Agent,
            },
        }
    }

    /// Whether this document is no longer accepted on the day of the visit.
    #[must_use]
    pub fn is_discontinued(self, visit: NaiveDate) -> bool {
        match self {
            Self::National(document) => document.is_discontinued(visit),
            Self::OfCity(document) => document.ended_since.is_some_and(|day| visit >= day),
        }
    }

    /// The key by which lists are sorted: a document of the city follows a national one; those that follow the same one
    /// are sorted by code.
    fn position(self) -> (Option<NationalDocument>, Option<u8>) {
        match self {
            Self::National(document) => (Some(document), None),
            Self::OfCity(document) => {
                (document.after.as_deref().and_then(NationalDocument::from_id), Some(document.code))
            }
        }
    }
}

/// The visitor's choice from one list; empty while undecided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdentityDocuments {
    list: DocumentList,
    chosen: Vec<IdentityDocument>,
}

impl IdentityDocuments {
    /// Reads the choices for a list; `None` among them stands for "undecided".
    /// Drops documents of the other list, and "undecided" next to a document.
    /// Returns `None`, not answered, if nothing remains.
    #[must_use]
    pub fn choose(list: DocumentList, choices: &[Option<IdentityDocument>]) -> Option<Self> {
        let mut chosen: Vec<_> = choices.iter().copied().flatten().filter(|document| document.is_in(list)).collect();
        chosen.sort_by_key(|document| document.position());
        chosen.dedup();
        let answered = !chosen.is_empty() || choices.contains(&None);
        answered.then_some(Self { list, chosen })
    }

    /// Undecided: no document of this list has been chosen.
    #[must_use]
    pub const fn undecided(list: DocumentList) -> Self {
        Self { list, chosen: Vec::new() }
    }

    /// The list that applies.
    #[must_use]
    pub const fn list(&self) -> DocumentList {
        self.list
    }

    /// The chosen documents in the order of the list; empty while undecided.
    #[must_use]
    pub fn chosen(&self) -> &[IdentityDocument] {
        &self.chosen
    }

    /// Whether documents were chosen and none of them is accepted any more on the day of the visit.
    #[must_use]
    pub fn all_discontinued(&self, visit: NaiveDate) -> bool {
        !self.chosen.is_empty() && self.chosen.iter().all(|document| document.is_discontinued(visit))
    }
}
