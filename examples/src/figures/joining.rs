//! Who joined, how, and how sure it is who: asked of the engine, as the city's operator may.

use gongzhi::base::region_code::{Level, RegionCode};
use gongzhi::engine::{Answer, Query};
use gongzhi::membership::{self, ChannelCount, CoverageView, ProofFigure};
use serde::Serialize;

use crate::staff;
use crate::stage::{Stage, Trouble};

/// Who joined, how, and how sure it is who.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct JoiningFigures {
    /// Coverage of each county.
    pub counties: Vec<CoverageFigure>,
    /// Coverage of the city.
    pub city: CoverageFigure,
    /// Members of the city by how sure their identity is, from the least.
    pub proofs: Vec<ProofFigure>,
    /// Entries of the city by channel, and how many of them with a helper.
    pub channels: Vec<ChannelCount>,
}

/// How much of a region has joined.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CoverageFigure {
    /// Its name.
    pub name: &'static str,
    /// Households known.
    pub known: u32,
    /// Of these, those that joined.
    pub joined: u32,
    /// The joined in a million of the known.
    pub millionths: u64,
    /// Grids where nobody said how many there are.
    pub uncounted_grids: u32,
}

impl CoverageFigure {
    fn new(name: &'static str, view: &CoverageView) -> Self {
        let (known, joined) = (view.known, view.joined);
        let millionths = u64::from(joined) * 1_000_000;
        let millionths = millionths.checked_div(u64::from(known)).unwrap_or(0);
        let uncounted_grids = view.grids - view.counted_grids;
        Self { name, known, joined, millionths, uncounted_grids }
    }
}

/// Takes the figures.
pub(super) fn joining(stage: &Stage) -> Result<JoiningFigures, Trouble> {
    let divisions = &stage.city.divisions;
    let counties = divisions.iter().filter(|division| division.level == Level::County);
    let counties =
        counties.map(|county| Ok(CoverageFigure::new(county.name, &coverage(stage, county.code)?)));
    let (root, view) = (&divisions[0], coverage(stage, divisions[0].code)?);
    Ok(JoiningFigures {
        counties: counties.collect::<Result<_, Trouble>>()?,
        city: CoverageFigure::new(root.name, &view),
        proofs: view.proofs,
        channels: entries(stage, root.code)?,
    })
}

fn ask(stage: &Stage, query: membership::Query) -> Result<membership::Answer, Trouble> {
    match stage.query(&staff::city(), Query::Membership(query))? {
        Answer::Membership(answer) => Ok(answer),
        other => Err(Trouble::Astray(format!("no answer of membership but {other:?}"))),
    }
}

fn coverage(stage: &Stage, region: RegionCode) -> Result<CoverageView, Trouble> {
    match ask(stage, membership::Query::Coverage { region })? {
        membership::Answer::Coverage(view) => Ok(view),
        other => Err(Trouble::Astray(format!("no coverage but {other:?}"))),
    }
}

fn entries(stage: &Stage, region: RegionCode) -> Result<Vec<ChannelCount>, Trouble> {
    match ask(stage, membership::Query::Entries { region })? {
        membership::Answer::Entries { channels } => Ok(channels),
        other => Err(Trouble::Astray(format!("no entries but {other:?}"))),
    }
}
