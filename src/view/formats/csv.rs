//! The list of all cases as CSV (RFC 4180).

use csv::{Error, Writer};

use crate::l10n::Messages;
use crate::l10n::readings::without_readings;
use crate::view::pages::cases::CaseView;

/// Mark at the beginning of the file, without which spreadsheet programs misread Japanese.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The cases, one per line.
///
/// # Errors
///
/// Those of the writer, which do not occur in memory.
pub fn cases(cases: &[CaseView], t: &Messages) -> Result<String, Error> {
    let mut writer = Writer::from_writer(Vec::new());
    writer.write_record([
        t.cases_number(),
        t.cases_answers(),
        t.cases_outcome(),
        t.cases_cautions(),
        t.cases_items(),
        t.cases_fee(),
        t.cases_source(),
    ])?;
    for case in cases {
        writer.write_record([
            &case.number.to_string(),
            &case.answers.join("\n"),
            &case.outcome,
            &case.cautions.join("\n"),
            &case.visits.join("\n"),
            &case.fee,
            &case.source,
        ])?;
    }
    let file = writer.into_inner().map_err(|error| Error::from(error.into_error()))?;
    Ok(BYTE_ORDER_MARK.to_owned() + &without_readings(&String::from_utf8_lossy(&file)))
}
