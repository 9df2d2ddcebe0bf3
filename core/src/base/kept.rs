//! What was worked out for one question, kept for the next of its kind. It is no part of the state: it
//! has no bytes, and a copy begins without it.

use alloc::boxed::Box;
use core::sync::atomic::{AtomicBool, Ordering};
use once_cell::race::OnceBox;

/// One thing, kept from the first question that needs it, until somebody lets go of it: because another
/// was asked for, or because it is out of date.
#[derive(Debug)]
pub(crate) struct Kept<T> {
    slot: OnceBox<T>,
    /// Something else was asked for.
    unwanted: AtomicBool,
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self { slot: OnceBox::new(), unwanted: AtomicBool::new(false) }
    }
}

impl<T> Clone for Kept<T> {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl<T> Kept<T> {
    /// Reads what is kept, if it is what is wanted; or else what is made, which is kept where nothing
    /// is.
    pub(crate) fn read<R>(
        &self,
        is_wanted: impl Fn(&T) -> bool,
        make: impl FnOnce() -> T,
        read: impl FnOnce(&T) -> R,
    ) -> R {
        let kept = self.slot.get();
        if let Some(kept) = kept.filter(|kept| is_wanted(kept)) {
            return read(kept);
        }
        let made = Box::new(make());
        let answer = read(&made);
        match kept {
            Some(_) => self.unwanted.store(true, Ordering::Relaxed),
            None => drop(self.slot.set(made)), // unless another thread was first
        }
        answer
    }

    #[cfg(test)]
    pub(crate) fn kept(&self) -> Option<&T> {
        self.slot.get()
    }

    /// Lets go of what is kept, if something else was asked for since, or it is out of date.
    pub(crate) fn let_go(&mut self, is_stale: impl FnOnce(&T) -> bool) {
        if core::mem::take(self.unwanted.get_mut()) || self.slot.get().is_some_and(is_stale) {
            self.slot = OnceBox::new();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::cell::Cell;

    #[test]
    fn one_thing_is_kept_until_another_is_asked_for_and_it_is_let_go() {
        let made = Cell::new(0);
        let ask = |kept: &Kept<char>, wanted: char| {
            let make = || {
                made.set(made.get() + 1);
                wanted
            };
            assert_eq!(kept.read(|it| *it == wanted, make, |it| *it), wanted);
            made.get()
        };
        let mut kept = Kept::default();
        assert_eq!((ask(&kept, 'a'), ask(&kept, 'a')), (1, 1));
        let is_old = |old: char| move |it: &char| *it == old;
        kept.let_go(is_old('b')); // nothing else was asked for, and it is of now
        assert_eq!(ask(&kept, 'a'), 1);
        assert_eq!((ask(&kept, 'b'), ask(&kept, 'b'), ask(&kept, 'a')), (2, 3, 3));
        kept.let_go(is_old('b'));
        assert_eq!((ask(&kept, 'b'), ask(&kept, 'b')), (4, 4));
        kept.let_go(is_old('b'));
        assert_eq!((ask(&kept, 'b'), ask(&kept, 'b')), (5, 5));
        assert_eq!(ask(&kept.clone(), 'b'), 6); // a copy begins without it
    }

    #[test]
    fn it_is_shared_between_threads() {
        const fn is_shared<T: Send + Sync>() {}
        is_shared::<Kept<crate::base::Id>>();
        is_shared::<crate::engine::Engine>();
    }
}
