//! Why the vault's index refuses.

use super::EntryStatus;
use crate::base::{CategoryCode, EntryId, PersonId, refusals, region_code::RegionCode};
use crate::charter::{LawfulBasis, Role};

refusals! {
    /// Why the vault's index refuses, in the published order.
    UnknownEntry { entry: EntryId }
        "vault.unknownEntry", never, "index of the vault",
        "no entry {entry} is known",
        "没有档案条目 {entry}";
    EntryExists { entry: EntryId }
        "vault.entryExists", never, "index of the vault",
        "entry {entry} was entered already",
        "档案条目 {entry} 已经登记";
    UnknownCategory { category: CategoryCode }
        "vault.unknownCategory", never, "charter vault; PIPL 6, 19",
        "the charter has no retention category {category}: it is not kept",
        "章程没有保存类别 {category}，不得保存";
    ConsentNeeded { category: CategoryCode }
        "vault.consentNeeded", never, "charter vault basis; PIPL 13, 14",
        "{category} is kept by consent; the evidence of it is missing",
        "{category} 须经个人同意方可保存，缺少同意凭证";
    NotByConsent { category: CategoryCode, basis: LawfulBasis }
        "vault.notByConsent", never, "PIPL 13, 15",
        "{category} is not kept by consent but by {basis}, which nobody withdraws",
        "{category} 的合法性基础是{basis:#}，不是个人同意，不能撤回";
    NothingConsented { person: PersonId }
        "vault.nothingConsented", never, "PIPL 15",
        "nothing is kept about {person} by such a consent",
        "没有依据 {person} 的该项同意保存的信息";
    NotKept { entry: EntryId, status: EntryStatus }
        "vault.notKept", never, "PIPL 46, 47",
        "entry {entry} is {status}, and is not corrected",
        "档案条目 {entry} 状态为{status:#}，不能更正";
    NotDue { entry: EntryId, status: EntryStatus }
        "vault.notDue", never, "charter vault keepDays; PIPL 47",
        "entry {entry} is {status}, not due for deletion",
        "档案条目 {entry} 状态为{status:#}，不在待删除之列";
    ChildInCare { person: PersonId, child: PersonId }
        "vault.childInCare", never, "PIPL 31",
        "{child}, who is under 14, has {person} as guardian: name another first",
        "{person} 是未满14周岁的 {child} 的监护人，请先变更监护人";
    OnlyOperator { person: PersonId, role: Role, region: RegionCode }
        "vault.onlyOperator", never, "somebody must be able to act",
        "nobody but {person} is {role} over {region}: grant the role to another first",
        "{region} 的{role:#}仅 {person} 一人，请先授予他人";
    => Membership(crate::membership::Refusal);
}
