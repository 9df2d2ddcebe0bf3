//! Departments, social organisations, bodies of communities and merchants, with made-up but valid
//! unified social credit codes (统一社会信用代码).

use gongzhi::base::{
    OrganisationId, credit_code, credit_code::CreditCode, region_code::RegionCode,
};
use gongzhi::membership::OrganisationKind;

/// The 49 departments that the study counts as connected; the study names none, the list is ours.
const DEPARTMENTS: [&str; 49] = [
    "市委政法委",
    "市委宣传部",
    "市委统战部",
    "市委网信办",
    "市信访局",
    "市政务数据办",
    "市发展改革委",
    "市经信局",
    "市教育局",
    "市科技局",
    "市民宗局",
    "市公安局",
    "市民政局",
    "市司法局",
    "市财政局",
    "市人社局",
    "市自然资源局",
    "市生态环境局",
    "市建设局",
    "市交通运输局",
    "市水利局",
    "市农业农村局",
    "市商务局",
    "市文旅局",
    "市卫生健康委",
    "市退役军人局",
    "市应急管理局",
    "市审计局",
    "市市场监管局",
    "市体育局",
    "市统计局",
    "市医保局",
    "市金融办",
    "市人防办",
    "市综合执法局",
    "市机关事务局",
    "市税务局",
    "市消防支队",
    "市气象局",
    "市供销社",
    "市总工会",
    "团市委",
    "市妇联",
    "市残联",
    "市红十字会",
    "市邮政管理局",
    "市烟草专卖局",
    "市中级法院",
    "市检察院",
];
/// The five bodies of a community that the study names.
pub const COMMUNITY_BODIES: [&str; 5] =
    ["百姓议事会", "乡贤参事会", "百姓服务团", "法律服务团", "道德评审团"];
/// Social organisations a county.
const SOCIETIES: [&str; 8] = [
    "志愿者协会",
    "社会工作协会",
    "调解协会",
    "应急救援协会",
    "助老服务社",
    "环保协会",
    "反诈宣传队",
    "青少年服务社",
];
/// Trades of merchants a county.
pub const TRADES: usize = 12;
/// Merchants a county.
const MERCHANTS: [&str; TRADES] = [
    "乐高课程",
    "理发店",
    "超市",
    "书店",
    "早餐店",
    "洗衣店",
    "药房",
    "健身房",
    "水果店",
    "花店",
    "修理铺",
    "面包房",
];

/// An organisation to be entered.
#[derive(Debug, Clone)]
pub struct Body {
    /// Its identifier: its name.
    pub id: OrganisationId,
    /// What it is.
    pub kind: OrganisationKind,
    /// Where it is active.
    pub region: RegionCode,
    /// Its credit code, where its kind has one.
    pub credit_code: Option<CreditCode>,
}

/// The merchant of a trade in a county.
pub fn merchant(county: &str, trade: usize) -> OrganisationId {
    named(&format!("{county}{}", MERCHANTS[trade]))
}

/// The social organisation of a purpose in a county.
pub fn society(county: &str, purpose: usize) -> OrganisationId {
    named(&format!("{county}{}", SOCIETIES[purpose]))
}

fn named(name: &str) -> OrganisationId {
    OrganisationId::new(name).expect("a short name")
}

/// All organisations of the city and its counties, and the bodies of the communities named.
pub fn bodies(
    city: RegionCode,
    counties: &[(RegionCode, &str)],
    communities: &[(RegionCode, &str)],
) -> Vec<Body> {
    use OrganisationKind::{CommunityBody, Department, Merchant, SocialOrganisation};
    let mut list = Vec::new();
    let mut add = |name: &str, kind: OrganisationKind, region: RegionCode| {
        let number = u32::try_from(list.len()).unwrap_or(u32::MAX);
        list.push(Body {
            id: named(name),
            kind,
            region,
            credit_code: kind.has_credit_code().then(|| credit_code(kind, region, number)),
        });
    };
    DEPARTMENTS.iter().for_each(|name| add(name, Department, city));
    for (county, name) in counties {
        SOCIETIES
            .iter()
            .for_each(|what| add(&format!("{name}{what}"), SocialOrganisation, *county));
        MERCHANTS.iter().for_each(|what| add(&format!("{name}{what}"), Merchant, *county));
    }
    for (community, name) in communities {
        COMMUNITY_BODIES
            .iter()
            .for_each(|what| add(&format!("{name}{what}"), CommunityBody, *community));
    }
    list
}

/// A made-up, valid code: registering department and kind, county, nine characters, check character.
pub fn credit_code(kind: OrganisationKind, region: RegionCode, number: u32) -> CreditCode {
    let head = match kind {
        OrganisationKind::Department => "11",
        OrganisationKind::SocialOrganisation => "51",
        OrganisationKind::Merchant => "92",
        _ => "91",
    };
    let county = region.to_string();
    let mut text = format!("{head}{}MA2{number:06}", county.get(..6).unwrap_or("330400"));
    text.push(credit_code::check_character(&text).expect("17 characters of the alphabet"));
    text.parse().expect("made as the standard says")
}
