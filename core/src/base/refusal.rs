//! Refusals: why not, as a value with numbers.
//!
//! Each domain has one enum of them, written once by `refusals!`: code, fields, both messages,
//! whether another try can help, and the rule behind it. From that one place come the error text,
//! the JSON, the table in the docs, and the constants of every language.

/// A row of the table of refusals. Its texts lie in one, which spares the WebAssembly their places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Rule and both messages.
    texts: &'static str,
    /// Whether the same request can succeed later without anyone changing anything but time.
    pub retryable: bool,
}

impl Row {
    /// A row of three texts, one after another with a NUL between.
    pub(crate) const fn new(texts: &'static str, retryable: bool) -> Self {
        Self { texts, retryable }
    }

    fn text(&self, place: usize) -> &'static str {
        self.texts.split('\0').nth(place).unwrap_or_default()
    }

    /// The charter's field, article or standard behind it.
    pub fn rule(&self) -> &'static str {
        self.text(0)
    }

    /// The message in English, with `{field}` where a number goes.
    pub fn en(&self) -> &'static str {
        self.text(1)
    }

    /// The message in simplified Chinese, likewise.
    pub fn zh(&self) -> &'static str {
        self.text(2)
    }
}

/// Writes a domain's enum of refusals and its table. `=> Lower(..)` lets `?` carry a refusal of the floor
/// below; the door unwraps it, so on the wire it bears its own domain's code.
macro_rules! refusals {
    (
        $(#[$meta:meta])*
        $(
            $variant:ident { $($field:ident: $type:ty),* $(,)? }
            $code:literal, $retry:ident, $rule:literal,
            $en:literal,
            $zh:literal;
        )*
        $(=> $lower:ident($lower_type:ty);)?
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[derive(thiserror::Error, $crate::base::Canonical, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
        #[expect(missing_docs, reason = "the message says what each number is")]
        #[repr(u32)] // moved in words, not in bytes: a twentieth of the WebAssembly
        pub enum Refusal {
            $(
                #[doc = $en]
                #[error($en)]
                $variant { $($field: $type),* },
            )*
            $(
                /// A refusal of the floor below, on its way to the door; never on the wire from here.
                #[error(transparent)]
                #[serde(skip)]
                $lower(alloc::boxed::Box<$lower_type>),
            )?
        }

        $(
            impl From<$lower_type> for Refusal {
                fn from(lower: $lower_type) -> Self {
                    Self::$lower(alloc::boxed::Box::new(lower))
                }
            }

            impl From<alloc::boxed::Box<$lower_type>> for alloc::boxed::Box<Refusal> {
                fn from(lower: alloc::boxed::Box<$lower_type>) -> Self {
                    Self::new(Refusal::$lower(lower))
                }
            }
        )?

        impl Refusal {
            /// Every refusal of this domain, in the published order.
            pub const TABLE: &'static [$crate::base::Row] = &[$(
                $crate::base::Row::new(
                    concat!($rule, "\0", $en, "\0", $zh),
                    $crate::base::refusals!(@$retry),
                ),
            )*];

            /// The code of each. What is told takes it from the names of the contract.
            pub const CODES: &'static [&'static str] = &[$($code),*];

            /// The code of this one.
            pub const fn code(&self) -> &'static str {
                match self {
                    $(Self::$variant { .. } => $code,)*
                    $(Self::$lower(lower) => lower.code(),)?
                }
            }

            /// Whether the same request can succeed later though nobody changes anything.
            pub const fn retryable(&self) -> bool {
                match self {
                    $(Self::$variant { .. } => $crate::base::refusals!(@$retry),)*
                    $(Self::$lower(lower) => lower.retryable(),)?
                }
            }

            /// The charter's field, article or standard behind it.
            pub const fn rule(&self) -> &'static str {
                match self {
                    $(Self::$variant { .. } => $rule,)*
                    $(Self::$lower(lower) => lower.rule(),)?
                }
            }

            /// The message in simplified Chinese.
            pub fn zh(&self) -> alloc::string::String {
                match self {
                    $(Self::$variant { $($field),* } => alloc::format!($zh),)*
                    $(Self::$lower(lower) => lower.zh(),)?
                }
            }
        }
    };
    (@retry) => { true };
    (@never) => { false };
}
pub(crate) use refusals;
