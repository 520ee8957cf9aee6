//! Texts as HTML: the only place that writes elements without a template.

use std::fmt;

use askama::filters::HtmlSafe;

use crate::l10n::{Language, Run, Text};

/// A text as HTML, with its words escaped.
pub(crate) struct Html<'t>(&'t Text);

impl Text {
    /// The text as HTML, for the content of elements. Attributes, titles and options take [`Text::plain`].
    pub(crate) const fn html(&self) -> Html<'_> {
        Html(self)
    }
}

impl fmt::Display for Html<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let runs = self.0.runs();
        if runs.iter().any(|run| matches!(run, Run::Word { .. })) {
            write_phrases(runs, f)
        } else {
            runs.iter().try_for_each(|run| write_run(run, f))
        }
    }
}

/// A phrase ends with these too, without a blank after them.
const ENDS_OF_PHRASES: [char; 2] = ['。', '、'];

/// Wraps the phrases of a text with readings, which are separated by blanks: engines differ in where they break lines
/// around ruby, but none breaks a line within a wrapper that fits on it.
fn write_phrases(runs: &[Run], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut is_open = false;
    let mut open = |is_wanted: bool, f: &mut fmt::Formatter<'_>| {
        if is_open != is_wanted {
            f.write_str(if is_wanted { "<span class=\"phrase\">" } else { "</span>" })?;
        }
        is_open = is_wanted;
        Ok(())
    };
    for run in runs {
        let Run::Plain(words) = run else {
            open(true, f)?;
            write_run(run, f)?;
            continue;
        };
        for (index, part) in words.split(' ').enumerate() {
            if index > 0 {
                open(false, f)?;
                f.write_str(" ")?;
            }
            for clause in part.split_inclusive(ENDS_OF_PHRASES) {
                open(true, f)?;
                write_escaped(clause, f)?;
                open(!clause.ends_with(ENDS_OF_PHRASES), f)?;
            }
        }
    }
    open(false, f)
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
            write!(f, "<span lang=\"{}\">", Language::OFFICIAL.html_lang())?;
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
