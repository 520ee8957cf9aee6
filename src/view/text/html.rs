//! Texts as HTML: the only place that writes elements without a template.

use std::fmt;
use std::mem;

use askama::filters::HtmlSafe;

use crate::l10n::{Language, Piece, Run, Text};

/// A text as HTML, with its words escaped.
pub(crate) struct Html<'t> {
    text: &'t Text,
    /// Whether lines may be broken before a phrase only.
    has_phrases: bool,
}

impl Text {
    /// The text as HTML, for the content of elements. Attributes, titles and options take [`Text::plain`].
    pub(crate) const fn html(&self) -> Html<'_> {
        Html { text: self, has_phrases: false }
    }

    /// The text as HTML for a heading, in which browsers break Japanese between phrases only.
    pub(crate) const fn heading(&self) -> Html<'_> {
        Html { text: self, has_phrases: true }
    }
}

impl fmt::Display for Html<'_> {
    /// A phrase has a wrapper: engines differ in where they break lines around ruby, but none breaks a line within a
    /// wrapper that fits on it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.pieces(&mut |piece| match piece {
            Piece::PhraseStart => f.write_str("<span class=\"phrase\">"),
            Piece::PhraseEnd => f.write_str("</span>"),
            Piece::Plain(words) => write_escaped(words, f),
            Piece::Run(Run::Plain(words)) if self.has_phrases && words.chars().count() > LINE_OF_A_PHONE => {
                phrases(words).enumerate().try_for_each(|(index, phrase)| {
                    f.write_str(if index > 0 { "<wbr>" } else { "" })?;
                    write_escaped(phrase, f)
                })
            }
            Piece::Run(run) => write_run(run, f),
        })
    }
}

impl HtmlSafe for Html<'_> {}

/// The number of Japanese characters of a heading that fit a line of a small phone, so that it is not broken.
const LINE_OF_A_PHONE: usize = 12;

/// Particles, which end a phrase; other single hiragana belong to the word around them, as in 持ち物.
const PARTICLES: [char; 11] = ['の', 'を', 'に', 'へ', 'は', 'が', 'で', 'と', 'や', 'も', 'な'];

/// The phrases of Japanese words: each ends with a particle or several hiragana, before kanji, katakana, digits, or お or ご
/// with kanji; or before or after what is in brackets.
fn phrases(words: &str) -> impl Iterator<Item = &str> {
    let signs = |from: usize| words.get(from..).unwrap_or_default().chars();
    let is_start = move |place: usize| {
        let mut next = signs(place).filter(|sign| !matches!(sign, 'お' | 'ご'));
        next.next().is_some_and(|sign| !is_hiragana(sign) && (sign.is_alphanumeric() || sign == '「'))
    };
    let ends = words.char_indices().filter_map(move |(place, sign)| {
        let (before, after) = (words.get(..place).unwrap_or_default(), place + sign.len_utf8());
        let is_end = PARTICLES.contains(&sign) || is_hiragana(sign) && before.ends_with(is_hiragana);
        let is_bracket = signs(after).next().is_some_and(|next| next == '（' || sign == '）' && next.is_alphanumeric());
        (is_bracket || is_end && is_start(after)).then_some(after)
    });
    let mut start = 0;
    ends.chain([words.len()]).filter_map(move |end| words.get(mem::replace(&mut start, end)..end))
}

const fn is_hiragana(sign: char) -> bool {
    matches!(sign, 'ぁ'..='ゖ')
}

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
        Run::Unbroken(text) => {
            write!(f, "<span class=\"{}\">", if text.has_parts() { "parts" } else { "unbroken" })?;
            text.runs().iter().try_for_each(|run| write_run(run, f))?;
            f.write_str("</span>")
        }
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
