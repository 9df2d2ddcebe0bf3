//! Settlement (清算): twice a year each county clears what its merchants hold, at the charter's rate.

use gongzhi::base::{SettlementId, region_code::Level};
use gongzhi::engine::Command;
use gongzhi::points::Command::{OpenFund, Settle};

use super::fund;
use crate::chapter::Chapter;
use crate::days::instant;
use crate::staff;
use crate::stage::Stage;

/// Sets the opening of the funds, one a county, and the settlements.
pub(super) fn plan(stage: &mut Stage) {
    let counties: Vec<_> = stage
        .city
        .divisions
        .iter()
        .filter(|division| division.level == Level::County)
        .map(|county| county.code)
        .collect();
    for county in counties {
        stage.plan(instant(2, 1, 9, 0), Chapter::Settlement, move |stage| {
            let open = OpenFund { fund: fund(county), region: county };
            stage.ask(&staff::of(county), Command::Points(open)).map(|_| ())
        });
        for (name, at) in [("half", instant(6, 30, 17, 0)), ("year", instant(12, 30, 17, 0))] {
            let settlement = format!("{name}-{county}");
            stage.plan(at, Chapter::Settlement, move |stage| {
                let settlement = SettlementId::new(&settlement).expect("a short text");
                let settle = Settle { settlement, region: county };
                stage.ask(&staff::of(county), Command::Points(settle)).map(|_| ())
            });
        }
    }
}
