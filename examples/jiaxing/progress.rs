//! The bar on standard error; silent where that is no terminal.

use gongzhi_examples::chapter::Chapter;
use indicatif::{ProgressBar, ProgressStyle};

/// A bar for one chapter at a time.
pub(crate) struct Progress {
    bar: ProgressBar,
    chapter: Option<Chapter>,
}

impl Progress {
    /// A bar at rest.
    pub(crate) fn new() -> Self {
        let style = ProgressStyle::with_template("{msg:32} {bar:40} {percent:>3} % {elapsed}");
        let bar = ProgressBar::new(0); // draws to standard error, and only to a terminal
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        Self { bar, chapter: None }
    }

    /// How far a chapter is.
    pub(crate) fn show(&mut self, chapter: Chapter, done: u64, all: u64) {
        if self.chapter.replace(chapter) != Some(chapter) {
            let (en, zh) = chapter.title();
            self.bar.set_message(format!("{en} {zh}"));
        }
        self.bar.set_length(all);
        self.bar.set_position(done);
    }

    /// What is done besides chapters.
    pub(crate) fn say(&mut self, message: &'static str) {
        self.chapter = None;
        self.bar.set_message(message);
    }

    /// Takes the bar away.
    pub(crate) fn end(self) {
        self.bar.finish_and_clear();
    }
}
