//! The two languages and the message files behind them.
//! Start with [`Words::new`]; a sentence is fetched with `say!(words, "key", argument = value)`.

use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::unic_langid::LanguageIdentifier;
use i18n_embed::{I18nEmbedError, LanguageLoader};
use rust_embed::RustEmbed;

/// The message files, embedded.
#[derive(RustEmbed)]
#[folder = "assets/locales"]
struct Locales;

/// The languages the program speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    De,
    En,
}

impl Lang {
    /// The language of a locale name such as `en_GB.UTF-8`; `None` when it is neither German nor English.
    pub fn from_locale(locale: &str) -> Option<Self> {
        let primary = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "de" => Some(Self::De),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }
}

/// The sentences of one language. Passed to whatever talks to a person.
pub struct Words {
    lang: Lang,
    loader: FluentLanguageLoader,
}

impl Words {
    /// Loads the messages of `lang`; a message missing there is taken from the German file.
    ///
    /// # Errors
    /// The embedded message file does not parse: a fault of the build, which the tests catch.
    pub fn new(lang: Lang) -> Result<Self, I18nEmbedError> {
        let identifier = |lang: Lang| {
            let parsed: Result<LanguageIdentifier, _> = lang.tag().parse();
            parsed.map_err(|error| I18nEmbedError::ErrorParsingLocale(lang.tag().to_owned(), error))
        };
        let german = identifier(Lang::De)?;
        let loader = FluentLanguageLoader::new("sommertour", german.clone());
        match lang {
            Lang::De => loader.load_languages(&Locales, &[german])?,
            Lang::En => loader.load_languages(&Locales, &[identifier(lang)?, german])?,
        }
        // The isolation marks U+2068 and U+2069 would reach the terminal as boxes.
        loader.set_use_isolating(false);
        Ok(Self { lang, loader })
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The loader that [`crate::say`] hands to Fluent.
    pub fn loader(&self) -> &FluentLanguageLoader {
        &self.loader
    }
}

/// What can be said to a person.
pub trait InWords {
    /// A sentence, or the words to stand in one; what people or files wrote into it is clean.
    fn in_words(&self, words: &Words) -> String;
}

/// A sentence from the message files: `say!(words, "key")` or `say!(words, "key", name = value)`.
/// A key or an argument that the German file does not know fails the build.
#[macro_export]
macro_rules! say {
    ($words:expr, $($message:tt)*) => {
        ::i18n_embed_fl::fl!($words.loader(), $($message)*)
    };
}
