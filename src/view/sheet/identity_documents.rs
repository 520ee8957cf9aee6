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
    /// The mark of a chosen document, that it is to be taken; `None` where too many were chosen to mark each.
    pub(crate) take: Option<&'static Text>,
    /// The remark on a document that is no longer accepted on the day of the visit.
    pub(crate) ended: Option<&'static Text>,
}

/// The number of chosen documents that are marked one by one. One is enough.
pub(super) const MOST_MARKED: usize = 4;

impl IdentityDocumentView {
    pub(crate) fn new(
        document: IdentityDocument,
        chosen: &[IdentityDocument],
        visit: NaiveDate,
        city: &LocalizedCity,
    ) -> Self {
        let is_chosen = chosen.contains(&document);
        let ended = document.has_ended(visit).then(|| ended_remark(document, city.t));
        let is_marked = is_chosen && ended.is_none() && chosen.len() <= MOST_MARKED;
        Self {
            id: document.id(),
            name: identity_document(document, city.language),
            chosen: is_chosen,
            take: is_marked.then(|| city.t.document_take()),
            ended,
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
    /// Those that are accepted, in the order of printing: first those to take.
    pub(crate) accepted: Vec<IdentityDocumentView>,
    /// Those that are no longer accepted.
    pub(crate) ended: Vec<IdentityDocumentView>,
    /// What each document must show, that it must be in force and no copy, and that the list is not complete.
    pub(crate) conditions: [&'static Text; 4],
}

impl IdentityDocumentsView {
    pub(crate) fn new(documents: &IdentityDocuments, visit: NaiveDate, city: &LocalizedCity) -> Self {
        let t = city.t;
        let (list, chosen) = (documents.list(), documents.chosen());
        let [must_show, in_force] = document_conditions(list, t);
        let view = |document: IdentityDocument| IdentityDocumentView::new(document, chosen, visit, city);
        let documents: Vec<_> = list.documents(city.facts).into_iter().map(view).collect();
        let (mut accepted, ended): (Vec<_>, Vec<_>) =
            documents.iter().cloned().partition(|document| document.ended.is_none());
        accepted.sort_by_key(|document| !document.chosen);
        Self {
            heading: heading(list, t),
            documents,
            accepted,
            ended,
            conditions: [must_show, in_force, t.document_no_copies(), t.document_examples()],
        }
    }
}
