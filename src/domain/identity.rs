//! The identity documents of notes 1 and 2 (L80–90).

use chrono::NaiveDate;

use super::choice::Choice;
use crate::city::facts::{City, CityDocument, CityDocumentList};

ids! {
    /// An identity document that every city accepts, in the order of the lists.
    NationalDocument, codes below 24 {
        MyNumberCard = "my-number-card" (0),
        ResidentRegisterCard = "resident-register-card" (1),
        DriversLicense = "drivers-license" (2),
        /// 運転経歴証明書, issued on 2012-04-01 or later.
        DrivingHistoryCertificate = "driving-history-certificate" (3),
        Passport = "passport" (4),
        PhysicalDisabilityCertificate = "physical-disability-certificate" (5),
        MentalDisabilityCertificate = "mental-disability-certificate" (6),
        RehabilitationCertificate = "rehabilitation-certificate" (7),
        ResidenceCard = "residence-card" (8),
        SpecialPermanentResidentCertificate = "special-permanent-resident-certificate" (9),
        HealthInsuranceCard = "health-insurance-card" (12),
        LongTermCareInsuranceCard = "long-term-care-insurance-card" (13),
        MedicalCareRecipientCertificate = "medical-care-recipient-certificate" (14),
        PensionHandbook = "pension-handbook" (15),
        ChildRearingAllowanceCertificate = "child-rearing-allowance-certificate" (16),
        SpecialChildRearingAllowanceCertificate = "special-child-rearing-allowance-certificate" (17),
        PublicAssistanceRecipientCertificate = "public-assistance-recipient-certificate" (18),
    }
}

// No city's document has the code of a national one, or a code without room in sheet numbers.
const _: () = {
    let mut index = 0;
    while index < CityDocument::CODES.len() {
        let code = CityDocument::CODES[index];
        assert!(code < NationalDocument::CODE_LIMIT && NationalDocument::from_code(code).is_none());
        index += 1;
    }
};

impl NationalDocument {
    /// The ids of all national documents, which documents of a city cannot have.
    pub fn ids() -> Vec<&'static str> {
        Self::ALL.iter().map(|document| document.id()).collect()
    }

    /// The lists that contain this document (L84, L90).
    const fn lists(self) -> &'static [DocumentList] {
        match self {
            Self::MyNumberCard | Self::ResidentRegisterCard => &[DocumentList::Agent],
            Self::DriversLicense
            | Self::DrivingHistoryCertificate
            | Self::Passport
            | Self::PhysicalDisabilityCertificate
            | Self::MentalDisabilityCertificate
            | Self::RehabilitationCertificate
            | Self::ResidenceCard
            | Self::SpecialPermanentResidentCertificate => DocumentList::ALL,
            Self::HealthInsuranceCard
            | Self::LongTermCareInsuranceCard
            | Self::MedicalCareRecipientCertificate
            | Self::PensionHandbook
            | Self::ChildRearingAllowanceCertificate
            | Self::SpecialChildRearingAllowanceCertificate
            | Self::PublicAssistanceRecipientCertificate => &[DocumentList::PinReset],
        }
    }

    /// The documents that are no longer accepted anywhere, each with the first such day. Not in the source: the last Juki
    /// cards expired on 2025-12-28; health insurance cards count as expired from 2025-12-02.
    const ENDED: [(Self, NaiveDate); 2] = [
        (Self::ResidentRegisterCard, NaiveDate::from_ymd_opt(2025, 12, 29).expect("a day")),
        (Self::HealthInsuranceCard, NaiveDate::from_ymd_opt(2025, 12, 2).expect("a day")),
    ];

    /// Whether this document is no longer accepted anywhere on the day of the visit.
    pub fn has_ended(self, visit: NaiveDate) -> bool {
        Self::ENDED.iter().any(|(document, day)| *document == self && visit >= *day)
    }
}

ids! {
    DocumentList {
        /// Note 1: for setting a PIN again, beside the card (L80–84).
        PinReset = "pin-reset",
        /// Note 2: for an agent, with a photo of the face (L86–90).
        Agent = "agent",
    }
}

impl DocumentList {
    /// The documents of this list in a city, in the order of the source.
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
    OfCity(&'static CityDocument),
}

impl IdentityDocument {
    /// Every document of a city.
    pub fn all(city: &'static City) -> impl Iterator<Item = Self> {
        let national = NationalDocument::ALL.iter().map(|document| Self::National(*document));
        national.chain(city.documents.iter().map(Self::OfCity))
    }

    /// Parses the fixed id.
    pub fn from_id(id: &str, city: &'static City) -> Option<Self> {
        let local = || city.documents.iter().find(|document| *document.id == *id).map(Self::OfCity);
        NationalDocument::from_id(id).map(Self::National).or_else(local)
    }

    /// The fixed id in query strings and JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::National(document) => document.id(),
            Self::OfCity(document) => &document.id,
        }
    }

    /// The fixed code in sheet numbers.
    pub const fn code(self) -> u8 {
        match self {
            Self::National(document) => document.code(),
            Self::OfCity(document) => document.code,
        }
    }

    /// Whether a list contains this document.
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
    pub fn has_ended(self, visit: NaiveDate) -> bool {
        match self {
            Self::National(document) => document.has_ended(visit),
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
    /// Reads the choices for a list. Drops documents of the other list, and "undecided" next to a document.
    /// Returns `None`, not answered, if nothing remains.
    pub fn choose(list: DocumentList, choices: &[Choice<IdentityDocument>]) -> Option<Self> {
        let mut chosen: Vec<_> =
            choices.iter().filter_map(|choice| choice.chosen()).filter(|document| document.is_in(list)).collect();
        chosen.sort_by_key(|document| document.position());
        chosen.dedup();
        let answered = !chosen.is_empty() || choices.contains(&Choice::Undecided);
        answered.then_some(Self { list, chosen })
    }

    /// Undecided: no document of this list has been chosen.
    pub const fn undecided(list: DocumentList) -> Self {
        Self { list, chosen: Vec::new() }
    }

    /// The list that applies.
    pub const fn list(&self) -> DocumentList {
        self.list
    }

    /// The chosen documents in the order of the list; empty while undecided.
    pub fn chosen(&self) -> &[IdentityDocument] {
        &self.chosen
    }

    /// Whether documents were chosen and none of them is accepted any more on the day of the visit.
    pub fn all_ended(&self, visit: NaiveDate) -> bool {
        !self.chosen.is_empty() && self.chosen.iter().all(|document| document.has_ended(visit))
    }
}
