//! The list of all cases as CSV (RFC 4180).

use csv::{Error, Writer};

use crate::l10n::{Messages, Text};
use crate::view::pages::cases::RowView;

/// Mark at the beginning of the file, without which spreadsheet programs misread Japanese.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The rows, one per line.
///
/// # Errors
///
/// Those of the writer, which do not occur in memory.
pub fn cases(rows: &[RowView], t: &Messages) -> Result<String, Error> {
    let mut writer = Writer::from_writer(Vec::new());
    let header = [
        t.cases_number(),
        t.cases_answers(),
        t.cases_outcome(),
        t.cases_cautions(),
        t.cases_items(),
        t.cases_fee(),
        t.cases_source(),
    ];
    writer.write_record(header.map(|text| text.plain().into_owned()))?;
    for row in rows {
        writer.write_record([
            &row.number.to_string(),
            &lines(&row.answers),
            &row.outcome.plain().into_owned(),
            &lines(&row.cautions),
            &lines(&row.visits),
            &row.fee.plain().into_owned(),
            &row.source.plain().into_owned(),
        ])?;
    }
    let file = writer.into_inner().map_err(|error| Error::from(error.into_error()))?;
    Ok(BYTE_ORDER_MARK.to_owned() + &String::from_utf8_lossy(&file))
}

fn lines(texts: &[Text]) -> String {
    texts.iter().map(Text::plain).collect::<Vec<_>>().join("\n")
}
