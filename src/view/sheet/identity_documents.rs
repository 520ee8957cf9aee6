//! The identity documents in words.

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::identity::{
    DocumentList, IdentityDocument, IdentityDocuments, NationalDocument, for_each_document_list,
};
use crate::l10n::{Messages, Text};
use crate::view::localized_city::LocalizedCity;
use crate::view::text::bilingual::BilingualTerm;
use crate::view::text::labels::{document_conditions, identity_document};
use crate::view::text::words::words;

/// An identity document of a list.
#[derive(Clone, Debug, Serialize)]
pub struct IdentityDocumentView {
    #[serde(skip)]
    pub(crate) id: &'static str,
    pub(crate) name: BilingualTerm,
    pub(crate) chosen: bool,
    /// The remark on a document that is no longer accepted on the day of the visit.
    pub(crate) ended: Option<&'static Text>,
}

impl IdentityDocumentView {
    pub(crate) fn new(document: IdentityDocument, chosen: bool, visit: NaiveDate, city: &LocalizedCity) -> Self {
        Self {
            id: document.id(),
            name: identity_document(document, city.language),
            chosen,
            ended: document.has_ended(visit).then(|| ended_remark(document, city.t)),
        }
    }
}

/// The remark on a document that is no longer accepted.
pub(crate) fn ended_remark(document: IdentityDocument, t: &'static Messages) -> &'static Text {
    match document {
        IdentityDocument::National(NationalDocument::HealthInsuranceCard) => t.document_ended_insurance(),
        IdentityDocument::National(_) | IdentityDocument::OfCity(_) => t.document_ended(),
    }
}

words! {
    fn heading(DocumentList) => sheet_documents_*;
}

/// A list of identity documents and the conditions for them.
#[derive(Clone, Debug, Serialize)]
pub struct IdentityDocumentsView {
    pub(crate) heading: &'static Text,
    /// In the order of the list.
    #[serde(skip)]
    pub(crate) documents: Vec<IdentityDocumentView>,
    /// In the order of printing: the accepted ones first, and of these the chosen ones.
    pub(crate) printed: Vec<IdentityDocumentView>,
    /// What each document must show, that it must be in force and no copy, and that the list is not complete.
    pub(crate) conditions: [&'static Text; 4],
}

impl IdentityDocumentsView {
    pub(crate) fn new(documents: &IdentityDocuments, visit: NaiveDate, city: &LocalizedCity) -> Self {
        let t = city.t;
        let (list, chosen) = (documents.list(), documents.chosen());
        let [must_show, in_force] = document_conditions(list, t);
        let view =
            |document: IdentityDocument| IdentityDocumentView::new(document, chosen.contains(&document), visit, city);
        let documents: Vec<_> = list.documents(city.facts).into_iter().map(view).collect();
        let mut printed = documents.clone();
        printed.sort_by_key(|document| (document.ended.is_some(), !document.chosen));
        Self {
            heading: heading(list, t),
            documents,
            printed,
            conditions: [must_show, in_force, t.document_no_copies(), t.document_examples()],
        }
    }
}
