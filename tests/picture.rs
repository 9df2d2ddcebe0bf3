//! The QR picture of a text, read again by a reader that knows nothing of the writer.

use gongzhi::engine::wire::{Status, tool_json};
use serde_json::{Value, json};

const MODULE_PIXELS: usize = 4;

fn picture(text: &str) -> Result<String, Value> {
    let reply = tool_json(json!({ "qrPicture": { "text": text } }).to_string().as_bytes());
    let body: Value = serde_json::from_slice(&reply.body).unwrap();
    match reply.status {
        Status::Done => Ok(body["done"]["picture"]["svg"].as_str().unwrap().to_string()),
        Status::Refused => Err(body["refused"].clone()),
    }
}

/// The side in modules and the black ones: the only shapes are a square as a ground and unit squares.
fn modules(svg: &str) -> (usize, Vec<(usize, usize)>) {
    let between = |text: &str, from: &str, to: &str| {
        let (_, rest) = text.split_once(from).unwrap();
        rest.split_once(to).unwrap().0.to_string()
    };
    let side = between(svg, "viewBox=\"0 0 ", " ").parse().unwrap();
    let (_, path) = svg.rsplit_once(" d=\"").unwrap();
    let path = path.strip_suffix("\"/></svg>").unwrap();
    let black = path.split_terminator("h1v1h-1z").map(|module| {
        let (x, y) = module.strip_prefix('M').unwrap().split_once(' ').unwrap();
        (x.parse().unwrap(), y.parse().unwrap())
    });
    (side, black.collect())
}

fn read(svg: &str) -> String {
    let (side, black) = modules(svg);
    let pixels = side * MODULE_PIXELS;
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(pixels, pixels, |x, y| {
        if black.contains(&(x / MODULE_PIXELS, y / MODULE_PIXELS)) { 0 } else { 255 }
    });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "{svg}");
    grids[0].decode().unwrap().1
}

#[test]
fn what_is_drawn_is_read() {
    for text in [
        "330411104209001-3-2020-09-01-9F86D081884CB",
        "33041110420900112-65535-2020-09-01-9F86D081884C*",
        "00420815",
        "https://example.org/join?code=330411104209001-3-2020-09-01-9F86D081884CB",
        "\"<一格一码>&\"",
        &"码".repeat(71), // 213 bytes, the most
    ] {
        assert_eq!(read(&picture(text).unwrap()), text);
    }
}

#[test]
fn what_is_too_long_is_refused() {
    let refused = picture(&"x".repeat(214)).unwrap_err();
    assert_eq!(refused["code"], "engine.tooLarge");
    assert_eq!(refused["detail"]["engine"]["tooLarge"], json!({ "bytes": 214, "max": 213 }));
}
