//! The one door.
pub mod wire;
