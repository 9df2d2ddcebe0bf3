//! A text as a QR picture, in SVG: what hangs at a grid's notice board.
//!
//! It stands here, among the stateless tools of the door, so that every language draws the same
//! picture from one implementation. Black squares on white, drawn row by row as one path.

use alloc::{string::String, vec};
use core::fmt::Write;
use qrcodegen_no_heap::{QrCode, QrCodeEcc, Version};

use super::{EngineRefusal, Refusal};

/// The largest symbol: 57 modules a side, which a phone reads from a poster or a screen.
const VERSION_MAX: Version = Version::new(10);
/// The most bytes that it holds of any text, with a sixth of it restorable (level M).
const TEXT_BYTES_MAX: u32 = 213;
/// Modules left white on each side (ISO/IEC 18004).
const QUIET: i32 = 4;

/// Draws a text.
pub(super) fn svg(text: &str) -> Result<String, Refusal> {
    let bytes = u32::try_from(text.len()).unwrap_or(u32::MAX);
    let too_large = EngineRefusal::TooLarge { bytes, max: TEXT_BYTES_MAX };
    if bytes > TEXT_BYTES_MAX {
        return Err(too_large.into());
    }
    let (mut scratch, mut symbol) =
        (vec![0; VERSION_MAX.buffer_len()], vec![0; VERSION_MAX.buffer_len()]);
    let (level, least) = (QrCodeEcc::Medium, Version::MIN);
    let made =
        QrCode::encode_text(text, &mut scratch, &mut symbol, level, least, VERSION_MAX, None, true);
    let code = made.map_err(|_| too_large)?;
    let side = code.size().saturating_add(QUIET).saturating_add(QUIET);
    let mut svg = String::new();
    // Writing to a string does not fail.
    let _ = write!(
        svg,
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}h-{side}z"/><path d=""##
    );
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            let (x, y) = (x.saturating_add(QUIET), y.saturating_add(QUIET));
            let _ = write!(svg, "M{x} {y}h1v1h-1z");
        }
    }
    svg.push_str(r#""/></svg>"#);
    Ok(svg)
}
