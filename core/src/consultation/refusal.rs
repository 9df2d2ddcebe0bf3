//! Why consultation refuses.

use crate::base::{OrganisationId, QuestionId, Timestamp, refusals, region_code::RegionCode};

refusals! {
    /// Why consultation refuses, in the published order.
    UnknownQuestion { question: QuestionId }
        "consultation.unknownQuestion", never, "register of questions",
        "no question {question} is known",
        "没有咨询 {question}";
    QuestionExists { question: QuestionId }
        "consultation.questionExists", never, "register of questions",
        "question {question} was asked already",
        "咨询 {question} 已经提出";
    NotPublic { body: OrganisationId }
        "consultation.notPublic", never, "public bodies can be consulted",
        "{body} is no public body",
        "{body} 不是可咨询的公共机构";
    OutOfReach { body: OrganisationId, region: RegionCode, grid: RegionCode }
        "consultation.outOfReach", never, "a body answers to where it acts",
        "{body} acts in {region}, where grid {grid} does not lie",
        "{body} 的活动区域为 {region}，不含网格 {grid}";
    TooManyOpen { open: u16, max: u16 }
        "consultation.tooManyOpen", never, "charter membership.consultation.openPerPersonMax",
        "this person has {open} questions open, and may have {max}",
        "该居民已有 {open} 件咨询待答复，上限为 {max} 件";
    NotOpen { question: QuestionId }
        "consultation.notOpen", never, "a question is answered or withdrawn once",
        "question {question} is not open",
        "咨询 {question} 已答复或已撤回";
    OwnQuestion { question: QuestionId }
        "consultation.ownQuestion", never, "nobody answers their own question",
        "whoever asked {question} cannot answer it",
        "提问人不能答复自己的咨询 {question}";
    NotAnswered { question: QuestionId }
        "consultation.notAnswered", never, "an answer is rated",
        "question {question} has no answer to rate",
        "咨询 {question} 尚无可评价的答复";
    RatedAlready { question: QuestionId }
        "consultation.ratedAlready", never, "an answer is rated once",
        "the answer to {question} was rated already",
        "咨询 {question} 的答复已经评价";
    NotDue { due: Timestamp, at: Timestamp }
        "consultation.notDue", retry, "charter membership.consultation.answer",
        "the answer is due at {due}, it is {at}",
        "答复期限至 {due}，当前 {at}";
    => Membership(crate::membership::Refusal);
}
