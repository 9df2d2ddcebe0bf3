//! Two hats on one head: who may not give a command though their row lets them. The domain that knows
//! the matter upholds it; the table is for the docs.

/// The command, who may not give it, and the refusal.
pub const CONFLICTS: &[(&str, &str, &str)] = &[
    ("membership.grantRole", "whoever receives the role", "membership.ownGrant"),
    (
        "membership.reviewOrganisation",
        "whoever applied for it, or is to be its officer",
        "membership.ownReview",
    ),
    ("membership.reviewOrganisation", "whoever rejected it, on appeal", "membership.sameReviewer"),
    ("membership.nameOfficers", "whoever would become one by it", "membership.ownGrant"),
    ("membership.suspendOrganisation", "whoever belongs to it", "membership.ownSupervision"),
    ("membership.reinstateOrganisation", "whoever belongs to it", "membership.ownSupervision"),
    ("membership.prove", "the person, of being seen by staff", "membership.ownWitness"),
    ("membership.reviewDuplicate", "either of them, or who found them", "membership.ownDuplicate"),
    ("membership.askUnmasking", "whom it is about", "membership.ownUnmasking"),
    (
        "membership.decideUnmasking",
        "who asked; and nobody grants it where they or who asked are whom it is about, or live with them",
        "membership.ownUnmasking",
    ),
    (
        "deliberation.propose",
        "whoever is no more than an owner there, or on its register of voters, where others vote",
        "deliberation.outsideRegion",
    ),
    ("deliberation.second", "whoever proposed the topic", "deliberation.ownSecond"),
    ("deliberation.screen", "whoever proposed the topic", "deliberation.ownMatter"),
    ("deliberation.screen", "whoever declined it, on appeal", "deliberation.sameDecider"),
    (
        "deliberation.appeal",
        "whoever did not propose what was declined",
        "deliberation.notProposer",
    ),
    (
        "deliberation.moderate",
        "whoever proposed the topic, or made the contribution",
        "deliberation.ownMatter",
    ),
    (
        "deliberation.decideObjection",
        "whoever proposed the topic, objected, appealed, or is named in the objection",
        "deliberation.ownMatter",
    ),
    (
        "deliberation.decideObjection",
        "whoever annulled the result, on appeal",
        "deliberation.sameDecider",
    ),
    ("deliberation.entrustVote", "whoever would be the proxy", "deliberation.ownTrust"),
    ("deliberation.review", "whoever proposed the topic", "deliberation.ownMatter"),
    ("covenant.appeal", "whoever recorded the violation", "covenant.ownRecord"),
    ("covenant.decideAppeal", "whoever committed it", "covenant.ownViolation"),
    ("covenant.decideAppeal", "whoever recorded the violation", "covenant.ownRecord"),
    ("covenant.withdrawViolation", "whoever committed it", "covenant.ownViolation"),
    ("points.award", "whoever earns", "points.ownAward"),
    ("points.reserve", "the merchant whose offer it is", "points.ownOffer"),
    ("points.confirm", "whoever buys, or acts for the buying merchant", "points.ownConfirmation"),
    ("points.settle", "whoever acts for a merchant in it", "points.ownSettlement"),
    ("consultation.answer", "whoever asked", "consultation.ownQuestion"),
    ("cases.evaluate", "whoever handled the case, or works for who did", "cases.handlerRates"),
];
