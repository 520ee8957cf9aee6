//! Readings above kanji in pages.

use std::fmt::Write;

use crate::l10n::readings::{Segment, has_words, segments, without_readings};

/// Shows the readings in the text of a page as ruby. Attributes, the title and the options of a list get
/// the words alone, as they can contain no elements. A screen reader and a browser without ruby get each word once.
#[must_use]
pub(crate) fn with_ruby(html: String) -> String {
    if !has_words(&html) {
        return html;
    }
    let mut page = String::with_capacity(html.len() * 2);
    let (head, body) = html.split_once("<body").map_or(("", &*html), |(head, _)| html.split_at(head.len()));
    page.push_str(&without_readings(head));
    let mut is_option = false;
    for part in body.split_inclusive('>') {
        let (text, tag) = part.find('<').map_or((part, ""), |start| part.split_at(start));
        if is_option {
            page.push_str(&without_readings(text));
        } else {
            write_text(&mut page, text);
        }
        page.push_str(&without_readings(tag));
        is_option = tag.starts_with("<option");
    }
    page
}

fn write_text(page: &mut String, text: &str) {
    for segment in segments(text) {
        // Writing to a string does not fail.
        _ = match segment {
            Segment::Plain(text) => page.write_str(text),
            Segment::Word { base, reading } => {
                write!(page, "<ruby>{base}<rp>（</rp><rt aria-hidden=\"true\">{reading}</rt><rp>）</rp></ruby>")
            }
        };
    }
}
