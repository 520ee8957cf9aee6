//! The list of all cases as CSV (RFC 4180).

use crate::l10n::{Messages, Text};
use crate::view::pages::cases::RowView;

/// Mark at the beginning of the file, without which spreadsheet programs misread Japanese.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The rows, one per line.
pub fn cases(rows: &[RowView], t: &Messages) -> String {
    let header = [
        t.cases_number(),
        t.cases_answers(),
        t.cases_outcome(),
        t.cases_cautions(),
        t.cases_items(),
        t.cases_fee(),
        t.cases_source(),
    ];
    let mut file = BYTE_ORDER_MARK.to_owned() + &record(header.map(|text| text.plain().into_owned()));
    for row in rows {
        file += &record([
            row.number.to_string(),
            lines(&row.answers),
            row.outcome.plain().into_owned(),
            lines(&row.cautions),
            lines(&row.visits),
            row.fee.plain().into_owned(),
            row.source.plain().into_owned(),
        ]);
    }
    file
}

fn record(fields: [String; 7]) -> String {
    let needs_quotes = |field: &str| field.contains([',', '"', '\r', '\n']);
    let quoted =
        |field: String| if needs_quotes(&field) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field };
    fields.map(quoted).join(",") + "\n"
}

fn lines(texts: &[Text]) -> String {
    texts.iter().map(Text::plain).collect::<Vec<_>>().join("\n")
}
