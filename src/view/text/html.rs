//! Texts as HTML: the only place that writes elements without a template.

use std::fmt;

use askama::filters::HtmlSafe;

use crate::l10n::{Language, Piece, Run, Text};

/// A text as HTML, with its words escaped.
pub(crate) struct Html<'t>(&'t Text);

impl Text {
    /// The text as HTML, for the content of elements. Attributes, titles and options take [`Text::plain`].
    pub(crate) const fn html(&self) -> Html<'_> {
        Html(self)
    }
}

impl fmt::Display for Html<'_> {
    /// A phrase has a wrapper: engines differ in where they break lines around ruby, but none breaks a line within a
    /// wrapper that fits on it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.pieces(&mut |piece| match piece {
            Piece::PhraseStart => f.write_str("<span class=\"phrase\">"),
            Piece::PhraseEnd => f.write_str("</span>"),
            Piece::Plain(words) => write_escaped(words, f),
            Piece::Run(run) => write_run(run, f),
        })
    }
}

impl HtmlSafe for Html<'_> {}

/// A screen reader and a browser without ruby get each word once.
fn write_run(run: &Run, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match run {
        Run::Plain(words) => write_escaped(words, f),
        Run::Word { base, reading } => {
            f.write_str("<ruby>")?;
            write_escaped(base, f)?;
            f.write_str("<rp>（</rp><rt aria-hidden=\"true\">")?;
            write_escaped(reading, f)?;
            f.write_str("</rt><rp>）</rp></ruby>")
        }
        Run::Unbroken(text) => write!(f, "<span class=\"unbroken\">{}</span>", text.html()),
        Run::Official(words) => {
            write!(f, "<span lang=\"{}\" translate=\"no\">", Language::OFFICIAL.html_lang())?;
            write_escaped(words, f)?;
            f.write_str("</span>")
        }
    }
}

/// Escapes what has a meaning in HTML, as templates do.
fn write_escaped(words: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut rest = words;
    while let Some(place) = rest.find(['<', '>', '&', '"', '\'']) {
        let (before, after) = rest.split_at(place);
        f.write_str(before)?;
        let (sign, after) = after.split_at(1);
        f.write_str(match sign {
            "<" => "&#60;",
            ">" => "&#62;",
            "&" => "&#38;",
            "\"" => "&#34;",
            _ => "&#39;",
        })?;
        rest = after;
    }
    f.write_str(rest)
}
