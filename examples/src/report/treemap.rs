//! A squarified treemap (Bruls, Huizing, van Wijk 2000): rectangles in proportion to weights, each as
//! near to a square as the order of sizes allows.

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rect {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Rect {
    /// The rectangle without a margin on every side.
    pub(super) fn inset(self, margin: f64) -> Self {
        let less = |length: f64| 2.0f64.mul_add(-margin, length).max(0.0);
        let (x, y) = (self.x + margin, self.y + margin);
        Self { x, y, width: less(self.width), height: less(self.height) }
    }
}

/// Lays weights out in a rectangle; gives one rectangle a weight, in the weights' own order.
pub(super) fn squarify(weights: &[f64], within: Rect) -> Vec<Rect> {
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by(|a, b| weights[*b].total_cmp(&weights[*a]).then(a.cmp(b)));
    let sum: f64 = weights.iter().sum();
    let unit = if sum > 0.0 { within.width * within.height / sum } else { 0.0 };
    let area = |place: &usize| weights[*place] * unit;
    let mut rects = vec![Rect { width: 0.0, height: 0.0, ..within }; weights.len()];
    let (mut rest, mut free) = (order.as_slice(), within);
    while !rest.is_empty() {
        let side = free.width.min(free.height);
        let (mut taken, mut ratio) = (1, worst(rest[..1].iter().map(area), side));
        while taken < rest.len() {
            let next = worst(rest[..=taken].iter().map(area), side);
            if next > ratio {
                break;
            }
            (taken, ratio) = (taken + 1, next);
        }
        let (row, later) = rest.split_at(taken);
        let areas: Vec<f64> = row.iter().map(area).collect();
        free = place_row(row, &areas, free, &mut rects);
        rest = later;
    }
    rects
}

/// The worst ratio of sides in a row of areas along a side.
fn worst(areas: impl Iterator<Item = f64>, side: f64) -> f64 {
    let (mut sum, mut least, mut most) = (0.0_f64, f64::MAX, 0.0_f64);
    for area in areas {
        sum += area;
        (least, most) = (least.min(area), most.max(area));
    }
    let (sum, side) = (sum * sum, side * side);
    (side * most / sum).max(sum / (side * least))
}

/// Places a row along the shorter side; gives what is left free.
fn place_row(row: &[usize], areas: &[f64], free: Rect, rects: &mut [Rect]) -> Rect {
    let upright = free.width >= free.height;
    let side = if upright { free.height } else { free.width };
    let depth = if side > 0.0 { areas.iter().sum::<f64>() / side } else { 0.0 };
    let mut along = 0.0;
    for (place, area) in row.iter().zip(areas) {
        let length = if depth > 0.0 { area / depth } else { 0.0 };
        rects[*place] = if upright {
            Rect { x: free.x, y: free.y + along, width: depth, height: length }
        } else {
            Rect { x: free.x + along, y: free.y, width: length, height: depth }
        };
        along += length;
    }
    if upright {
        Rect { x: free.x + depth, width: (free.width - depth).max(0.0), ..free }
    } else {
        Rect { y: free.y + depth, height: (free.height - depth).max(0.0), ..free }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_are_in_proportion_and_stay_inside() {
        let within = Rect { x: 0.0, y: 0.0, width: 600.0, height: 400.0 };
        let weights = [6.0, 6.0, 4.0, 3.0, 2.0, 2.0, 1.0]; // the paper's own example
        let rects = squarify(&weights, within);
        for (rect, weight) in rects.iter().zip(weights) {
            assert!((rect.width * rect.height - weight * 10_000.0).abs() < 1e-6);
            assert!(rect.x >= 0.0 && rect.x + rect.width <= 600.0 + 1e-9);
            assert!(rect.y >= 0.0 && rect.y + rect.height <= 400.0 + 1e-9);
        }
        assert_eq!(rects[0], Rect { x: 0.0, y: 0.0, width: 300.0, height: 200.0 });
    }
}
