// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Why deliberation refuses, in the published order. */
@JsonPropertyOrder({
    "unknownTopic",
    "topicExists",
    "unknownRule",
    "presetOutsideDates",
    "uncontested",
    "notConvener",
    "noCovenants",
    "electionNamed",
    "noElection",
    "recallAsks",
    "recallVotedOn",
    "recallFailed",
    "runoffUnderWay",
    "runoffLate",
    "runoffAsks",
    "unitsNamed",
    "unknownUnit",
    "registeredElsewhere",
    "rulesCount",
    "ruleTwice",
    "windowDays",
    "ladderLength",
    "ladderDescends",
    "hearingDays",
    "unheard",
    "figuresFrom",
    "namedWithoutBasis",
    "namedWithoutSource",
    "unknownKind",
    "fine",
    "serviceWithheld",
    "nothingToContinue",
    "covenantTaken",
    "nothingToRepeal",
    "alreadyReplaced",
    "looserRule",
    "otherRule",
    "unitLeftOut",
    "notBeingSeconded",
    "notSeconded",
    "notOpenable",
    "notWithdrawable",
    "notVoting",
    "secondingOver",
    "votingOver",
    "notDue",
    "ownSecond",
    "outsideRegion",
    "alreadySeconded",
    "notOwner",
    "areaTooLarge",
    "nobodyEligible",
    "appBallotOfAnother",
    "notEligible",
    "notDelegate",
    "alreadyVoted",
    "organisationNamed",
    "enteredTwice",
    "invalidQuestion",
    "adoptedByMotion",
    "motionOnly",
    "electedOf",
    "noRanks",
    "otherRanks",
    "secretByAnother",
    "ballotVoid",
    "noProxies",
    "relationMissing",
    "ownProxy",
    "proxyChain",
    "proxyFull",
    "ownTrust",
    "notListed",
    "notEntrusted",
    "notProxy",
    "proxyWithoutVote",
    "proxyEarly",
    "noPapers",
    "noPaperBy",
    "paperNotReceived",
    "fewWatchers",
    "boxCounted",
    "boxChannel",
    "unknownBox",
    "notCounted",
    "withheld",
    "voidVote",
    "unknownTracker",
    "wrongStage",
    "timeOver",
    "ownMatter",
    "reasonMissing",
    "sameDecider",
    "notProposer",
    "ruledForGood",
    "unknownContribution",
    "contributionExists",
    "tooManyContributions",
    "otherKind",
    "contributionHidden",
    "amendmentOver",
    "staleAmendment",
    "noDraftToChange",
    "listOpen",
    "noSuchEntry",
    "noSuchArea",
    "asListed",
    "objectionExists",
    "alreadyObjected",
    "unknownObjection",
    "objectionOver"
})
public final class DeliberationRefusal extends ContractValue {

    @JsonProperty("unknownTopic")
    private UnknownTopic unknownTopic;

    @JsonProperty("topicExists")
    private TopicExists topicExists;

    @JsonProperty("unknownRule")
    private UnknownRule unknownRule;

    @JsonProperty("presetOutsideDates")
    private PresetOutsideDates presetOutsideDates;

    @JsonProperty("uncontested")
    private Uncontested uncontested;

    @JsonProperty("notConvener")
    private NotConvener notConvener;

    @JsonProperty("noCovenants")
    private NoCovenants noCovenants;

    @JsonProperty("electionNamed")
    private ElectionNamed electionNamed;

    @JsonProperty("noElection")
    private NoElection noElection;

    @JsonProperty("recallAsks")
    private RecallAsks recallAsks;

    @JsonProperty("recallVotedOn")
    private RecallVotedOn recallVotedOn;

    @JsonProperty("recallFailed")
    private RecallFailed recallFailed;

    @JsonProperty("runoffUnderWay")
    private RunoffUnderWay runoffUnderWay;

    @JsonProperty("runoffLate")
    private RunoffLate runoffLate;

    @JsonProperty("runoffAsks")
    private RunoffAsks runoffAsks;

    @JsonProperty("unitsNamed")
    private UnitsNamed unitsNamed;

    @JsonProperty("unknownUnit")
    private UnknownUnit unknownUnit;

    @JsonProperty("registeredElsewhere")
    private RegisteredElsewhere registeredElsewhere;

    @JsonProperty("rulesCount")
    private RulesCount rulesCount;

    @JsonProperty("ruleTwice")
    private RuleTwice ruleTwice;

    @JsonProperty("windowDays")
    private WindowDays windowDays;

    @JsonProperty("ladderLength")
    private LadderLength ladderLength;

    @JsonProperty("ladderDescends")
    private LadderDescends ladderDescends;

    @JsonProperty("hearingDays")
    private HearingDays hearingDays;

    @JsonProperty("unheard")
    private Unheard unheard;

    @JsonProperty("figuresFrom")
    private FiguresFrom figuresFrom;

    @JsonProperty("namedWithoutBasis")
    private NamedWithoutBasis namedWithoutBasis;

    @JsonProperty("namedWithoutSource")
    private NamedWithoutSource namedWithoutSource;

    @JsonProperty("unknownKind")
    private UnknownKind unknownKind;

    @JsonProperty("fine")
    private Fine fine;

    @JsonProperty("serviceWithheld")
    private ServiceWithheld serviceWithheld;

    @JsonProperty("nothingToContinue")
    private NothingToContinue nothingToContinue;

    @JsonProperty("covenantTaken")
    private CovenantTaken covenantTaken;

    @JsonProperty("nothingToRepeal")
    private NothingToRepeal nothingToRepeal;

    @JsonProperty("alreadyReplaced")
    private AlreadyReplaced alreadyReplaced;

    @JsonProperty("looserRule")
    private LooserRule looserRule;

    @JsonProperty("otherRule")
    private OtherRule otherRule;

    @JsonProperty("unitLeftOut")
    private UnitLeftOut unitLeftOut;

    @JsonProperty("notBeingSeconded")
    private NotBeingSeconded notBeingSeconded;

    @JsonProperty("notSeconded")
    private NotSeconded notSeconded;

    @JsonProperty("notOpenable")
    private NotOpenable notOpenable;

    @JsonProperty("notWithdrawable")
    private NotWithdrawable notWithdrawable;

    @JsonProperty("notVoting")
    private NotVoting notVoting;

    @JsonProperty("secondingOver")
    private SecondingOver secondingOver;

    @JsonProperty("votingOver")
    private VotingOver votingOver;

    @JsonProperty("notDue")
    private NotDue notDue;

    @JsonProperty("ownSecond")
    private OwnSecond ownSecond;

    @JsonProperty("outsideRegion")
    private OutsideRegion outsideRegion;

    @JsonProperty("alreadySeconded")
    private AlreadySeconded alreadySeconded;

    @JsonProperty("notOwner")
    private NotOwner notOwner;

    @JsonProperty("areaTooLarge")
    private AreaTooLarge areaTooLarge;

    @JsonProperty("nobodyEligible")
    private NobodyEligible nobodyEligible;

    @JsonProperty("appBallotOfAnother")
    private AppBallotOfAnother appBallotOfAnother;

    @JsonProperty("notEligible")
    private NotEligible notEligible;

    @JsonProperty("notDelegate")
    private NotDelegate notDelegate;

    @JsonProperty("alreadyVoted")
    private AlreadyVoted alreadyVoted;

    @JsonProperty("organisationNamed")
    private OrganisationNamed organisationNamed;

    @JsonProperty("enteredTwice")
    private EnteredTwice enteredTwice;

    @JsonProperty("invalidQuestion")
    private InvalidQuestion invalidQuestion;

    @JsonProperty("adoptedByMotion")
    private AdoptedByMotion adoptedByMotion;

    @JsonProperty("motionOnly")
    private MotionOnly motionOnly;

    @JsonProperty("electedOf")
    private ElectedOf electedOf;

    @JsonProperty("noRanks")
    private NoRanks noRanks;

    @JsonProperty("otherRanks")
    private OtherRanks otherRanks;

    @JsonProperty("secretByAnother")
    private SecretByAnother secretByAnother;

    @JsonProperty("ballotVoid")
    private BallotVoid ballotVoid;

    @JsonProperty("noProxies")
    private NoProxies noProxies;

    @JsonProperty("relationMissing")
    private RelationMissing relationMissing;

    @JsonProperty("ownProxy")
    private OwnProxy ownProxy;

    @JsonProperty("proxyChain")
    private ProxyChain proxyChain;

    @JsonProperty("proxyFull")
    private ProxyFull proxyFull;

    @JsonProperty("ownTrust")
    private OwnTrust ownTrust;

    @JsonProperty("notListed")
    private NotListed notListed;

    @JsonProperty("notEntrusted")
    private NotEntrusted notEntrusted;

    @JsonProperty("notProxy")
    private NotProxy notProxy;

    @JsonProperty("proxyWithoutVote")
    private ProxyWithoutVote proxyWithoutVote;

    @JsonProperty("proxyEarly")
    private ProxyEarly proxyEarly;

    @JsonProperty("noPapers")
    private NoPapers noPapers;

    @JsonProperty("noPaperBy")
    private NoPaperBy noPaperBy;

    @JsonProperty("paperNotReceived")
    private PaperNotReceived paperNotReceived;

    @JsonProperty("fewWatchers")
    private FewWatchers fewWatchers;

    @JsonProperty("boxCounted")
    private BoxCounted boxCounted;

    @JsonProperty("boxChannel")
    private BoxChannel boxChannel;

    @JsonProperty("unknownBox")
    private UnknownBox unknownBox;

    @JsonProperty("notCounted")
    private NotCounted notCounted;

    @JsonProperty("withheld")
    private Withheld withheld;

    @JsonProperty("voidVote")
    private VoidVote voidVote;

    @JsonProperty("unknownTracker")
    private UnknownTracker unknownTracker;

    @JsonProperty("wrongStage")
    private WrongStage wrongStage;

    @JsonProperty("timeOver")
    private TimeOver timeOver;

    @JsonProperty("ownMatter")
    private OwnMatter ownMatter;

    @JsonProperty("reasonMissing")
    private ReasonMissing reasonMissing;

    @JsonProperty("sameDecider")
    private SameDecider sameDecider;

    @JsonProperty("notProposer")
    private NotProposer notProposer;

    @JsonProperty("ruledForGood")
    private RuledForGood ruledForGood;

    @JsonProperty("unknownContribution")
    private UnknownContribution unknownContribution;

    @JsonProperty("contributionExists")
    private ContributionExists contributionExists;

    @JsonProperty("tooManyContributions")
    private TooManyContributions tooManyContributions;

    @JsonProperty("otherKind")
    private OtherKind otherKind;

    @JsonProperty("contributionHidden")
    private ContributionHidden contributionHidden;

    @JsonProperty("amendmentOver")
    private AmendmentOver amendmentOver;

    @JsonProperty("staleAmendment")
    private StaleAmendment staleAmendment;

    @JsonProperty("noDraftToChange")
    private NoDraftToChange noDraftToChange;

    @JsonProperty("listOpen")
    private ListOpen listOpen;

    @JsonProperty("noSuchEntry")
    private NoSuchEntry noSuchEntry;

    @JsonProperty("noSuchArea")
    private NoSuchArea noSuchArea;

    @JsonProperty("asListed")
    private AsListed asListed;

    @JsonProperty("objectionExists")
    private ObjectionExists objectionExists;

    @JsonProperty("alreadyObjected")
    private AlreadyObjected alreadyObjected;

    @JsonProperty("unknownObjection")
    private UnknownObjection unknownObjection;

    @JsonProperty("objectionOver")
    private ObjectionOver objectionOver;

    private DeliberationRefusal() {}

    /** no topic {topic} is known */
    public static DeliberationRefusal ofUnknownTopic(UnknownTopic unknownTopic) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.unknownTopic = unknownTopic;
        return union;
    }

    /** What stands under {@code unknownTopic}; null where this is another. */
    public UnknownTopic getUnknownTopic() {
        return unknownTopic;
    }

    /** topic {topic} was proposed already */
    public static DeliberationRefusal ofTopicExists(TopicExists topicExists) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.topicExists = topicExists;
        return union;
    }

    /** What stands under {@code topicExists}; null where this is another. */
    public TopicExists getTopicExists() {
        return topicExists;
    }

    /** the charter has no rule {rule} to decide a topic by */
    public static DeliberationRefusal ofUnknownRule(UnknownRule unknownRule) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.unknownRule = unknownRule;
        return union;
    }

    /** What stands under {@code unknownRule}; null where this is another. */
    public UnknownRule getUnknownRule() {
        return unknownRule;
    }

    /**
     * rule {rule} goes by {preset} ({article}), which holds {dates} and not at {at}; a charter
     * whose rule has the presetOverride {preset} would take it all the same
     */
    public static DeliberationRefusal ofPresetOutsideDates(PresetOutsideDates presetOutsideDates) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.presetOutsideDates = presetOutsideDates;
        return union;
    }

    /** What stands under {@code presetOutsideDates}; null where this is another. */
    public PresetOutsideDates getPresetOutsideDates() {
        return presetOutsideDates;
    }

    /**
     * by rule {rule} ({article}) more stand for each post than it has seats: {stand} stand for
     * {seats}
     */
    public static DeliberationRefusal ofUncontested(Uncontested uncontested) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.uncontested = uncontested;
        return union;
    }

    /** What stands under {@code uncontested}; null where this is another. */
    public Uncontested getUncontested() {
        return uncontested;
    }

    /**
     * by rule {rule} ({article}) the committee alone calls this vote: {person} is no cadre of the
     * village
     */
    public static DeliberationRefusal ofNotConvener(NotConvener notConvener) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.notConvener = notConvener;
        return union;
    }

    /** What stands under {@code notConvener}; null where this is another. */
    public NotConvener getNotConvener() {
        return notConvener;
    }

    /**
     * topic {topic} is about a covenant by its {field}: by rule {rule}, whose covenants is false,
     * none is adopted, replaced or repealed
     */
    public static DeliberationRefusal ofNoCovenants(NoCovenants noCovenants) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.noCovenants = noCovenants;
        return union;
    }

    /** What stands under {@code noCovenants}; null where this is another. */
    public NoCovenants getNoCovenants() {
        return noCovenants;
    }

    /**
     * follows names an election where the preset of the rule is for run-offs, and only there; this
     * is about rule {rule}
     */
    public static DeliberationRefusal ofElectionNamed(ElectionNamed electionNamed) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.electionNamed = electionNamed;
        return union;
    }

    /** What stands under {@code electionNamed}; null where this is another. */
    public ElectionNamed getElectionNamed() {
        return electionNamed;
    }

    /**
     * follows is {topic}: in {region} that is no election by a contested preset, or its seats were
     * not counted, and rule {rule} fills what such a one left open
     */
    public static DeliberationRefusal ofNoElection(NoElection noElection) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.noElection = noElection;
        return union;
    }

    /** What stands under {@code noElection}; null where this is another. */
    public NoElection getNoElection() {
        return noElection;
    }

    /**
     * where the preset of a rule is for recalls, and nowhere else, a topic names in recalls whom
     * and on which ground, and asks for it by a motion; this is about rule {rule}, and
     * question.kind is {kind}
     */
    public static DeliberationRefusal ofRecallAsks(RecallAsks recallAsks) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.recallAsks = recallAsks;
        return union;
    }

    /** What stands under {@code recallAsks}; null where this is another. */
    public RecallAsks getRecallAsks() {
        return recallAsks;
    }

    /**
     * recalls.ground is {ground}: topic {topic}, which asks for the same recall, is being voted on
     */
    public static DeliberationRefusal ofRecallVotedOn(RecallVotedOn recallVotedOn) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.recallVotedOn = recallVotedOn;
        return union;
    }

    /** What stands under {@code recallVotedOn}; null where this is another. */
    public RecallVotedOn getRecallVotedOn() {
        return recallVotedOn;
    }

    /**
     * recalls.ground is {ground}: a recall of the same person on it failed by topic {topic}, and by
     * rule {rule} ({article}) none is asked for again before {until}; it is {at}
     */
    public static DeliberationRefusal ofRecallFailed(RecallFailed recallFailed) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.recallFailed = recallFailed;
        return union;
    }

    /** What stands under {@code recallFailed}; null where this is another. */
    public RecallFailed getRecallFailed() {
        return recallFailed;
    }

    /** follows is {topic}: its run-off {by} is under way, being {stage} */
    public static DeliberationRefusal ofRunoffUnderWay(RunoffUnderWay runoffUnderWay) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.runoffUnderWay = runoffUnderWay;
        return union;
    }

    /** What stands under {@code runoffUnderWay}; null where this is another. */
    public RunoffUnderWay getRunoffUnderWay() {
        return runoffUnderWay;
    }

    /**
     * follows is {topic}: by rule {rule} a run-off of it opens before {until}, in its days from the
     * last count, and it is {at}; what is still open takes a new election
     */
    public static DeliberationRefusal ofRunoffLate(RunoffLate runoffLate) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.runoffLate = runoffLate;
        return union;
    }

    /** What stands under {@code runoffLate}; null where this is another. */
    public RunoffLate getRunoffLate() {
        return runoffLate;
    }

    /**
     * a run-off by rule {rule} asks the voters of election {topic} for what that left open: {field}
     * is {given}, and must be {needed}
     */
    public static DeliberationRefusal ofRunoffAsks(RunoffAsks runoffAsks) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.runoffAsks = runoffAsks;
        return union;
    }

    /** What stands under {@code runoffAsks}; null where this is another. */
    public RunoffAsks getRunoffAsks() {
        return runoffAsks;
    }

    /**
     * a topic names units where interestedOwners vote, and only there; this is about rule {rule}
     */
    public static DeliberationRefusal ofUnitsNamed(UnitsNamed unitsNamed) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.unitsNamed = unitsNamed;
        return union;
    }

    /** What stands under {@code unitsNamed}; null where this is another. */
    public UnitsNamed getUnitsNamed() {
        return unitsNamed;
    }

    /** {found} units {unit} are recorded in {region}, it takes one */
    public static DeliberationRefusal ofUnknownUnit(UnknownUnit unknownUnit) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.unknownUnit = unknownUnit;
        return union;
    }

    /** What stands under {@code unknownUnit}; null where this is another. */
    public UnknownUnit getUnknownUnit() {
        return unknownUnit;
    }

    /** {person} is on a register of voters outside {region}: nobody is on two */
    public static DeliberationRefusal ofRegisteredElsewhere(RegisteredElsewhere registeredElsewhere) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.registeredElsewhere = registeredElsewhere;
        return union;
    }

    /** What stands under {@code registeredElsewhere}; null where this is another. */
    public RegisteredElsewhere getRegisteredElsewhere() {
        return registeredElsewhere;
    }

    /** a covenant has 1 to {max} rules, this has {rules} */
    public static DeliberationRefusal ofRulesCount(RulesCount rulesCount) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.rulesCount = rulesCount;
        return union;
    }

    /** What stands under {@code rulesCount}; null where this is another. */
    public RulesCount getRulesCount() {
        return rulesCount;
    }

    /** rule {rule} stands in the covenant twice */
    public static DeliberationRefusal ofRuleTwice(RuleTwice ruleTwice) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.ruleTwice = ruleTwice;
        return union;
    }

    /** What stands under {@code ruleTwice}; null where this is another. */
    public RuleTwice getRuleTwice() {
        return ruleTwice;
    }

    /** rule {rule} counts violations within {days} days, it must be 1 to {max} */
    public static DeliberationRefusal ofWindowDays(WindowDays windowDays) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.windowDays = windowDays;
        return union;
    }

    /** What stands under {@code windowDays}; null where this is another. */
    public WindowDays getWindowDays() {
        return windowDays;
    }

    /** the ladder of rule {rule} has {steps} steps, it must have 1 to {max} */
    public static DeliberationRefusal ofLadderLength(LadderLength ladderLength) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.ladderLength = ladderLength;
        return union;
    }

    /** What stands under {@code ladderLength}; null where this is another. */
    public LadderLength getLadderLength() {
        return ladderLength;
    }

    /** step {step} of rule {rule} is milder than the one before it */
    public static DeliberationRefusal ofLadderDescends(LadderDescends ladderDescends) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.ladderDescends = ladderDescends;
        return union;
    }

    /** What stands under {@code ladderDescends}; null where this is another. */
    public LadderDescends getLadderDescends() {
        return ladderDescends;
    }

    /** rule {rule} gives {days} days to reply, appeal or decide, it must give 1 to {max} */
    public static DeliberationRefusal ofHearingDays(HearingDays hearingDays) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.hearingDays = hearingDays;
        return union;
    }

    /** What stands under {@code hearingDays}; null where this is another. */
    public HearingDays getHearingDays() {
        return hearingDays;
    }

    /**
     * step {step} of rule {rule} exposes or refers, but the rule gives {reply_days} days to reply
     * and {appeal_days} to appeal, it must give 1 to {max} of each
     */
    public static DeliberationRefusal ofUnheard(Unheard unheard) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.unheard = unheard;
        return union;
    }

    /** What stands under {@code unheard}; null where this is another. */
    public Unheard getUnheard() {
        return unheard;
    }

    /** the covenant's figures give counts from {from} on, it must be {min} or more */
    public static DeliberationRefusal ofFiguresFrom(FiguresFrom figuresFrom) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.figuresFrom = figuresFrom;
        return union;
    }

    /** What stands under {@code figuresFrom}; null where this is another. */
    public FiguresFrom getFiguresFrom() {
        return figuresFrom;
    }

    /** step {step} of rule {rule} publishes a name without separate consent, legal duty or law */
    public static DeliberationRefusal ofNamedWithoutBasis(NamedWithoutBasis namedWithoutBasis) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.namedWithoutBasis = namedWithoutBasis;
        return union;
    }

    /** What stands under {@code namedWithoutBasis}; null where this is another. */
    public NamedWithoutBasis getNamedWithoutBasis() {
        return namedWithoutBasis;
    }

    /** step {step} of rule {rule} publishes a name by {basis}: its source must name the article */
    public static DeliberationRefusal ofNamedWithoutSource(NamedWithoutSource namedWithoutSource) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.namedWithoutSource = namedWithoutSource;
        return union;
    }

    /** What stands under {@code namedWithoutSource}; null where this is another. */
    public NamedWithoutSource getNamedWithoutSource() {
        return namedWithoutSource;
    }

    /** rule {rule} refers cases of kind {kind}, which the charter does not have */
    public static DeliberationRefusal ofUnknownKind(UnknownKind unknownKind) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.unknownKind = unknownKind;
        return union;
    }

    /** What stands under {@code unknownKind}; null where this is another. */
    public UnknownKind getUnknownKind() {
        return unknownKind;
    }

    /** step {step} of rule {rule} is a fine of {amount}: a covenant cannot fine */
    public static DeliberationRefusal ofFine(Fine fine) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.fine = fine;
        return union;
    }

    /** What stands under {@code fine}; null where this is another. */
    public Fine getFine() {
        return fine;
    }

    /** step {step} of rule {rule} withholds a service: a covenant cannot take away lawful rights */
    public static DeliberationRefusal ofServiceWithheld(ServiceWithheld serviceWithheld) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.serviceWithheld = serviceWithheld;
        return union;
    }

    /** What stands under {@code serviceWithheld}; null where this is another. */
    public ServiceWithheld getServiceWithheld() {
        return serviceWithheld;
    }

    /**
     * rule {rule} continues {continues}, which is no rule of the covenant that the topic repeals
     */
    public static DeliberationRefusal ofNothingToContinue(NothingToContinue nothingToContinue) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.nothingToContinue = nothingToContinue;
        return union;
    }

    /** What stands under {@code nothingToContinue}; null where this is another. */
    public NothingToContinue getNothingToContinue() {
        return nothingToContinue;
    }

    /** covenant {covenant} belongs to topic {topic} */
    public static DeliberationRefusal ofCovenantTaken(CovenantTaken covenantTaken) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.covenantTaken = covenantTaken;
        return union;
    }

    /** What stands under {@code covenantTaken}; null where this is another. */
    public CovenantTaken getCovenantTaken() {
        return covenantTaken;
    }

    /** {region} decided nothing by topic {topic} that is in force */
    public static DeliberationRefusal ofNothingToRepeal(NothingToRepeal nothingToRepeal) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.nothingToRepeal = nothingToRepeal;
        return union;
    }

    /** What stands under {@code nothingToRepeal}; null where this is another. */
    public NothingToRepeal getNothingToRepeal() {
        return nothingToRepeal;
    }

    /**
     * the covenant of topic {topic} is replaced by topic {by} already: what comes after it repeals
     * that one
     */
    public static DeliberationRefusal ofAlreadyReplaced(AlreadyReplaced alreadyReplaced) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.alreadyReplaced = alreadyReplaced;
        return union;
    }

    /** What stands under {@code alreadyReplaced}; null where this is another. */
    public AlreadyReplaced getAlreadyReplaced() {
        return alreadyReplaced;
    }

    /**
     * topic {topic} was decided by rule {decided}, whose {field} is {needed}: that of rule {rule}
     * is {given}, which asks for less
     */
    public static DeliberationRefusal ofLooserRule(LooserRule looserRule) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.looserRule = looserRule;
        return union;
    }

    /** What stands under {@code looserRule}; null where this is another. */
    public LooserRule getLooserRule() {
        return looserRule;
    }

    /**
     * topic {topic} was decided by rule {decided}, whose {field} is {needed}: that of rule {rule}
     * is {given}, and it must be the same
     */
    public static DeliberationRefusal ofOtherRule(OtherRule otherRule) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.otherRule = otherRule;
        return union;
    }

    /** What stands under {@code otherRule}; null where this is another. */
    public OtherRule getOtherRule() {
        return otherRule;
    }

    /**
     * topic {topic} named unit {unit}, which this topic does not: the owners who were asked are
     * asked again
     */
    public static DeliberationRefusal ofUnitLeftOut(UnitLeftOut unitLeftOut) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.unitLeftOut = unitLeftOut;
        return union;
    }

    /** What stands under {@code unitLeftOut}; null where this is another. */
    public UnitLeftOut getUnitLeftOut() {
        return unitLeftOut;
    }

    /** topic {topic} is {stage}: only one that is proposed can be seconded */
    public static DeliberationRefusal ofNotBeingSeconded(NotBeingSeconded notBeingSeconded) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.notBeingSeconded = notBeingSeconded;
        return union;
    }

    /** What stands under {@code notBeingSeconded}; null where this is another. */
    public NotBeingSeconded getNotBeingSeconded() {
        return notBeingSeconded;
    }

    /** topic {topic} has {seconds} seconds and needs {needed} to be opened */
    public static DeliberationRefusal ofNotSeconded(NotSeconded notSeconded) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.notSeconded = notSeconded;
        return union;
    }

    /** What stands under {@code notSeconded}; null where this is another. */
    public NotSeconded getNotSeconded() {
        return notSeconded;
    }

    /** topic {topic} is {stage}: only one that is seconded can be opened */
    public static DeliberationRefusal ofNotOpenable(NotOpenable notOpenable) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.notOpenable = notOpenable;
        return union;
    }

    /** What stands under {@code notOpenable}; null where this is another. */
    public NotOpenable getNotOpenable() {
        return notOpenable;
    }

    /** topic {topic} is {stage}: it can be withdrawn only before voting opens */
    public static DeliberationRefusal ofNotWithdrawable(NotWithdrawable notWithdrawable) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.notWithdrawable = notWithdrawable;
        return union;
    }

    /** What stands under {@code notWithdrawable}; null where this is another. */
    public NotWithdrawable getNotWithdrawable() {
        return notWithdrawable;
    }

    /** topic {topic} is {stage}: no voting is open on it */
    public static DeliberationRefusal ofNotVoting(NotVoting notVoting) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.notVoting = notVoting;
        return union;
    }

    /** What stands under {@code notVoting}; null where this is another. */
    public NotVoting getNotVoting() {
        return notVoting;
    }

    /** topic {topic} had to be seconded before {due}, it is {at} */
    public static DeliberationRefusal ofSecondingOver(SecondingOver secondingOver) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.secondingOver = secondingOver;
        return union;
    }

    /** What stands under {@code secondingOver}; null where this is another. */
    public SecondingOver getSecondingOver() {
        return secondingOver;
    }

    /** voting on topic {topic} ran until {until}, it is {at} */
    public static DeliberationRefusal ofVotingOver(VotingOver votingOver) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.votingOver = votingOver;
        return union;
    }

    /** What stands under {@code votingOver}; null where this is another. */
    public VotingOver getVotingOver() {
        return votingOver;
    }

    /** topic {topic} falls due at {due}, it is {at} */
    public static DeliberationRefusal ofNotDue(NotDue notDue) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.notDue = notDue;
        return union;
    }

    /** What stands under {@code notDue}; null where this is another. */
    public NotDue getNotDue() {
        return notDue;
    }

    /** whoever proposed topic {topic} cannot second it */
    public static DeliberationRefusal ofOwnSecond(OwnSecond ownSecond) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.ownSecond = ownSecond;
        return union;
    }

    /** What stands under {@code ownSecond}; null where this is another. */
    public OwnSecond getOwnSecond() {
        return ownSecond;
    }

    /** {person} is not a member of {region} */
    public static DeliberationRefusal ofOutsideRegion(OutsideRegion outsideRegion) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.outsideRegion = outsideRegion;
        return union;
    }

    /** What stands under {@code outsideRegion}; null where this is another. */
    public OutsideRegion getOutsideRegion() {
        return outsideRegion;
    }

    /** {person} seconded topic {topic} already */
    public static DeliberationRefusal ofAlreadySeconded(AlreadySeconded alreadySeconded) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.alreadySeconded = alreadySeconded;
        return union;
    }

    /** What stands under {@code alreadySeconded}; null where this is another. */
    public AlreadySeconded getAlreadySeconded() {
        return alreadySeconded;
    }

    /** {person} owns no unit in {region} */
    public static DeliberationRefusal ofNotOwner(NotOwner notOwner) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.notOwner = notOwner;
        return union;
    }

    /** What stands under {@code notOwner}; null where this is another. */
    public NotOwner getNotOwner() {
        return notOwner;
    }

    /**
     * topic {topic} cannot be opened: all areas together are {area} hundredths of a square metre,
     * and must be below {max}
     */
    public static DeliberationRefusal ofAreaTooLarge(AreaTooLarge areaTooLarge) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.areaTooLarge = areaTooLarge;
        return union;
    }

    /** What stands under {@code areaTooLarge}; null where this is another. */
    public AreaTooLarge getAreaTooLarge() {
        return areaTooLarge;
    }

    /** topic {topic} cannot be opened: {region} has nobody who could vote */
    public static DeliberationRefusal ofNobodyEligible(NobodyEligible nobodyEligible) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.nobodyEligible = nobodyEligible;
        return union;
    }

    /** What stands under {@code nobodyEligible}; null where this is another. */
    public NobodyEligible getNobodyEligible() {
        return nobodyEligible;
    }

    /** a ballot by app is cast by {voter} and by nobody else */
    public static DeliberationRefusal ofAppBallotOfAnother(AppBallotOfAnother appBallotOfAnother) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.appBallotOfAnother = appBallotOfAnother;
        return union;
    }

    /** What stands under {@code appBallotOfAnother}; null where this is another. */
    public AppBallotOfAnother getAppBallotOfAnother() {
        return appBallotOfAnother;
    }

    /** {voter} was not in the register when voting opened at {opened} */
    public static DeliberationRefusal ofNotEligible(NotEligible notEligible) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.notEligible = notEligible;
        return union;
    }

    /** What stands under {@code notEligible}; null where this is another. */
    public NotEligible getNotEligible() {
        return notEligible;
    }

    /** {voter} is not the delegate of household {household} */
    public static DeliberationRefusal ofNotDelegate(NotDelegate notDelegate) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.notDelegate = notDelegate;
        return union;
    }

    /** What stands under {@code notDelegate}; null where this is another. */
    public NotDelegate getNotDelegate() {
        return notDelegate;
    }

    /** the vote that {voter} casts was cast already, at {cast} by {channel} */
    public static DeliberationRefusal ofAlreadyVoted(AlreadyVoted alreadyVoted) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.alreadyVoted = alreadyVoted;
        return union;
    }

    /** What stands under {@code alreadyVoted}; null where this is another. */
    public AlreadyVoted getAlreadyVoted() {
        return alreadyVoted;
    }

    /**
     * the ballot of {voter} names its organisation where organisations vote, and nowhere else: here
     * the electorate is {electorate}
     */
    public static DeliberationRefusal ofOrganisationNamed(OrganisationNamed organisationNamed) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.organisationNamed = organisationNamed;
        return union;
    }

    /** What stands under {@code organisationNamed}; null where this is another. */
    public OrganisationNamed getOrganisationNamed() {
        return organisationNamed;
    }

    /** a second ballot of {voter}, or of who votes for the same, is among those entered */
    public static DeliberationRefusal ofEnteredTwice(EnteredTwice enteredTwice) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.enteredTwice = enteredTwice;
        return union;
    }

    /** What stands under {@code enteredTwice}; null where this is another. */
    public EnteredTwice getEnteredTwice() {
        return enteredTwice;
    }

    /** the topic asks what cannot be put to the vote, at {path}: {problem} */
    public static DeliberationRefusal ofInvalidQuestion(InvalidQuestion invalidQuestion) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.invalidQuestion = invalidQuestion;
        return union;
    }

    /** What stands under {@code invalidQuestion}; null where this is another. */
    public InvalidQuestion getInvalidQuestion() {
        return invalidQuestion;
    }

    /**
     * a topic that brings a covenant, or ends what was decided, asks a motion: question.kind is
     * {kind}
     */
    public static DeliberationRefusal ofAdoptedByMotion(AdoptedByMotion adoptedByMotion) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.adoptedByMotion = adoptedByMotion;
        return union;
    }

    /** What stands under {@code adoptedByMotion}; null where this is another. */
    public AdoptedByMotion getAdoptedByMotion() {
        return adoptedByMotion;
    }

    /**
     * rule {rule}, whose {field} is {given}, asks a motion, block or approval: question.kind is
     * {kind}, which has no share that the rule's approval could be held against in every measure
     */
    public static DeliberationRefusal ofMotionOnly(MotionOnly motionOnly) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.motionOnly = motionOnly;
        return union;
    }

    /** What stands under {@code motionOnly}; null where this is another. */
    public MotionOnly getMotionOnly() {
        return motionOnly;
    }

    /**
     * whoever is elected needs a share of the participants: the approvalOf of rule {rule} is
     * {approval_of}
     */
    public static DeliberationRefusal ofElectedOf(ElectedOf electedOf) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.electedOf = electedOf;
        return union;
    }

    /** What stands under {@code electedOf}; null where this is another. */
    public ElectedOf getElectedOf() {
        return electedOf;
    }

    /** rule {rule} has no ballots.ranks: by it nobody is asked for ranks */
    public static DeliberationRefusal ofNoRanks(NoRanks noRanks) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.noRanks = noRanks;
        return union;
    }

    /** What stands under {@code noRanks}; null where this is another. */
    public NoRanks getNoRanks() {
        return noRanks;
    }

    /**
     * the sheet of rule {rule} is for {sheet_method} with equal ranks: {sheet_equal}; what is asked
     * is {method} with equal ranks: {equal}
     */
    public static DeliberationRefusal ofOtherRanks(OtherRanks otherRanks) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.otherRanks = otherRanks;
        return union;
    }

    /** What stands under {@code otherRanks}; null where this is another. */
    public OtherRanks getOtherRanks() {
        return otherRanks;
    }

    /** a secret ballot is cast by {voter} or their proxy; or on a paper, into a box */
    public static DeliberationRefusal ofSecretByAnother(SecretByAnother secretByAnother) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.secretByAnother = secretByAnother;
        return union;
    }

    /** What stands under {@code secretByAnother}; null where this is another. */
    public SecretByAnother getSecretByAnother() {
        return secretByAnother;
    }

    /** this ballot would be void: {flaw} */
    public static DeliberationRefusal ofBallotVoid(BallotVoid ballotVoid) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.ballotVoid = ballotVoid;
        return union;
    }

    /** What stands under {@code ballotVoid}; null where this is another. */
    public BallotVoid getBallotVoid() {
        return ballotVoid;
    }

    /** by rule {rule} a vote cannot be entrusted */
    public static DeliberationRefusal ofNoProxies(NoProxies noProxies) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.noProxies = noProxies;
        return union;
    }

    /** What stands under {@code noProxies}; null where this is another. */
    public NoProxies getNoProxies() {
        return noProxies;
    }

    /**
     * by rule {rule} ({article}) a vote is entrusted to close kin alone: relation states what the
     * proxy is to whoever entrusts it
     */
    public static DeliberationRefusal ofRelationMissing(RelationMissing relationMissing) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.relationMissing = relationMissing;
        return union;
    }

    /** What stands under {@code relationMissing}; null where this is another. */
    public RelationMissing getRelationMissing() {
        return relationMissing;
    }

    /** {person} cannot be their own proxy */
    public static DeliberationRefusal ofOwnProxy(OwnProxy ownProxy) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.ownProxy = ownProxy;
        return union;
    }

    /** What stands under {@code ownProxy}; null where this is another. */
    public OwnProxy getOwnProxy() {
        return ownProxy;
    }

    /** {person} has a proxy or is one: what is entrusted is not entrusted further */
    public static DeliberationRefusal ofProxyChain(ProxyChain proxyChain) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.proxyChain = proxyChain;
        return union;
    }

    /** What stands under {@code proxyChain}; null where this is another. */
    public ProxyChain getProxyChain() {
        return proxyChain;
    }

    /** {proxy} is the proxy of {max} already, which is the most */
    public static DeliberationRefusal ofProxyFull(ProxyFull proxyFull) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.proxyFull = proxyFull;
        return union;
    }

    /** What stands under {@code proxyFull}; null where this is another. */
    public ProxyFull getProxyFull() {
        return proxyFull;
    }

    /** {proxy} is to be the proxy: that a vote is entrusted to them is recorded by somebody else */
    public static DeliberationRefusal ofOwnTrust(OwnTrust ownTrust) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.ownTrust = ownTrust;
        return union;
    }

    /** What stands under {@code ownTrust}; null where this is another. */
    public OwnTrust getOwnTrust() {
        return ownTrust;
    }

    /** {person} is not on the list of topic {topic}: only whoever may vote entrusts a vote */
    public static DeliberationRefusal ofNotListed(NotListed notListed) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.notListed = notListed;
        return union;
    }

    /** What stands under {@code notListed}; null where this is another. */
    public NotListed getNotListed() {
        return notListed;
    }

    /** {person} entrusted this vote to nobody */
    public static DeliberationRefusal ofNotEntrusted(NotEntrusted notEntrusted) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.notEntrusted = notEntrusted;
        return union;
    }

    /** What stands under {@code notEntrusted}; null where this is another. */
    public NotEntrusted getNotEntrusted() {
        return notEntrusted;
    }

    /** this vote was not entrusted to {proxy} */
    public static DeliberationRefusal ofNotProxy(NotProxy notProxy) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.notProxy = notProxy;
        return union;
    }

    /** What stands under {@code notProxy}; null where this is another. */
    public NotProxy getNotProxy() {
        return notProxy;
    }

    /**
     * by rule {rule} ({article}) a vote is entrusted only to kin who may vote themselves: {proxy}
     * is not among those who may
     */
    public static DeliberationRefusal ofProxyWithoutVote(ProxyWithoutVote proxyWithoutVote) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.proxyWithoutVote = proxyWithoutVote;
        return union;
    }

    /** What stands under {@code proxyWithoutVote}; null where this is another. */
    public ProxyWithoutVote getProxyWithoutVote() {
        return proxyWithoutVote;
    }

    /** {proxy} can cast it from {from} on, it is {at} */
    public static DeliberationRefusal ofProxyEarly(ProxyEarly proxyEarly) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.proxyEarly = proxyEarly;
        return union;
    }

    /** What stands under {@code proxyEarly}; null where this is another. */
    public ProxyEarly getProxyEarly() {
        return proxyEarly;
    }

    /**
     * papers of owners and organisations are received by name, others go into boxes, and both take
     * ballots.countingDays: rule {rule} has {days}, for {electorate}
     */
    public static DeliberationRefusal ofNoPapers(NoPapers noPapers) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.noPapers = noPapers;
        return union;
    }

    /** What stands under {@code noPapers}; null where this is another. */
    public NoPapers getNoPapers() {
        return noPapers;
    }

    /** no paper comes by {channel} */
    public static DeliberationRefusal ofNoPaperBy(NoPaperBy noPaperBy) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.noPaperBy = noPaperBy;
        return union;
    }

    /** What stands under {@code noPaperBy}; null where this is another. */
    public NoPaperBy getNoPaperBy() {
        return noPaperBy;
    }

    /** no paper of {voter} that is still to be entered was received by {until} */
    public static DeliberationRefusal ofPaperNotReceived(PaperNotReceived paperNotReceived) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.paperNotReceived = paperNotReceived;
        return union;
    }

    /** What stands under {@code paperNotReceived}; null where this is another. */
    public PaperNotReceived getPaperNotReceived() {
        return paperNotReceived;
    }

    /** {present} go along with the mobile box {batch}, {needed} must */
    public static DeliberationRefusal ofFewWatchers(FewWatchers fewWatchers) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.fewWatchers = fewWatchers;
        return union;
    }

    /** What stands under {@code fewWatchers}; null where this is another. */
    public FewWatchers getFewWatchers() {
        return fewWatchers;
    }

    /** box {batch} was counted already */
    public static DeliberationRefusal ofBoxCounted(BoxCounted boxCounted) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.boxCounted = boxCounted;
        return union;
    }

    /** What stands under {@code boxCounted}; null where this is another. */
    public BoxCounted getBoxCounted() {
        return boxCounted;
    }

    /** box {batch} takes papers by {channel} alone */
    public static DeliberationRefusal ofBoxChannel(BoxChannel boxChannel) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.boxChannel = boxChannel;
        return union;
    }

    /** What stands under {@code boxChannel}; null where this is another. */
    public BoxChannel getBoxChannel() {
        return boxChannel;
    }

    /** no paper was given out for box {batch} */
    public static DeliberationRefusal ofUnknownBox(UnknownBox unknownBox) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.unknownBox = unknownBox;
        return union;
    }

    /** What stands under {@code unknownBox}; null where this is another. */
    public UnknownBox getUnknownBox() {
        return unknownBox;
    }

    /** topic {topic} is {stage}: its ballots are not counted */
    public static DeliberationRefusal ofNotCounted(NotCounted notCounted) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.notCounted = notCounted;
        return union;
    }

    /** What stands under {@code notCounted}; null where this is another. */
    public NotCounted getNotCounted() {
        return notCounted;
    }

    /** on topic {topic} {ballots} ballots were cast: fewer than {min} are not told */
    public static DeliberationRefusal ofWithheld(Withheld withheld) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.withheld = withheld;
        return union;
    }

    /** What stands under {@code withheld}; null where this is another. */
    public Withheld getWithheld() {
        return withheld;
    }

    /** the vote on topic {topic} is void: nothing of it is counted */
    public static DeliberationRefusal ofVoidVote(VoidVote voidVote) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.voidVote = voidVote;
        return union;
    }

    /** What stands under {@code voidVote}; null where this is another. */
    public VoidVote getVoidVote() {
        return voidVote;
    }

    /** no ballot has the tracker {tracker} */
    public static DeliberationRefusal ofUnknownTracker(UnknownTracker unknownTracker) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.unknownTracker = unknownTracker;
        return union;
    }

    /** What stands under {@code unknownTracker}; null where this is another. */
    public UnknownTracker getUnknownTracker() {
        return unknownTracker;
    }

    /** topic {topic} is {stage}, and this is for one that is {needed} */
    public static DeliberationRefusal ofWrongStage(WrongStage wrongStage) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.wrongStage = wrongStage;
        return union;
    }

    /** What stands under {@code wrongStage}; null where this is another. */
    public WrongStage getWrongStage() {
        return wrongStage;
    }

    /** the time for this on topic {topic} ran until {due}, it is {at} */
    public static DeliberationRefusal ofTimeOver(TimeOver timeOver) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.timeOver = timeOver;
        return union;
    }

    /** What stands under {@code timeOver}; null where this is another. */
    public TimeOver getTimeOver() {
        return timeOver;
    }

    /**
     * whoever proposed topic {topic}, or whose own words, entry or recall this is about, decides
     * nothing about it; whose recall it is about handles no ballots of others either
     */
    public static DeliberationRefusal ofOwnMatter(OwnMatter ownMatter) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.ownMatter = ownMatter;
        return union;
    }

    /** What stands under {@code ownMatter}; null where this is another. */
    public OwnMatter getOwnMatter() {
        return ownMatter;
    }

    /** topic {topic} can be declined only with a reason */
    public static DeliberationRefusal ofReasonMissing(ReasonMissing reasonMissing) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.reasonMissing = reasonMissing;
        return union;
    }

    /** What stands under {@code reasonMissing}; null where this is another. */
    public ReasonMissing getReasonMissing() {
        return reasonMissing;
    }

    /** whoever declined topic {topic}, or annulled its result, cannot decide on the appeal */
    public static DeliberationRefusal ofSameDecider(SameDecider sameDecider) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.sameDecider = sameDecider;
        return union;
    }

    /** What stands under {@code sameDecider}; null where this is another. */
    public SameDecider getSameDecider() {
        return sameDecider;
    }

    /** the decline of topic {topic} is appealed by whoever proposed it */
    public static DeliberationRefusal ofNotProposer(NotProposer notProposer) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.notProposer = notProposer;
        return union;
    }

    /** What stands under {@code notProposer}; null where this is another. */
    public NotProposer getNotProposer() {
        return notProposer;
    }

    /**
     * topic {topic} stays declined, or its result annulled: the appeal was decided, or not made in
     * time
     */
    public static DeliberationRefusal ofRuledForGood(RuledForGood ruledForGood) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.ruledForGood = ruledForGood;
        return union;
    }

    /** What stands under {@code ruledForGood}; null where this is another. */
    public RuledForGood getRuledForGood() {
        return ruledForGood;
    }

    /** no contribution {contribution} is known */
    public static DeliberationRefusal ofUnknownContribution(UnknownContribution unknownContribution) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.unknownContribution = unknownContribution;
        return union;
    }

    /** What stands under {@code unknownContribution}; null where this is another. */
    public UnknownContribution getUnknownContribution() {
        return unknownContribution;
    }

    /** contribution {contribution} was made already */
    public static DeliberationRefusal ofContributionExists(ContributionExists contributionExists) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.contributionExists = contributionExists;
        return union;
    }

    /** What stands under {@code contributionExists}; null where this is another. */
    public ContributionExists getContributionExists() {
        return contributionExists;
    }

    /** {person} made {max} contributions to this topic, as many as one person can */
    public static DeliberationRefusal ofTooManyContributions(TooManyContributions tooManyContributions) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.tooManyContributions = tooManyContributions;
        return union;
    }

    /** What stands under {@code tooManyContributions}; null where this is another. */
    public TooManyContributions getTooManyContributions() {
        return tooManyContributions;
    }

    /** contribution {contribution} is {kind}, and this is for a contribution that is {needed} */
    public static DeliberationRefusal ofOtherKind(OtherKind otherKind) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.otherKind = otherKind;
        return union;
    }

    /** What stands under {@code otherKind}; null where this is another. */
    public OtherKind getOtherKind() {
        return otherKind;
    }

    /** contribution {contribution} is hidden */
    public static DeliberationRefusal ofContributionHidden(ContributionHidden contributionHidden) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.contributionHidden = contributionHidden;
        return union;
    }

    /** What stands under {@code contributionHidden}; null where this is another. */
    public ContributionHidden getContributionHidden() {
        return contributionHidden;
    }

    /** amendment {contribution} was decided already */
    public static DeliberationRefusal ofAmendmentOver(AmendmentOver amendmentOver) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.amendmentOver = amendmentOver;
        return union;
    }

    /** What stands under {@code amendmentOver}; null where this is another. */
    public AmendmentOver getAmendmentOver() {
        return amendmentOver;
    }

    /**
     * amendment {contribution} is of version {version} of the text, which is now version {current}:
     * it would undo what was taken over since
     */
    public static DeliberationRefusal ofStaleAmendment(StaleAmendment staleAmendment) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.staleAmendment = staleAmendment;
        return union;
    }

    /** What stands under {@code staleAmendment}; null where this is another. */
    public StaleAmendment getStaleAmendment() {
        return staleAmendment;
    }

    /**
     * contribution {contribution} brings the draft of covenant {covenant}: only an amendment can,
     * and only of the covenant that its topic proposes
     */
    public static DeliberationRefusal ofNoDraftToChange(NoDraftToChange noDraftToChange) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.noDraftToChange = noDraftToChange;
        return union;
    }

    /** What stands under {@code noDraftToChange}; null where this is another. */
    public NoDraftToChange getNoDraftToChange() {
        return noDraftToChange;
    }

    /**
     * topic {topic} cannot be opened before {until}: its list is published until then, or
     * {undecided} objections are undecided
     */
    public static DeliberationRefusal ofListOpen(ListOpen listOpen) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.listOpen = listOpen;
        return union;
    }

    /** What stands under {@code listOpen}; null where this is another. */
    public ListOpen getListOpen() {
        return listOpen;
    }

    /**
     * the list of topic {topic} is one of {electorate}: an entry of it is named by about.{field},
     * and by that alone
     */
    public static DeliberationRefusal ofNoSuchEntry(NoSuchEntry noSuchEntry) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.noSuchEntry = noSuchEntry;
        return union;
    }

    /** What stands under {@code noSuchEntry}; null where this is another. */
    public NoSuchEntry getNoSuchEntry() {
        return noSuchEntry;
    }

    /**
     * about.area is {area} and about.listed {listed}, on the list of topic {topic}, one of
     * {electorate}: an area is more than 0, and of an owner who should be listed
     */
    public static DeliberationRefusal ofNoSuchArea(NoSuchArea noSuchArea) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.noSuchArea = noSuchArea;
        return union;
    }

    /** What stands under {@code noSuchArea}; null where this is another. */
    public NoSuchArea getNoSuchArea() {
        return noSuchArea;
    }

    /** the list of topic {topic} is already as the objection wants it: {listed} */
    public static DeliberationRefusal ofAsListed(AsListed asListed) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.asListed = asListed;
        return union;
    }

    /** What stands under {@code asListed}; null where this is another. */
    public AsListed getAsListed() {
        return asListed;
    }

    /** objection {objection} was lodged already */
    public static DeliberationRefusal ofObjectionExists(ObjectionExists objectionExists) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.objectionExists = objectionExists;
        return union;
    }

    /** What stands under {@code objectionExists}; null where this is another. */
    public ObjectionExists getObjectionExists() {
        return objectionExists;
    }

    /** {person} objected to this of topic {topic} already */
    public static DeliberationRefusal ofAlreadyObjected(AlreadyObjected alreadyObjected) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.alreadyObjected = alreadyObjected;
        return union;
    }

    /** What stands under {@code alreadyObjected}; null where this is another. */
    public AlreadyObjected getAlreadyObjected() {
        return alreadyObjected;
    }

    /** no objection {objection} is known */
    public static DeliberationRefusal ofUnknownObjection(UnknownObjection unknownObjection) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.unknownObjection = unknownObjection;
        return union;
    }

    /** What stands under {@code unknownObjection}; null where this is another. */
    public UnknownObjection getUnknownObjection() {
        return unknownObjection;
    }

    /** objection {objection} was decided already, or its time is over */
    public static DeliberationRefusal ofObjectionOver(ObjectionOver objectionOver) {
        DeliberationRefusal union = new DeliberationRefusal();
        union.objectionOver = objectionOver;
        return union;
    }

    /** What stands under {@code objectionOver}; null where this is another. */
    public ObjectionOver getObjectionOver() {
        return objectionOver;
    }

    /** no topic {topic} is known */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class UnknownTopic extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public UnknownTopic setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /** topic {topic} was proposed already */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class TopicExists extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public TopicExists setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /** the charter has no rule {rule} to decide a topic by */
    @JsonPropertyOrder({
        "rule"
    })
    public static final class UnknownRule extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public UnknownRule setRule(String rule) {
            this.rule = rule;
            return this;
        }
    }

    /**
     * rule {rule} goes by {preset} ({article}), which holds {dates} and not at {at}; a charter
     * whose rule has the presetOverride {preset} would take it all the same
     */
    @JsonPropertyOrder({
        "rule",
        "preset",
        "article",
        "dates",
        "at"
    })
    public static final class PresetOutsideDates extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("preset")
        private String preset;

        @JsonProperty("article")
        private String article;

        @JsonProperty("dates")
        private String dates;

        @JsonProperty("at")
        private String at;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public PresetOutsideDates setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public String getPreset() {
            return preset;
        }

        /** Sets {@link #getPreset() preset}. */
        public PresetOutsideDates setPreset(String preset) {
            this.preset = preset;
            return this;
        }

        public String getArticle() {
            return article;
        }

        /** Sets {@link #getArticle() article}. */
        public PresetOutsideDates setArticle(String article) {
            this.article = article;
            return this;
        }

        public String getDates() {
            return dates;
        }

        /** Sets {@link #getDates() dates}. */
        public PresetOutsideDates setDates(String dates) {
            this.dates = dates;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public PresetOutsideDates setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /**
     * by rule {rule} ({article}) more stand for each post than it has seats: {stand} stand for
     * {seats}
     */
    @JsonPropertyOrder({
        "rule",
        "article",
        "stand",
        "seats"
    })
    public static final class Uncontested extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("article")
        private String article;

        @JsonProperty("stand")
        private Long stand;

        @JsonProperty("seats")
        private Integer seats;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public Uncontested setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public String getArticle() {
            return article;
        }

        /** Sets {@link #getArticle() article}. */
        public Uncontested setArticle(String article) {
            this.article = article;
            return this;
        }

        public Long getStand() {
            return stand;
        }

        /** Sets {@link #getStand() stand}. */
        public Uncontested setStand(Long stand) {
            this.stand = stand;
            return this;
        }

        public Integer getSeats() {
            return seats;
        }

        /** Sets {@link #getSeats() seats}. */
        public Uncontested setSeats(Integer seats) {
            this.seats = seats;
            return this;
        }
    }

    /**
     * by rule {rule} ({article}) the committee alone calls this vote: {person} is no cadre of the
     * village
     */
    @JsonPropertyOrder({
        "person",
        "rule",
        "article"
    })
    public static final class NotConvener extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("article")
        private String article;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public NotConvener setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public NotConvener setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public String getArticle() {
            return article;
        }

        /** Sets {@link #getArticle() article}. */
        public NotConvener setArticle(String article) {
            this.article = article;
            return this;
        }
    }

    /**
     * topic {topic} is about a covenant by its {field}: by rule {rule}, whose covenants is false,
     * none is adopted, replaced or repealed
     */
    @JsonPropertyOrder({
        "topic",
        "rule",
        "field"
    })
    public static final class NoCovenants extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("field")
        private String field;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public NoCovenants setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public NoCovenants setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public String getField() {
            return field;
        }

        /** Sets {@link #getField() field}. */
        public NoCovenants setField(String field) {
            this.field = field;
            return this;
        }
    }

    /**
     * follows names an election where the preset of the rule is for run-offs, and only there; this
     * is about rule {rule}
     */
    @JsonPropertyOrder({
        "rule"
    })
    public static final class ElectionNamed extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public ElectionNamed setRule(String rule) {
            this.rule = rule;
            return this;
        }
    }

    /**
     * follows is {topic}: in {region} that is no election by a contested preset, or its seats were
     * not counted, and rule {rule} fills what such a one left open
     */
    @JsonPropertyOrder({
        "topic",
        "region",
        "rule"
    })
    public static final class NoElection extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("region")
        private String region;

        @JsonProperty("rule")
        private String rule;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public NoElection setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public NoElection setRegion(String region) {
            this.region = region;
            return this;
        }

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public NoElection setRule(String rule) {
            this.rule = rule;
            return this;
        }
    }

    /**
     * where the preset of a rule is for recalls, and nowhere else, a topic names in recalls whom
     * and on which ground, and asks for it by a motion; this is about rule {rule}, and
     * question.kind is {kind}
     */
    @JsonPropertyOrder({
        "rule",
        "kind"
    })
    public static final class RecallAsks extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("kind")
        private String kind;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public RecallAsks setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public String getKind() {
            return kind;
        }

        /** Sets {@link #getKind() kind}. */
        public RecallAsks setKind(String kind) {
            this.kind = kind;
            return this;
        }
    }

    /**
     * recalls.ground is {ground}: topic {topic}, which asks for the same recall, is being voted on
     */
    @JsonPropertyOrder({
        "topic",
        "ground"
    })
    public static final class RecallVotedOn extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("ground")
        private String ground;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public RecallVotedOn setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getGround() {
            return ground;
        }

        /** Sets {@link #getGround() ground}. */
        public RecallVotedOn setGround(String ground) {
            this.ground = ground;
            return this;
        }
    }

    /**
     * recalls.ground is {ground}: a recall of the same person on it failed by topic {topic}, and by
     * rule {rule} ({article}) none is asked for again before {until}; it is {at}
     */
    @JsonPropertyOrder({
        "topic",
        "ground",
        "rule",
        "article",
        "until",
        "at"
    })
    public static final class RecallFailed extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("ground")
        private String ground;

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("article")
        private String article;

        @JsonProperty("until")
        private String until;

        @JsonProperty("at")
        private String at;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public RecallFailed setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getGround() {
            return ground;
        }

        /** Sets {@link #getGround() ground}. */
        public RecallFailed setGround(String ground) {
            this.ground = ground;
            return this;
        }

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public RecallFailed setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public String getArticle() {
            return article;
        }

        /** Sets {@link #getArticle() article}. */
        public RecallFailed setArticle(String article) {
            this.article = article;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public RecallFailed setUntil(String until) {
            this.until = until;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public RecallFailed setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /** follows is {topic}: its run-off {by} is under way, being {stage} */
    @JsonPropertyOrder({
        "topic",
        "by",
        "stage"
    })
    public static final class RunoffUnderWay extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("by")
        private String by;

        @JsonProperty("stage")
        private StageName stage;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public RunoffUnderWay setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getBy() {
            return by;
        }

        /** Sets {@link #getBy() by}. */
        public RunoffUnderWay setBy(String by) {
            this.by = by;
            return this;
        }

        public StageName getStage() {
            return stage;
        }

        /** Sets {@link #getStage() stage}. */
        public RunoffUnderWay setStage(StageName stage) {
            this.stage = stage;
            return this;
        }
    }

    /**
     * follows is {topic}: by rule {rule} a run-off of it opens before {until}, in its days from the
     * last count, and it is {at}; what is still open takes a new election
     */
    @JsonPropertyOrder({
        "topic",
        "rule",
        "until",
        "at"
    })
    public static final class RunoffLate extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("until")
        private String until;

        @JsonProperty("at")
        private String at;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public RunoffLate setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public RunoffLate setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public RunoffLate setUntil(String until) {
            this.until = until;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public RunoffLate setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /**
     * a run-off by rule {rule} asks the voters of election {topic} for what that left open: {field}
     * is {given}, and must be {needed}
     */
    @JsonPropertyOrder({
        "topic",
        "rule",
        "field",
        "given",
        "needed"
    })
    public static final class RunoffAsks extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("field")
        private String field;

        @JsonProperty("given")
        private String given;

        @JsonProperty("needed")
        private String needed;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public RunoffAsks setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public RunoffAsks setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public String getField() {
            return field;
        }

        /** Sets {@link #getField() field}. */
        public RunoffAsks setField(String field) {
            this.field = field;
            return this;
        }

        public String getGiven() {
            return given;
        }

        /** Sets {@link #getGiven() given}. */
        public RunoffAsks setGiven(String given) {
            this.given = given;
            return this;
        }

        public String getNeeded() {
            return needed;
        }

        /** Sets {@link #getNeeded() needed}. */
        public RunoffAsks setNeeded(String needed) {
            this.needed = needed;
            return this;
        }
    }

    /**
     * a topic names units where interestedOwners vote, and only there; this is about rule {rule}
     */
    @JsonPropertyOrder({
        "rule"
    })
    public static final class UnitsNamed extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public UnitsNamed setRule(String rule) {
            this.rule = rule;
            return this;
        }
    }

    /** {found} units {unit} are recorded in {region}, it takes one */
    @JsonPropertyOrder({
        "unit",
        "region",
        "found"
    })
    public static final class UnknownUnit extends ContractValue {

        @JsonProperty("unit")
        private String unit;

        @JsonProperty("region")
        private String region;

        @JsonProperty("found")
        private Long found;

        public String getUnit() {
            return unit;
        }

        /** Sets {@link #getUnit() unit}. */
        public UnknownUnit setUnit(String unit) {
            this.unit = unit;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public UnknownUnit setRegion(String region) {
            this.region = region;
            return this;
        }

        public Long getFound() {
            return found;
        }

        /** Sets {@link #getFound() found}. */
        public UnknownUnit setFound(Long found) {
            this.found = found;
            return this;
        }
    }

    /** {person} is on a register of voters outside {region}: nobody is on two */
    @JsonPropertyOrder({
        "person",
        "region"
    })
    public static final class RegisteredElsewhere extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("region")
        private String region;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public RegisteredElsewhere setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public RegisteredElsewhere setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /** a covenant has 1 to {max} rules, this has {rules} */
    @JsonPropertyOrder({
        "rules",
        "max"
    })
    public static final class RulesCount extends ContractValue {

        @JsonProperty("rules")
        private Long rules;

        @JsonProperty("max")
        private Integer max;

        public Long getRules() {
            return rules;
        }

        /** Sets {@link #getRules() rules}. */
        public RulesCount setRules(Long rules) {
            this.rules = rules;
            return this;
        }

        public Integer getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public RulesCount setMax(Integer max) {
            this.max = max;
            return this;
        }
    }

    /** rule {rule} stands in the covenant twice */
    @JsonPropertyOrder({
        "rule"
    })
    public static final class RuleTwice extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public RuleTwice setRule(String rule) {
            this.rule = rule;
            return this;
        }
    }

    /** rule {rule} counts violations within {days} days, it must be 1 to {max} */
    @JsonPropertyOrder({
        "rule",
        "days",
        "max"
    })
    public static final class WindowDays extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("days")
        private Integer days;

        @JsonProperty("max")
        private Integer max;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public WindowDays setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public Integer getDays() {
            return days;
        }

        /** Sets {@link #getDays() days}. */
        public WindowDays setDays(Integer days) {
            this.days = days;
            return this;
        }

        public Integer getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public WindowDays setMax(Integer max) {
            this.max = max;
            return this;
        }
    }

    /** the ladder of rule {rule} has {steps} steps, it must have 1 to {max} */
    @JsonPropertyOrder({
        "rule",
        "steps",
        "max"
    })
    public static final class LadderLength extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("steps")
        private Long steps;

        @JsonProperty("max")
        private Integer max;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public LadderLength setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public Long getSteps() {
            return steps;
        }

        /** Sets {@link #getSteps() steps}. */
        public LadderLength setSteps(Long steps) {
            this.steps = steps;
            return this;
        }

        public Integer getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public LadderLength setMax(Integer max) {
            this.max = max;
            return this;
        }
    }

    /** step {step} of rule {rule} is milder than the one before it */
    @JsonPropertyOrder({
        "rule",
        "step"
    })
    public static final class LadderDescends extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("step")
        private Integer step;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public LadderDescends setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public Integer getStep() {
            return step;
        }

        /** Sets {@link #getStep() step}. */
        public LadderDescends setStep(Integer step) {
            this.step = step;
            return this;
        }
    }

    /** rule {rule} gives {days} days to reply, appeal or decide, it must give 1 to {max} */
    @JsonPropertyOrder({
        "rule",
        "days",
        "max"
    })
    public static final class HearingDays extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("days")
        private Integer days;

        @JsonProperty("max")
        private Integer max;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public HearingDays setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public Integer getDays() {
            return days;
        }

        /** Sets {@link #getDays() days}. */
        public HearingDays setDays(Integer days) {
            this.days = days;
            return this;
        }

        public Integer getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public HearingDays setMax(Integer max) {
            this.max = max;
            return this;
        }
    }

    /**
     * step {step} of rule {rule} exposes or refers, but the rule gives {reply_days} days to reply
     * and {appeal_days} to appeal, it must give 1 to {max} of each
     */
    @JsonPropertyOrder({
        "rule",
        "step",
        "replyDays",
        "appealDays",
        "max"
    })
    public static final class Unheard extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("step")
        private Integer step;

        @JsonProperty("replyDays")
        private Integer replyDays;

        @JsonProperty("appealDays")
        private Integer appealDays;

        @JsonProperty("max")
        private Integer max;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public Unheard setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public Integer getStep() {
            return step;
        }

        /** Sets {@link #getStep() step}. */
        public Unheard setStep(Integer step) {
            this.step = step;
            return this;
        }

        public Integer getReplyDays() {
            return replyDays;
        }

        /** Sets {@link #getReplyDays() replyDays}. */
        public Unheard setReplyDays(Integer replyDays) {
            this.replyDays = replyDays;
            return this;
        }

        public Integer getAppealDays() {
            return appealDays;
        }

        /** Sets {@link #getAppealDays() appealDays}. */
        public Unheard setAppealDays(Integer appealDays) {
            this.appealDays = appealDays;
            return this;
        }

        public Integer getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public Unheard setMax(Integer max) {
            this.max = max;
            return this;
        }
    }

    /** the covenant's figures give counts from {from} on, it must be {min} or more */
    @JsonPropertyOrder({
        "from",
        "min"
    })
    public static final class FiguresFrom extends ContractValue {

        @JsonProperty("from")
        private Integer from;

        @JsonProperty("min")
        private Integer min;

        public Integer getFrom() {
            return from;
        }

        /** Sets {@link #getFrom() from}. */
        public FiguresFrom setFrom(Integer from) {
            this.from = from;
            return this;
        }

        public Integer getMin() {
            return min;
        }

        /** Sets {@link #getMin() min}. */
        public FiguresFrom setMin(Integer min) {
            this.min = min;
            return this;
        }
    }

    /** step {step} of rule {rule} publishes a name without separate consent, legal duty or law */
    @JsonPropertyOrder({
        "rule",
        "step"
    })
    public static final class NamedWithoutBasis extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("step")
        private Integer step;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public NamedWithoutBasis setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public Integer getStep() {
            return step;
        }

        /** Sets {@link #getStep() step}. */
        public NamedWithoutBasis setStep(Integer step) {
            this.step = step;
            return this;
        }
    }

    /** step {step} of rule {rule} publishes a name by {basis}: its source must name the article */
    @JsonPropertyOrder({
        "rule",
        "step",
        "basis"
    })
    public static final class NamedWithoutSource extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("step")
        private Integer step;

        @JsonProperty("basis")
        private LawfulBasis basis;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public NamedWithoutSource setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public Integer getStep() {
            return step;
        }

        /** Sets {@link #getStep() step}. */
        public NamedWithoutSource setStep(Integer step) {
            this.step = step;
            return this;
        }

        public LawfulBasis getBasis() {
            return basis;
        }

        /** Sets {@link #getBasis() basis}. */
        public NamedWithoutSource setBasis(LawfulBasis basis) {
            this.basis = basis;
            return this;
        }
    }

    /** rule {rule} refers cases of kind {kind}, which the charter does not have */
    @JsonPropertyOrder({
        "rule",
        "kind"
    })
    public static final class UnknownKind extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("kind")
        private String kind;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public UnknownKind setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public String getKind() {
            return kind;
        }

        /** Sets {@link #getKind() kind}. */
        public UnknownKind setKind(String kind) {
            this.kind = kind;
            return this;
        }
    }

    /** step {step} of rule {rule} is a fine of {amount}: a covenant cannot fine */
    @JsonPropertyOrder({
        "rule",
        "step",
        "amount"
    })
    public static final class Fine extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("step")
        private Integer step;

        @JsonProperty("amount")
        private String amount;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public Fine setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public Integer getStep() {
            return step;
        }

        /** Sets {@link #getStep() step}. */
        public Fine setStep(Integer step) {
            this.step = step;
            return this;
        }

        public String getAmount() {
            return amount;
        }

        /** Sets {@link #getAmount() amount}. */
        public Fine setAmount(String amount) {
            this.amount = amount;
            return this;
        }
    }

    /** step {step} of rule {rule} withholds a service: a covenant cannot take away lawful rights */
    @JsonPropertyOrder({
        "rule",
        "step"
    })
    public static final class ServiceWithheld extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("step")
        private Integer step;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public ServiceWithheld setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public Integer getStep() {
            return step;
        }

        /** Sets {@link #getStep() step}. */
        public ServiceWithheld setStep(Integer step) {
            this.step = step;
            return this;
        }
    }

    /**
     * rule {rule} continues {continues}, which is no rule of the covenant that the topic repeals
     */
    @JsonPropertyOrder({
        "rule",
        "continues"
    })
    public static final class NothingToContinue extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("continues")
        private String continues;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public NothingToContinue setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public String getContinues() {
            return continues;
        }

        /** Sets {@link #getContinues() continues}. */
        public NothingToContinue setContinues(String continues) {
            this.continues = continues;
            return this;
        }
    }

    /** covenant {covenant} belongs to topic {topic} */
    @JsonPropertyOrder({
        "covenant",
        "topic"
    })
    public static final class CovenantTaken extends ContractValue {

        @JsonProperty("covenant")
        private String covenant;

        @JsonProperty("topic")
        private String topic;

        public String getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public CovenantTaken setCovenant(String covenant) {
            this.covenant = covenant;
            return this;
        }

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public CovenantTaken setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /** {region} decided nothing by topic {topic} that is in force */
    @JsonPropertyOrder({
        "topic",
        "region"
    })
    public static final class NothingToRepeal extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("region")
        private String region;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public NothingToRepeal setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public NothingToRepeal setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /**
     * the covenant of topic {topic} is replaced by topic {by} already: what comes after it repeals
     * that one
     */
    @JsonPropertyOrder({
        "topic",
        "by"
    })
    public static final class AlreadyReplaced extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("by")
        private String by;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public AlreadyReplaced setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getBy() {
            return by;
        }

        /** Sets {@link #getBy() by}. */
        public AlreadyReplaced setBy(String by) {
            this.by = by;
            return this;
        }
    }

    /**
     * topic {topic} was decided by rule {decided}, whose {field} is {needed}: that of rule {rule}
     * is {given}, which asks for less
     */
    @JsonPropertyOrder({
        "topic",
        "rule",
        "decided",
        "field",
        "given",
        "needed"
    })
    public static final class LooserRule extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("decided")
        private String decided;

        @JsonProperty("field")
        private String field;

        @JsonProperty("given")
        private String given;

        @JsonProperty("needed")
        private String needed;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public LooserRule setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public LooserRule setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public String getDecided() {
            return decided;
        }

        /** Sets {@link #getDecided() decided}. */
        public LooserRule setDecided(String decided) {
            this.decided = decided;
            return this;
        }

        public String getField() {
            return field;
        }

        /** Sets {@link #getField() field}. */
        public LooserRule setField(String field) {
            this.field = field;
            return this;
        }

        public String getGiven() {
            return given;
        }

        /** Sets {@link #getGiven() given}. */
        public LooserRule setGiven(String given) {
            this.given = given;
            return this;
        }

        public String getNeeded() {
            return needed;
        }

        /** Sets {@link #getNeeded() needed}. */
        public LooserRule setNeeded(String needed) {
            this.needed = needed;
            return this;
        }
    }

    /**
     * topic {topic} was decided by rule {decided}, whose {field} is {needed}: that of rule {rule}
     * is {given}, and it must be the same
     */
    @JsonPropertyOrder({
        "topic",
        "rule",
        "decided",
        "field",
        "given",
        "needed"
    })
    public static final class OtherRule extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("decided")
        private String decided;

        @JsonProperty("field")
        private String field;

        @JsonProperty("given")
        private String given;

        @JsonProperty("needed")
        private String needed;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public OtherRule setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public OtherRule setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public String getDecided() {
            return decided;
        }

        /** Sets {@link #getDecided() decided}. */
        public OtherRule setDecided(String decided) {
            this.decided = decided;
            return this;
        }

        public String getField() {
            return field;
        }

        /** Sets {@link #getField() field}. */
        public OtherRule setField(String field) {
            this.field = field;
            return this;
        }

        public String getGiven() {
            return given;
        }

        /** Sets {@link #getGiven() given}. */
        public OtherRule setGiven(String given) {
            this.given = given;
            return this;
        }

        public String getNeeded() {
            return needed;
        }

        /** Sets {@link #getNeeded() needed}. */
        public OtherRule setNeeded(String needed) {
            this.needed = needed;
            return this;
        }
    }

    /**
     * topic {topic} named unit {unit}, which this topic does not: the owners who were asked are
     * asked again
     */
    @JsonPropertyOrder({
        "topic",
        "unit"
    })
    public static final class UnitLeftOut extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("unit")
        private String unit;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public UnitLeftOut setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getUnit() {
            return unit;
        }

        /** Sets {@link #getUnit() unit}. */
        public UnitLeftOut setUnit(String unit) {
            this.unit = unit;
            return this;
        }
    }

    /** topic {topic} is {stage}: only one that is proposed can be seconded */
    @JsonPropertyOrder({
        "topic",
        "stage"
    })
    public static final class NotBeingSeconded extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("stage")
        private StageName stage;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public NotBeingSeconded setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public StageName getStage() {
            return stage;
        }

        /** Sets {@link #getStage() stage}. */
        public NotBeingSeconded setStage(StageName stage) {
            this.stage = stage;
            return this;
        }
    }

    /** topic {topic} has {seconds} seconds and needs {needed} to be opened */
    @JsonPropertyOrder({
        "topic",
        "seconds",
        "needed"
    })
    public static final class NotSeconded extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("seconds")
        private Integer seconds;

        @JsonProperty("needed")
        private Integer needed;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public NotSeconded setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public Integer getSeconds() {
            return seconds;
        }

        /** Sets {@link #getSeconds() seconds}. */
        public NotSeconded setSeconds(Integer seconds) {
            this.seconds = seconds;
            return this;
        }

        public Integer getNeeded() {
            return needed;
        }

        /** Sets {@link #getNeeded() needed}. */
        public NotSeconded setNeeded(Integer needed) {
            this.needed = needed;
            return this;
        }
    }

    /** topic {topic} is {stage}: only one that is seconded can be opened */
    @JsonPropertyOrder({
        "topic",
        "stage"
    })
    public static final class NotOpenable extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("stage")
        private StageName stage;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public NotOpenable setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public StageName getStage() {
            return stage;
        }

        /** Sets {@link #getStage() stage}. */
        public NotOpenable setStage(StageName stage) {
            this.stage = stage;
            return this;
        }
    }

    /** topic {topic} is {stage}: it can be withdrawn only before voting opens */
    @JsonPropertyOrder({
        "topic",
        "stage"
    })
    public static final class NotWithdrawable extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("stage")
        private StageName stage;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public NotWithdrawable setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public StageName getStage() {
            return stage;
        }

        /** Sets {@link #getStage() stage}. */
        public NotWithdrawable setStage(StageName stage) {
            this.stage = stage;
            return this;
        }
    }

    /** topic {topic} is {stage}: no voting is open on it */
    @JsonPropertyOrder({
        "topic",
        "stage"
    })
    public static final class NotVoting extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("stage")
        private StageName stage;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public NotVoting setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public StageName getStage() {
            return stage;
        }

        /** Sets {@link #getStage() stage}. */
        public NotVoting setStage(StageName stage) {
            this.stage = stage;
            return this;
        }
    }

    /** topic {topic} had to be seconded before {due}, it is {at} */
    @JsonPropertyOrder({
        "topic",
        "due",
        "at"
    })
    public static final class SecondingOver extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("due")
        private String due;

        @JsonProperty("at")
        private String at;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public SecondingOver setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public SecondingOver setDue(String due) {
            this.due = due;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public SecondingOver setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /** voting on topic {topic} ran until {until}, it is {at} */
    @JsonPropertyOrder({
        "topic",
        "until",
        "at"
    })
    public static final class VotingOver extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("until")
        private String until;

        @JsonProperty("at")
        private String at;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public VotingOver setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public VotingOver setUntil(String until) {
            this.until = until;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public VotingOver setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /** topic {topic} falls due at {due}, it is {at} */
    @JsonPropertyOrder({
        "topic",
        "due",
        "at"
    })
    public static final class NotDue extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("due")
        private String due;

        @JsonProperty("at")
        private String at;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public NotDue setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public NotDue setDue(String due) {
            this.due = due;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public NotDue setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /** whoever proposed topic {topic} cannot second it */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class OwnSecond extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public OwnSecond setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /** {person} is not a member of {region} */
    @JsonPropertyOrder({
        "person",
        "region"
    })
    public static final class OutsideRegion extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("region")
        private String region;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public OutsideRegion setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public OutsideRegion setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /** {person} seconded topic {topic} already */
    @JsonPropertyOrder({
        "topic",
        "person"
    })
    public static final class AlreadySeconded extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("person")
        private String person;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public AlreadySeconded setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public AlreadySeconded setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** {person} owns no unit in {region} */
    @JsonPropertyOrder({
        "person",
        "region"
    })
    public static final class NotOwner extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("region")
        private String region;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public NotOwner setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public NotOwner setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /**
     * topic {topic} cannot be opened: all areas together are {area} hundredths of a square metre,
     * and must be below {max}
     */
    @JsonPropertyOrder({
        "topic",
        "area",
        "max"
    })
    public static final class AreaTooLarge extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("area")
        private String area;

        @JsonProperty("max")
        private Long max;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public AreaTooLarge setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getArea() {
            return area;
        }

        /** Sets {@link #getArea() area}. */
        public AreaTooLarge setArea(String area) {
            this.area = area;
            return this;
        }

        public Long getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public AreaTooLarge setMax(Long max) {
            this.max = max;
            return this;
        }
    }

    /** topic {topic} cannot be opened: {region} has nobody who could vote */
    @JsonPropertyOrder({
        "topic",
        "region"
    })
    public static final class NobodyEligible extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("region")
        private String region;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public NobodyEligible setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public NobodyEligible setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /** a ballot by app is cast by {voter} and by nobody else */
    @JsonPropertyOrder({
        "voter"
    })
    public static final class AppBallotOfAnother extends ContractValue {

        @JsonProperty("voter")
        private String voter;

        public String getVoter() {
            return voter;
        }

        /** Sets {@link #getVoter() voter}. */
        public AppBallotOfAnother setVoter(String voter) {
            this.voter = voter;
            return this;
        }
    }

    /** {voter} was not in the register when voting opened at {opened} */
    @JsonPropertyOrder({
        "voter",
        "opened"
    })
    public static final class NotEligible extends ContractValue {

        @JsonProperty("voter")
        private String voter;

        @JsonProperty("opened")
        private String opened;

        public String getVoter() {
            return voter;
        }

        /** Sets {@link #getVoter() voter}. */
        public NotEligible setVoter(String voter) {
            this.voter = voter;
            return this;
        }

        public String getOpened() {
            return opened;
        }

        /** Sets {@link #getOpened() opened}. */
        public NotEligible setOpened(String opened) {
            this.opened = opened;
            return this;
        }
    }

    /** {voter} is not the delegate of household {household} */
    @JsonPropertyOrder({
        "voter",
        "household"
    })
    public static final class NotDelegate extends ContractValue {

        @JsonProperty("voter")
        private String voter;

        @JsonProperty("household")
        private String household;

        public String getVoter() {
            return voter;
        }

        /** Sets {@link #getVoter() voter}. */
        public NotDelegate setVoter(String voter) {
            this.voter = voter;
            return this;
        }

        public String getHousehold() {
            return household;
        }

        /** Sets {@link #getHousehold() household}. */
        public NotDelegate setHousehold(String household) {
            this.household = household;
            return this;
        }
    }

    /** the vote that {voter} casts was cast already, at {cast} by {channel} */
    @JsonPropertyOrder({
        "voter",
        "cast",
        "channel"
    })
    public static final class AlreadyVoted extends ContractValue {

        @JsonProperty("voter")
        private String voter;

        @JsonProperty("cast")
        private String cast;

        @JsonProperty("channel")
        private EntryChannel channel;

        public String getVoter() {
            return voter;
        }

        /** Sets {@link #getVoter() voter}. */
        public AlreadyVoted setVoter(String voter) {
            this.voter = voter;
            return this;
        }

        public String getCast() {
            return cast;
        }

        /** Sets {@link #getCast() cast}. */
        public AlreadyVoted setCast(String cast) {
            this.cast = cast;
            return this;
        }

        public EntryChannel getChannel() {
            return channel;
        }

        /** Sets {@link #getChannel() channel}. */
        public AlreadyVoted setChannel(EntryChannel channel) {
            this.channel = channel;
            return this;
        }
    }

    /**
     * the ballot of {voter} names its organisation where organisations vote, and nowhere else: here
     * the electorate is {electorate}
     */
    @JsonPropertyOrder({
        "voter",
        "electorate"
    })
    public static final class OrganisationNamed extends ContractValue {

        @JsonProperty("voter")
        private String voter;

        @JsonProperty("electorate")
        private Electorate electorate;

        public String getVoter() {
            return voter;
        }

        /** Sets {@link #getVoter() voter}. */
        public OrganisationNamed setVoter(String voter) {
            this.voter = voter;
            return this;
        }

        public Electorate getElectorate() {
            return electorate;
        }

        /** Sets {@link #getElectorate() electorate}. */
        public OrganisationNamed setElectorate(Electorate electorate) {
            this.electorate = electorate;
            return this;
        }
    }

    /** a second ballot of {voter}, or of who votes for the same, is among those entered */
    @JsonPropertyOrder({
        "voter"
    })
    public static final class EnteredTwice extends ContractValue {

        @JsonProperty("voter")
        private String voter;

        public String getVoter() {
            return voter;
        }

        /** Sets {@link #getVoter() voter}. */
        public EnteredTwice setVoter(String voter) {
            this.voter = voter;
            return this;
        }
    }

    /** the topic asks what cannot be put to the vote, at {path}: {problem} */
    @JsonPropertyOrder({
        "path",
        "problem"
    })
    public static final class InvalidQuestion extends ContractValue {

        @JsonProperty("path")
        private String path;

        @JsonProperty("problem")
        private String problem;

        public String getPath() {
            return path;
        }

        /** Sets {@link #getPath() path}. */
        public InvalidQuestion setPath(String path) {
            this.path = path;
            return this;
        }

        public String getProblem() {
            return problem;
        }

        /** Sets {@link #getProblem() problem}. */
        public InvalidQuestion setProblem(String problem) {
            this.problem = problem;
            return this;
        }
    }

    /**
     * a topic that brings a covenant, or ends what was decided, asks a motion: question.kind is
     * {kind}
     */
    @JsonPropertyOrder({
        "kind"
    })
    public static final class AdoptedByMotion extends ContractValue {

        @JsonProperty("kind")
        private String kind;

        public String getKind() {
            return kind;
        }

        /** Sets {@link #getKind() kind}. */
        public AdoptedByMotion setKind(String kind) {
            this.kind = kind;
            return this;
        }
    }

    /**
     * rule {rule}, whose {field} is {given}, asks a motion, block or approval: question.kind is
     * {kind}, which has no share that the rule's approval could be held against in every measure
     */
    @JsonPropertyOrder({
        "rule",
        "kind",
        "field",
        "given"
    })
    public static final class MotionOnly extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("kind")
        private String kind;

        @JsonProperty("field")
        private String field;

        @JsonProperty("given")
        private String given;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public MotionOnly setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public String getKind() {
            return kind;
        }

        /** Sets {@link #getKind() kind}. */
        public MotionOnly setKind(String kind) {
            this.kind = kind;
            return this;
        }

        public String getField() {
            return field;
        }

        /** Sets {@link #getField() field}. */
        public MotionOnly setField(String field) {
            this.field = field;
            return this;
        }

        public String getGiven() {
            return given;
        }

        /** Sets {@link #getGiven() given}. */
        public MotionOnly setGiven(String given) {
            this.given = given;
            return this;
        }
    }

    /**
     * whoever is elected needs a share of the participants: the approvalOf of rule {rule} is
     * {approval_of}
     */
    @JsonPropertyOrder({
        "rule",
        "approvalOf"
    })
    public static final class ElectedOf extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("approvalOf")
        private Base approvalOf;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public ElectedOf setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public Base getApprovalOf() {
            return approvalOf;
        }

        /** Sets {@link #getApprovalOf() approvalOf}. */
        public ElectedOf setApprovalOf(Base approvalOf) {
            this.approvalOf = approvalOf;
            return this;
        }
    }

    /** rule {rule} has no ballots.ranks: by it nobody is asked for ranks */
    @JsonPropertyOrder({
        "rule"
    })
    public static final class NoRanks extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public NoRanks setRule(String rule) {
            this.rule = rule;
            return this;
        }
    }

    /**
     * the sheet of rule {rule} is for {sheet_method} with equal ranks: {sheet_equal}; what is asked
     * is {method} with equal ranks: {equal}
     */
    @JsonPropertyOrder({
        "rule",
        "method",
        "equal",
        "sheetMethod",
        "sheetEqual"
    })
    public static final class OtherRanks extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("method")
        private RankedMethod method;

        @JsonProperty("equal")
        private Boolean equal;

        @JsonProperty("sheetMethod")
        private RankedMethod sheetMethod;

        @JsonProperty("sheetEqual")
        private Boolean sheetEqual;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public OtherRanks setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public RankedMethod getMethod() {
            return method;
        }

        /** Sets {@link #getMethod() method}. */
        public OtherRanks setMethod(RankedMethod method) {
            this.method = method;
            return this;
        }

        public Boolean getEqual() {
            return equal;
        }

        /** Sets {@link #getEqual() equal}. */
        public OtherRanks setEqual(Boolean equal) {
            this.equal = equal;
            return this;
        }

        public RankedMethod getSheetMethod() {
            return sheetMethod;
        }

        /** Sets {@link #getSheetMethod() sheetMethod}. */
        public OtherRanks setSheetMethod(RankedMethod sheetMethod) {
            this.sheetMethod = sheetMethod;
            return this;
        }

        public Boolean getSheetEqual() {
            return sheetEqual;
        }

        /** Sets {@link #getSheetEqual() sheetEqual}. */
        public OtherRanks setSheetEqual(Boolean sheetEqual) {
            this.sheetEqual = sheetEqual;
            return this;
        }
    }

    /** a secret ballot is cast by {voter} or their proxy; or on a paper, into a box */
    @JsonPropertyOrder({
        "voter"
    })
    public static final class SecretByAnother extends ContractValue {

        @JsonProperty("voter")
        private String voter;

        public String getVoter() {
            return voter;
        }

        /** Sets {@link #getVoter() voter}. */
        public SecretByAnother setVoter(String voter) {
            this.voter = voter;
            return this;
        }
    }

    /** this ballot would be void: {flaw} */
    @JsonPropertyOrder({
        "flaw"
    })
    public static final class BallotVoid extends ContractValue {

        @JsonProperty("flaw")
        private Flaw flaw;

        public Flaw getFlaw() {
            return flaw;
        }

        /** Sets {@link #getFlaw() flaw}. */
        public BallotVoid setFlaw(Flaw flaw) {
            this.flaw = flaw;
            return this;
        }
    }

    /** by rule {rule} a vote cannot be entrusted */
    @JsonPropertyOrder({
        "rule"
    })
    public static final class NoProxies extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public NoProxies setRule(String rule) {
            this.rule = rule;
            return this;
        }
    }

    /**
     * by rule {rule} ({article}) a vote is entrusted to close kin alone: relation states what the
     * proxy is to whoever entrusts it
     */
    @JsonPropertyOrder({
        "rule",
        "article"
    })
    public static final class RelationMissing extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("article")
        private String article;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public RelationMissing setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public String getArticle() {
            return article;
        }

        /** Sets {@link #getArticle() article}. */
        public RelationMissing setArticle(String article) {
            this.article = article;
            return this;
        }
    }

    /** {person} cannot be their own proxy */
    @JsonPropertyOrder({
        "person"
    })
    public static final class OwnProxy extends ContractValue {

        @JsonProperty("person")
        private String person;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public OwnProxy setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** {person} has a proxy or is one: what is entrusted is not entrusted further */
    @JsonPropertyOrder({
        "person"
    })
    public static final class ProxyChain extends ContractValue {

        @JsonProperty("person")
        private String person;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public ProxyChain setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** {proxy} is the proxy of {max} already, which is the most */
    @JsonPropertyOrder({
        "proxy",
        "max"
    })
    public static final class ProxyFull extends ContractValue {

        @JsonProperty("proxy")
        private String proxy;

        @JsonProperty("max")
        private Integer max;

        public String getProxy() {
            return proxy;
        }

        /** Sets {@link #getProxy() proxy}. */
        public ProxyFull setProxy(String proxy) {
            this.proxy = proxy;
            return this;
        }

        public Integer getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public ProxyFull setMax(Integer max) {
            this.max = max;
            return this;
        }
    }

    /** {proxy} is to be the proxy: that a vote is entrusted to them is recorded by somebody else */
    @JsonPropertyOrder({
        "proxy"
    })
    public static final class OwnTrust extends ContractValue {

        @JsonProperty("proxy")
        private String proxy;

        public String getProxy() {
            return proxy;
        }

        /** Sets {@link #getProxy() proxy}. */
        public OwnTrust setProxy(String proxy) {
            this.proxy = proxy;
            return this;
        }
    }

    /** {person} is not on the list of topic {topic}: only whoever may vote entrusts a vote */
    @JsonPropertyOrder({
        "topic",
        "person"
    })
    public static final class NotListed extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("person")
        private String person;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public NotListed setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public NotListed setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** {person} entrusted this vote to nobody */
    @JsonPropertyOrder({
        "person"
    })
    public static final class NotEntrusted extends ContractValue {

        @JsonProperty("person")
        private String person;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public NotEntrusted setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** this vote was not entrusted to {proxy} */
    @JsonPropertyOrder({
        "proxy"
    })
    public static final class NotProxy extends ContractValue {

        @JsonProperty("proxy")
        private String proxy;

        public String getProxy() {
            return proxy;
        }

        /** Sets {@link #getProxy() proxy}. */
        public NotProxy setProxy(String proxy) {
            this.proxy = proxy;
            return this;
        }
    }

    /**
     * by rule {rule} ({article}) a vote is entrusted only to kin who may vote themselves: {proxy}
     * is not among those who may
     */
    @JsonPropertyOrder({
        "proxy",
        "rule",
        "article"
    })
    public static final class ProxyWithoutVote extends ContractValue {

        @JsonProperty("proxy")
        private String proxy;

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("article")
        private String article;

        public String getProxy() {
            return proxy;
        }

        /** Sets {@link #getProxy() proxy}. */
        public ProxyWithoutVote setProxy(String proxy) {
            this.proxy = proxy;
            return this;
        }

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public ProxyWithoutVote setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public String getArticle() {
            return article;
        }

        /** Sets {@link #getArticle() article}. */
        public ProxyWithoutVote setArticle(String article) {
            this.article = article;
            return this;
        }
    }

    /** {proxy} can cast it from {from} on, it is {at} */
    @JsonPropertyOrder({
        "proxy",
        "from",
        "at"
    })
    public static final class ProxyEarly extends ContractValue {

        @JsonProperty("proxy")
        private String proxy;

        @JsonProperty("from")
        private String from;

        @JsonProperty("at")
        private String at;

        public String getProxy() {
            return proxy;
        }

        /** Sets {@link #getProxy() proxy}. */
        public ProxyEarly setProxy(String proxy) {
            this.proxy = proxy;
            return this;
        }

        public String getFrom() {
            return from;
        }

        /** Sets {@link #getFrom() from}. */
        public ProxyEarly setFrom(String from) {
            this.from = from;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public ProxyEarly setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /**
     * papers of owners and organisations are received by name, others go into boxes, and both take
     * ballots.countingDays: rule {rule} has {days}, for {electorate}
     */
    @JsonPropertyOrder({
        "rule",
        "electorate",
        "days"
    })
    public static final class NoPapers extends ContractValue {

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("electorate")
        private Electorate electorate;

        @JsonProperty("days")
        private Integer days;

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public NoPapers setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public Electorate getElectorate() {
            return electorate;
        }

        /** Sets {@link #getElectorate() electorate}. */
        public NoPapers setElectorate(Electorate electorate) {
            this.electorate = electorate;
            return this;
        }

        public Integer getDays() {
            return days;
        }

        /** Sets {@link #getDays() days}. */
        public NoPapers setDays(Integer days) {
            this.days = days;
            return this;
        }
    }

    /** no paper comes by {channel} */
    @JsonPropertyOrder({
        "channel"
    })
    public static final class NoPaperBy extends ContractValue {

        @JsonProperty("channel")
        private EntryChannel channel;

        public EntryChannel getChannel() {
            return channel;
        }

        /** Sets {@link #getChannel() channel}. */
        public NoPaperBy setChannel(EntryChannel channel) {
            this.channel = channel;
            return this;
        }
    }

    /** no paper of {voter} that is still to be entered was received by {until} */
    @JsonPropertyOrder({
        "voter",
        "until"
    })
    public static final class PaperNotReceived extends ContractValue {

        @JsonProperty("voter")
        private String voter;

        @JsonProperty("until")
        private String until;

        public String getVoter() {
            return voter;
        }

        /** Sets {@link #getVoter() voter}. */
        public PaperNotReceived setVoter(String voter) {
            this.voter = voter;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public PaperNotReceived setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** {present} go along with the mobile box {batch}, {needed} must */
    @JsonPropertyOrder({
        "batch",
        "present",
        "needed"
    })
    public static final class FewWatchers extends ContractValue {

        @JsonProperty("batch")
        private String batch;

        @JsonProperty("present")
        private Integer present;

        @JsonProperty("needed")
        private Integer needed;

        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public FewWatchers setBatch(String batch) {
            this.batch = batch;
            return this;
        }

        public Integer getPresent() {
            return present;
        }

        /** Sets {@link #getPresent() present}. */
        public FewWatchers setPresent(Integer present) {
            this.present = present;
            return this;
        }

        public Integer getNeeded() {
            return needed;
        }

        /** Sets {@link #getNeeded() needed}. */
        public FewWatchers setNeeded(Integer needed) {
            this.needed = needed;
            return this;
        }
    }

    /** box {batch} was counted already */
    @JsonPropertyOrder({
        "batch"
    })
    public static final class BoxCounted extends ContractValue {

        @JsonProperty("batch")
        private String batch;

        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public BoxCounted setBatch(String batch) {
            this.batch = batch;
            return this;
        }
    }

    /** box {batch} takes papers by {channel} alone */
    @JsonPropertyOrder({
        "batch",
        "channel"
    })
    public static final class BoxChannel extends ContractValue {

        @JsonProperty("batch")
        private String batch;

        @JsonProperty("channel")
        private EntryChannel channel;

        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public BoxChannel setBatch(String batch) {
            this.batch = batch;
            return this;
        }

        public EntryChannel getChannel() {
            return channel;
        }

        /** Sets {@link #getChannel() channel}. */
        public BoxChannel setChannel(EntryChannel channel) {
            this.channel = channel;
            return this;
        }
    }

    /** no paper was given out for box {batch} */
    @JsonPropertyOrder({
        "batch"
    })
    public static final class UnknownBox extends ContractValue {

        @JsonProperty("batch")
        private String batch;

        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public UnknownBox setBatch(String batch) {
            this.batch = batch;
            return this;
        }
    }

    /** topic {topic} is {stage}: its ballots are not counted */
    @JsonPropertyOrder({
        "topic",
        "stage"
    })
    public static final class NotCounted extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("stage")
        private StageName stage;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public NotCounted setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public StageName getStage() {
            return stage;
        }

        /** Sets {@link #getStage() stage}. */
        public NotCounted setStage(StageName stage) {
            this.stage = stage;
            return this;
        }
    }

    /** on topic {topic} {ballots} ballots were cast: fewer than {min} are not told */
    @JsonPropertyOrder({
        "topic",
        "ballots",
        "min"
    })
    public static final class Withheld extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("ballots")
        private Long ballots;

        @JsonProperty("min")
        private Integer min;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Withheld setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public Long getBallots() {
            return ballots;
        }

        /** Sets {@link #getBallots() ballots}. */
        public Withheld setBallots(Long ballots) {
            this.ballots = ballots;
            return this;
        }

        public Integer getMin() {
            return min;
        }

        /** Sets {@link #getMin() min}. */
        public Withheld setMin(Integer min) {
            this.min = min;
            return this;
        }
    }

    /** the vote on topic {topic} is void: nothing of it is counted */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class VoidVote extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public VoidVote setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /** no ballot has the tracker {tracker} */
    @JsonPropertyOrder({
        "tracker"
    })
    public static final class UnknownTracker extends ContractValue {

        @JsonProperty("tracker")
        private String tracker;

        public String getTracker() {
            return tracker;
        }

        /** Sets {@link #getTracker() tracker}. */
        public UnknownTracker setTracker(String tracker) {
            this.tracker = tracker;
            return this;
        }
    }

    /** topic {topic} is {stage}, and this is for one that is {needed} */
    @JsonPropertyOrder({
        "topic",
        "stage",
        "needed"
    })
    public static final class WrongStage extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("stage")
        private StageName stage;

        @JsonProperty("needed")
        private StageName needed;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public WrongStage setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public StageName getStage() {
            return stage;
        }

        /** Sets {@link #getStage() stage}. */
        public WrongStage setStage(StageName stage) {
            this.stage = stage;
            return this;
        }

        public StageName getNeeded() {
            return needed;
        }

        /** Sets {@link #getNeeded() needed}. */
        public WrongStage setNeeded(StageName needed) {
            this.needed = needed;
            return this;
        }
    }

    /** the time for this on topic {topic} ran until {due}, it is {at} */
    @JsonPropertyOrder({
        "topic",
        "due",
        "at"
    })
    public static final class TimeOver extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("due")
        private String due;

        @JsonProperty("at")
        private String at;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public TimeOver setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public TimeOver setDue(String due) {
            this.due = due;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public TimeOver setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /**
     * whoever proposed topic {topic}, or whose own words, entry or recall this is about, decides
     * nothing about it; whose recall it is about handles no ballots of others either
     */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class OwnMatter extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public OwnMatter setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /** topic {topic} can be declined only with a reason */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class ReasonMissing extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public ReasonMissing setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /** whoever declined topic {topic}, or annulled its result, cannot decide on the appeal */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class SameDecider extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public SameDecider setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /** the decline of topic {topic} is appealed by whoever proposed it */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class NotProposer extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public NotProposer setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /**
     * topic {topic} stays declined, or its result annulled: the appeal was decided, or not made in
     * time
     */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class RuledForGood extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public RuledForGood setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /** no contribution {contribution} is known */
    @JsonPropertyOrder({
        "contribution"
    })
    public static final class UnknownContribution extends ContractValue {

        @JsonProperty("contribution")
        private String contribution;

        public String getContribution() {
            return contribution;
        }

        /** Sets {@link #getContribution() contribution}. */
        public UnknownContribution setContribution(String contribution) {
            this.contribution = contribution;
            return this;
        }
    }

    /** contribution {contribution} was made already */
    @JsonPropertyOrder({
        "contribution"
    })
    public static final class ContributionExists extends ContractValue {

        @JsonProperty("contribution")
        private String contribution;

        public String getContribution() {
            return contribution;
        }

        /** Sets {@link #getContribution() contribution}. */
        public ContributionExists setContribution(String contribution) {
            this.contribution = contribution;
            return this;
        }
    }

    /** {person} made {max} contributions to this topic, as many as one person can */
    @JsonPropertyOrder({
        "person",
        "max"
    })
    public static final class TooManyContributions extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("max")
        private Integer max;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public TooManyContributions setPerson(String person) {
            this.person = person;
            return this;
        }

        public Integer getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public TooManyContributions setMax(Integer max) {
            this.max = max;
            return this;
        }
    }

    /** contribution {contribution} is {kind}, and this is for a contribution that is {needed} */
    @JsonPropertyOrder({
        "contribution",
        "kind",
        "needed"
    })
    public static final class OtherKind extends ContractValue {

        @JsonProperty("contribution")
        private String contribution;

        @JsonProperty("kind")
        private ContributionKind kind;

        @JsonProperty("needed")
        private ContributionKind needed;

        public String getContribution() {
            return contribution;
        }

        /** Sets {@link #getContribution() contribution}. */
        public OtherKind setContribution(String contribution) {
            this.contribution = contribution;
            return this;
        }

        public ContributionKind getKind() {
            return kind;
        }

        /** Sets {@link #getKind() kind}. */
        public OtherKind setKind(ContributionKind kind) {
            this.kind = kind;
            return this;
        }

        public ContributionKind getNeeded() {
            return needed;
        }

        /** Sets {@link #getNeeded() needed}. */
        public OtherKind setNeeded(ContributionKind needed) {
            this.needed = needed;
            return this;
        }
    }

    /** contribution {contribution} is hidden */
    @JsonPropertyOrder({
        "contribution"
    })
    public static final class ContributionHidden extends ContractValue {

        @JsonProperty("contribution")
        private String contribution;

        public String getContribution() {
            return contribution;
        }

        /** Sets {@link #getContribution() contribution}. */
        public ContributionHidden setContribution(String contribution) {
            this.contribution = contribution;
            return this;
        }
    }

    /** amendment {contribution} was decided already */
    @JsonPropertyOrder({
        "contribution"
    })
    public static final class AmendmentOver extends ContractValue {

        @JsonProperty("contribution")
        private String contribution;

        public String getContribution() {
            return contribution;
        }

        /** Sets {@link #getContribution() contribution}. */
        public AmendmentOver setContribution(String contribution) {
            this.contribution = contribution;
            return this;
        }
    }

    /**
     * amendment {contribution} is of version {version} of the text, which is now version {current}:
     * it would undo what was taken over since
     */
    @JsonPropertyOrder({
        "contribution",
        "version",
        "current"
    })
    public static final class StaleAmendment extends ContractValue {

        @JsonProperty("contribution")
        private String contribution;

        @JsonProperty("version")
        private Integer version;

        @JsonProperty("current")
        private Integer current;

        public String getContribution() {
            return contribution;
        }

        /** Sets {@link #getContribution() contribution}. */
        public StaleAmendment setContribution(String contribution) {
            this.contribution = contribution;
            return this;
        }

        public Integer getVersion() {
            return version;
        }

        /** Sets {@link #getVersion() version}. */
        public StaleAmendment setVersion(Integer version) {
            this.version = version;
            return this;
        }

        public Integer getCurrent() {
            return current;
        }

        /** Sets {@link #getCurrent() current}. */
        public StaleAmendment setCurrent(Integer current) {
            this.current = current;
            return this;
        }
    }

    /**
     * contribution {contribution} brings the draft of covenant {covenant}: only an amendment can,
     * and only of the covenant that its topic proposes
     */
    @JsonPropertyOrder({
        "contribution",
        "covenant"
    })
    public static final class NoDraftToChange extends ContractValue {

        @JsonProperty("contribution")
        private String contribution;

        @JsonProperty("covenant")
        private String covenant;

        public String getContribution() {
            return contribution;
        }

        /** Sets {@link #getContribution() contribution}. */
        public NoDraftToChange setContribution(String contribution) {
            this.contribution = contribution;
            return this;
        }

        public String getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public NoDraftToChange setCovenant(String covenant) {
            this.covenant = covenant;
            return this;
        }
    }

    /**
     * topic {topic} cannot be opened before {until}: its list is published until then, or
     * {undecided} objections are undecided
     */
    @JsonPropertyOrder({
        "topic",
        "until",
        "undecided"
    })
    public static final class ListOpen extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("until")
        private String until;

        @JsonProperty("undecided")
        private Long undecided;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public ListOpen setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public ListOpen setUntil(String until) {
            this.until = until;
            return this;
        }

        public Long getUndecided() {
            return undecided;
        }

        /** Sets {@link #getUndecided() undecided}. */
        public ListOpen setUndecided(Long undecided) {
            this.undecided = undecided;
            return this;
        }
    }

    /**
     * the list of topic {topic} is one of {electorate}: an entry of it is named by about.{field},
     * and by that alone
     */
    @JsonPropertyOrder({
        "topic",
        "electorate",
        "field"
    })
    public static final class NoSuchEntry extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("electorate")
        private Electorate electorate;

        @JsonProperty("field")
        private String field;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public NoSuchEntry setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public Electorate getElectorate() {
            return electorate;
        }

        /** Sets {@link #getElectorate() electorate}. */
        public NoSuchEntry setElectorate(Electorate electorate) {
            this.electorate = electorate;
            return this;
        }

        public String getField() {
            return field;
        }

        /** Sets {@link #getField() field}. */
        public NoSuchEntry setField(String field) {
            this.field = field;
            return this;
        }
    }

    /**
     * about.area is {area} and about.listed {listed}, on the list of topic {topic}, one of
     * {electorate}: an area is more than 0, and of an owner who should be listed
     */
    @JsonPropertyOrder({
        "topic",
        "electorate",
        "listed",
        "area"
    })
    public static final class NoSuchArea extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("electorate")
        private Electorate electorate;

        @JsonProperty("listed")
        private Boolean listed;

        @JsonProperty("area")
        private Long area;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public NoSuchArea setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public Electorate getElectorate() {
            return electorate;
        }

        /** Sets {@link #getElectorate() electorate}. */
        public NoSuchArea setElectorate(Electorate electorate) {
            this.electorate = electorate;
            return this;
        }

        public Boolean getListed() {
            return listed;
        }

        /** Sets {@link #getListed() listed}. */
        public NoSuchArea setListed(Boolean listed) {
            this.listed = listed;
            return this;
        }

        public Long getArea() {
            return area;
        }

        /** Sets {@link #getArea() area}. */
        public NoSuchArea setArea(Long area) {
            this.area = area;
            return this;
        }
    }

    /** the list of topic {topic} is already as the objection wants it: {listed} */
    @JsonPropertyOrder({
        "topic",
        "listed"
    })
    public static final class AsListed extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("listed")
        private Boolean listed;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public AsListed setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public Boolean getListed() {
            return listed;
        }

        /** Sets {@link #getListed() listed}. */
        public AsListed setListed(Boolean listed) {
            this.listed = listed;
            return this;
        }
    }

    /** objection {objection} was lodged already */
    @JsonPropertyOrder({
        "objection"
    })
    public static final class ObjectionExists extends ContractValue {

        @JsonProperty("objection")
        private String objection;

        public String getObjection() {
            return objection;
        }

        /** Sets {@link #getObjection() objection}. */
        public ObjectionExists setObjection(String objection) {
            this.objection = objection;
            return this;
        }
    }

    /** {person} objected to this of topic {topic} already */
    @JsonPropertyOrder({
        "topic",
        "person"
    })
    public static final class AlreadyObjected extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("person")
        private String person;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public AlreadyObjected setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public AlreadyObjected setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** no objection {objection} is known */
    @JsonPropertyOrder({
        "objection"
    })
    public static final class UnknownObjection extends ContractValue {

        @JsonProperty("objection")
        private String objection;

        public String getObjection() {
            return objection;
        }

        /** Sets {@link #getObjection() objection}. */
        public UnknownObjection setObjection(String objection) {
            this.objection = objection;
            return this;
        }
    }

    /** objection {objection} was decided already, or its time is over */
    @JsonPropertyOrder({
        "objection"
    })
    public static final class ObjectionOver extends ContractValue {

        @JsonProperty("objection")
        private String objection;

        public String getObjection() {
            return objection;
        }

        /** Sets {@link #getObjection() objection}. */
        public ObjectionOver setObjection(String objection) {
            this.objection = objection;
            return this;
        }
    }
}
