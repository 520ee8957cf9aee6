//! The identity documents in words.

use chrono::NaiveDate;

use super::term::Term;
use crate::domain::identity::{Document, Documents, List};
use crate::l10n::{Language, Texts};

/// An identity document of a list.
#[derive(Clone, Debug)]
pub struct DocumentView {
    /// Its fixed id.
    pub id: &'static str,
    /// Its name.
    pub name: Term,
    /// Whether the visitor chose it.
    pub chosen: bool,
    /// Whether it has ended everywhere by the day of the visit.
    pub ended: bool,
}

impl DocumentView {
    /// A document as it is on the day of the visit.
    pub(super) fn new(document: Document, chosen: bool, visit: NaiveDate, language: Language) -> Self {
        Self { id: document.id(), name: name(document, language), chosen, ended: document.has_ended(visit) }
    }
}

/// A list of identity documents and what they must show.
#[derive(Clone, Debug)]
pub struct DocumentsView {
    /// The heading above it.
    pub heading: &'static str,
    /// Every document, in the order of the list.
    pub documents: Vec<DocumentView>,
    /// The conditions that each must meet.
    pub conditions: [&'static str; 2],
    /// Set where none of the chosen ones is valid any more.
    pub warning: Option<&'static str>,
}

impl DocumentsView {
    pub(super) fn new(documents: &Documents, visit: NaiveDate, language: Language) -> Self {
        let t = language.texts();
        let list = documents.list();
        let view =
            |document: &Document| DocumentView::new(*document, documents.chosen().contains(document), visit, language);
        Self {
            heading: match list {
                List::PinReset => t.sheet_documents_pin_reset(),
                List::Agent => t.sheet_documents_agent(),
            },
            documents: list.documents().iter().map(view).collect(),
            conditions: conditions(list, t),
            warning: documents.only_ended(visit).then(|| t.document_only_ended()),
        }
    }

    /// The documents that the visitor chose.
    pub(super) fn chosen(&self) -> impl Iterator<Item = &DocumentView> {
        self.documents.iter().filter(|document| document.chosen)
    }

    /// The others: all of them while nothing is chosen.
    pub(super) fn rest(&self) -> impl Iterator<Item = &DocumentView> {
        self.documents.iter().filter(|document| !document.chosen)
    }
}

/// What a document of a list must show (L84, L90).
pub(super) fn conditions(list: List, t: &'static Texts) -> [&'static str; 2] {
    let must_show = match list {
        List::PinReset => t.document_must_show_pin_reset(),
        List::Agent => t.document_must_show_agent(),
    };
    [must_show, t.document_in_force()]
}

/// The name of an identity document.
pub(super) fn name(document: Document, language: Language) -> Term {
    let text = |t: &'static Texts| match document {
        Document::MyNumberCard => t.document_my_number_card(),
        Document::ResidentRegisterCard => t.document_resident_register_card(),
        Document::DriversLicense => t.document_drivers_license(),
        Document::DrivingHistoryCertificate => t.document_driving_history_certificate(),
        Document::Passport => t.document_passport(),
        Document::PhysicalDisabilityCertificate => t.document_physical_disability_certificate(),
        Document::MentalDisabilityCertificate => t.document_mental_disability_certificate(),
        Document::RehabilitationCertificate => t.document_rehabilitation_certificate(),
        Document::ResidenceCard => t.document_residence_card(),
        Document::SpecialPermanentResidentCertificate => t.document_special_permanent_resident_certificate(),
        Document::SeniorsPass => t.document_seniors_pass(),
        Document::YuaiPass => t.document_yuai_pass(),
        Document::HealthInsuranceCard => t.document_health_insurance_card(),
        Document::LongTermCareInsuranceCard => t.document_long_term_care_insurance_card(),
        Document::MedicalCareRecipientCertificate => t.document_medical_care_recipient_certificate(),
        Document::PensionHandbook => t.document_pension_handbook(),
        Document::ChildRearingAllowanceCertificate => t.document_child_rearing_allowance_certificate(),
        Document::SpecialChildRearingAllowanceCertificate => t.document_special_child_rearing_allowance_certificate(),
        Document::PublicAssistanceRecipientCertificate => t.document_public_assistance_recipient_certificate(),
    };
    Term::official(language, text)
}
