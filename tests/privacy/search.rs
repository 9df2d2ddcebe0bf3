//! The search: every form in which a planted text could lie in bytes, looked for in all of them.

use std::collections::HashSet;

use gongzhi::base::digest::Algorithm;

/// Bytes under a label.
pub(crate) type Labelled = (String, Vec<u8>);

/// The shortest bytes that are looked for.
const GRAM: usize = 4;

/// A text as it may lie in bytes: plain, escaped, in hex, in base 64, and its digests without a key.
pub(crate) fn forms(label: &str, text: &str) -> Vec<Labelled> {
    let mut forms = vec![
        (format!("{label} in UTF-8"), text.as_bytes().to_vec()),
        (format!("{label} in UTF-16"), text.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        (format!("{label} in base 64"), base64(text.as_bytes())),
    ];
    if !text.is_ascii() {
        forms.push((format!("{label} escaped"), escaped(text)));
    }
    forms.extend(in_hex(label, text.as_bytes()));
    for algorithm in [Algorithm::Sha256, Algorithm::Sm3] {
        let label = format!("{algorithm:?} of {label}");
        let digest = algorithm.digest(&[text.as_bytes()]).as_bytes().to_vec();
        forms.extend(in_hex(&label, &digest));
        forms.push((label, digest));
    }
    forms
}

fn in_hex(label: &str, bytes: &[u8]) -> [Labelled; 2] {
    [
        (format!("{label} in hex"), hex::encode(bytes).into_bytes()),
        (format!("{label} in capital hex"), hex::encode_upper(bytes).into_bytes()),
    ]
}

fn escaped(text: &str) -> Vec<u8> {
    let escapes = text.encode_utf16().map(|unit| format!("\\u{unit:04x}"));
    escapes.collect::<String>().into_bytes()
}

/// Base 64 of as many bytes as fill its groups: the end would depend on what follows.
fn base64(bytes: &[u8]) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let groups = bytes.as_chunks::<3>().0.iter();
    groups
        .flat_map(|[a, b, c]| {
            let bits = u32::from_be_bytes([0, *a, *b, *c]);
            [18, 12, 6, 0].map(|shift| DIGITS[usize::try_from(bits >> shift & 63).unwrap()])
        })
        .collect()
}

/// What of the needles lies where: one line each.
pub(crate) fn found(needles: &[Labelled], places: &[Labelled]) -> Vec<String> {
    let grams = |bytes: &[u8]| bytes.windows(GRAM).map(<[u8]>::to_vec).collect::<Vec<_>>();
    let mut lines = Vec::new();
    for (place, bytes) in places {
        let there: HashSet<Vec<u8>> = grams(bytes).into_iter().collect();
        for (needle, looked_for) in needles {
            assert!(looked_for.len() >= GRAM, "{needle} is too short to look for");
            // Nearly every needle fails at its beginning; the rest is looked for byte by byte.
            let likely = there.contains(&looked_for[..GRAM]);
            if likely && bytes.windows(looked_for.len()).any(|it| it == looked_for) {
                lines.push(format!("{needle} lies in {place}"));
            }
        }
    }
    lines
}
