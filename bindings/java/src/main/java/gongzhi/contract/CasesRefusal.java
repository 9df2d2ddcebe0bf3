// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** Why cases refuse, in the published order. */
@JsonPropertyOrder({
    "unknownCase",
    "channelOfTheEngine",
    "sourceEntered",
    "caseExists",
    "unknownKind",
    "regionTooHigh",
    "notOwnName",
    "wrongStage",
    "wrongLevel",
    "notDue",
    "deadlinePassed",
    "atTop",
    "notAbove",
    "aboveTop",
    "skipsLevel",
    "notEntrustable",
    "notADepartment",
    "outOfReach",
    "namedTwice",
    "unitMissing",
    "notWithUnit",
    "notActingFor",
    "feedbackGiven",
    "returnedBefore",
    "dispatchDesignated",
    "alreadyRated",
    "anonymous",
    "notReporter",
    "handlerRates",
    "windowClosed",
    "reopenedTooOften",
    "unknownYear",
    "noTerm"
})
public final class CasesRefusal extends ContractValue {

    @JsonProperty("unknownCase")
    private UnknownCase unknownCase;

    @JsonProperty("channelOfTheEngine")
    private ChannelOfTheEngine channelOfTheEngine;

    @JsonProperty("sourceEntered")
    private SourceEntered sourceEntered;

    @JsonProperty("caseExists")
    private CaseExists caseExists;

    @JsonProperty("unknownKind")
    private UnknownKind unknownKind;

    @JsonProperty("regionTooHigh")
    private RegionTooHigh regionTooHigh;

    @JsonProperty("notOwnName")
    private NotOwnName notOwnName;

    @JsonProperty("wrongStage")
    private WrongStage wrongStage;

    @JsonProperty("wrongLevel")
    private WrongLevel wrongLevel;

    @JsonProperty("notDue")
    private NotDue notDue;

    @JsonProperty("deadlinePassed")
    private DeadlinePassed deadlinePassed;

    @JsonProperty("atTop")
    private AtTop atTop;

    @JsonProperty("notAbove")
    private NotAbove notAbove;

    @JsonProperty("aboveTop")
    private AboveTop aboveTop;

    @JsonProperty("skipsLevel")
    private SkipsLevel skipsLevel;

    @JsonProperty("notEntrustable")
    private NotEntrustable notEntrustable;

    @JsonProperty("notADepartment")
    private NotADepartment notADepartment;

    @JsonProperty("outOfReach")
    private OutOfReach outOfReach;

    @JsonProperty("namedTwice")
    private NamedTwice namedTwice;

    @JsonProperty("unitMissing")
    private UnitMissing unitMissing;

    @JsonProperty("notWithUnit")
    private NotWithUnit notWithUnit;

    @JsonProperty("notActingFor")
    private NotActingFor notActingFor;

    @JsonProperty("feedbackGiven")
    private FeedbackGiven feedbackGiven;

    @JsonProperty("returnedBefore")
    private ReturnedBefore returnedBefore;

    @JsonProperty("dispatchDesignated")
    private DispatchDesignated dispatchDesignated;

    @JsonProperty("alreadyRated")
    private AlreadyRated alreadyRated;

    @JsonProperty("anonymous")
    private Anonymous anonymous;

    @JsonProperty("notReporter")
    private NotReporter notReporter;

    @JsonProperty("handlerRates")
    private HandlerRates handlerRates;

    @JsonProperty("windowClosed")
    private WindowClosed windowClosed;

    @JsonProperty("reopenedTooOften")
    private ReopenedTooOften reopenedTooOften;

    @JsonProperty("unknownYear")
    private UnknownYear unknownYear;

    @JsonProperty("noTerm")
    private NoTerm noTerm;

    private CasesRefusal() {}

    /** no case {case} is known */
    public static CasesRefusal ofUnknownCase(UnknownCase unknownCase) {
        CasesRefusal union = new CasesRefusal();
        union.unknownCase = unknownCase;
        return union;
    }

    /** What stands under {@code unknownCase}; null where this is another. */
    public UnknownCase getUnknownCase() {
        return unknownCase;
    }

    /** only the engine itself reports by the covenant channel */
    public static CasesRefusal ofChannelOfTheEngine(ChannelOfTheEngine channelOfTheEngine) {
        CasesRefusal union = new CasesRefusal();
        union.channelOfTheEngine = channelOfTheEngine;
        return union;
    }

    /** What stands under {@code channelOfTheEngine}; null where this is another. */
    public ChannelOfTheEngine getChannelOfTheEngine() {
        return channelOfTheEngine;
    }

    /** what came on channel {channel} under this source became case {case} */
    public static CasesRefusal ofSourceEntered(SourceEntered sourceEntered) {
        CasesRefusal union = new CasesRefusal();
        union.sourceEntered = sourceEntered;
        return union;
    }

    /** What stands under {@code sourceEntered}; null where this is another. */
    public SourceEntered getSourceEntered() {
        return sourceEntered;
    }

    /** case {case} was reported already */
    public static CasesRefusal ofCaseExists(CaseExists caseExists) {
        CasesRefusal union = new CasesRefusal();
        union.caseExists = caseExists;
        return union;
    }

    /** What stands under {@code caseExists}; null where this is another. */
    public CaseExists getCaseExists() {
        return caseExists;
    }

    /** the charter has no kind of case {kind} */
    public static CasesRefusal ofUnknownKind(UnknownKind unknownKind) {
        CasesRefusal union = new CasesRefusal();
        union.unknownKind = unknownKind;
        return union;
    }

    /** What stands under {@code unknownKind}; null where this is another. */
    public UnknownKind getUnknownKind() {
        return unknownKind;
    }

    /** {region} is a {level}; a case is reported for a grid or village */
    public static CasesRefusal ofRegionTooHigh(RegionTooHigh regionTooHigh) {
        CasesRefusal union = new CasesRefusal();
        union.regionTooHigh = regionTooHigh;
        return union;
    }

    /** What stands under {@code regionTooHigh}; null where this is another. */
    public RegionTooHigh getRegionTooHigh() {
        return regionTooHigh;
    }

    /** only who works for the region reports in another person's name */
    public static CasesRefusal ofNotOwnName(NotOwnName notOwnName) {
        CasesRefusal union = new CasesRefusal();
        union.notOwnName = notOwnName;
        return union;
    }

    /** What stands under {@code notOwnName}; null where this is another. */
    public NotOwnName getNotOwnName() {
        return notOwnName;
    }

    /** case {case} is at stage {stage}; this takes one of: {needed} */
    public static CasesRefusal ofWrongStage(WrongStage wrongStage) {
        CasesRefusal union = new CasesRefusal();
        union.wrongStage = wrongStage;
        return union;
    }

    /** What stands under {@code wrongStage}; null where this is another. */
    public WrongStage getWrongStage() {
        return wrongStage;
    }

    /** the case is at level {level}; this is done from {lowest} to {highest} */
    public static CasesRefusal ofWrongLevel(WrongLevel wrongLevel) {
        CasesRefusal union = new CasesRefusal();
        union.wrongLevel = wrongLevel;
        return union;
    }

    /** What stands under {@code wrongLevel}; null where this is another. */
    public WrongLevel getWrongLevel() {
        return wrongLevel;
    }

    /** the deadline runs until {due}, it is {at} */
    public static CasesRefusal ofNotDue(NotDue notDue) {
        CasesRefusal union = new CasesRefusal();
        union.notDue = notDue;
        return union;
    }

    /** What stands under {@code notDue}; null where this is another. */
    public NotDue getNotDue() {
        return notDue;
    }

    /** the deadline was {due}, it is {at}: the clock must tell first */
    public static CasesRefusal ofDeadlinePassed(DeadlinePassed deadlinePassed) {
        CasesRefusal union = new CasesRefusal();
        union.deadlinePassed = deadlinePassed;
        return union;
    }

    /** What stands under {@code deadlinePassed}; null where this is another. */
    public DeadlinePassed getDeadlinePassed() {
        return deadlinePassed;
    }

    /** the case is at level {level}, and no level lies above it here */
    public static CasesRefusal ofAtTop(AtTop atTop) {
        CasesRefusal union = new CasesRefusal();
        union.atTop = atTop;
        return union;
    }

    /** What stands under {@code atTop}; null where this is another. */
    public AtTop getAtTop() {
        return atTop;
    }

    /** the case is at level {level}, and {to} is not above it */
    public static CasesRefusal ofNotAbove(NotAbove notAbove) {
        CasesRefusal union = new CasesRefusal();
        union.notAbove = notAbove;
        return union;
    }

    /** What stands under {@code notAbove}; null where this is another. */
    public NotAbove getNotAbove() {
        return notAbove;
    }

    /** no {to} lies above this case; the highest is a {top} */
    public static CasesRefusal ofAboveTop(AboveTop aboveTop) {
        CasesRefusal union = new CasesRefusal();
        union.aboveTop = aboveTop;
        return union;
    }

    /** What stands under {@code aboveTop}; null where this is another. */
    public AboveTop getAboveTop() {
        return aboveTop;
    }

    /** the case is at {level} level and goes to {next} first; only urgent kinds skip to {to} */
    public static CasesRefusal ofSkipsLevel(SkipsLevel skipsLevel) {
        CasesRefusal union = new CasesRefusal();
        union.skipsLevel = skipsLevel;
        return union;
    }

    /** What stands under {@code skipsLevel}; null where this is another. */
    public SkipsLevel getSkipsLevel() {
        return skipsLevel;
    }

    /** {organisation} is a department or a merchant, which a village does not entrust */
    public static CasesRefusal ofNotEntrustable(NotEntrustable notEntrustable) {
        CasesRefusal union = new CasesRefusal();
        union.notEntrustable = notEntrustable;
        return union;
    }

    /** What stands under {@code notEntrustable}; null where this is another. */
    public NotEntrustable getNotEntrustable() {
        return notEntrustable;
    }

    /** {organisation} is not a government department */
    public static CasesRefusal ofNotADepartment(NotADepartment notADepartment) {
        CasesRefusal union = new CasesRefusal();
        union.notADepartment = notADepartment;
        return union;
    }

    /** What stands under {@code notADepartment}; null where this is another. */
    public NotADepartment getNotADepartment() {
        return notADepartment;
    }

    /** {organisation} is active in {region}, which has nothing to do with this case */
    public static CasesRefusal ofOutOfReach(OutOfReach outOfReach) {
        CasesRefusal union = new CasesRefusal();
        union.outOfReach = outOfReach;
        return union;
    }

    /** What stands under {@code outOfReach}; null where this is another. */
    public OutOfReach getOutOfReach() {
        return outOfReach;
    }

    /** {department} is named twice */
    public static CasesRefusal ofNamedTwice(NamedTwice namedTwice) {
        CasesRefusal union = new CasesRefusal();
        union.namedTwice = namedTwice;
        return union;
    }

    /** What stands under {@code namedTwice}; null where this is another. */
    public NamedTwice getNamedTwice() {
        return namedTwice;
    }

    /** the case is dispatched: say which department tells the result */
    public static CasesRefusal ofUnitMissing(UnitMissing unitMissing) {
        CasesRefusal union = new CasesRefusal();
        union.unitMissing = unitMissing;
        return union;
    }

    /** What stands under {@code unitMissing}; null where this is another. */
    public UnitMissing getUnitMissing() {
        return unitMissing;
    }

    /** the case is not with {unit} */
    public static CasesRefusal ofNotWithUnit(NotWithUnit notWithUnit) {
        CasesRefusal union = new CasesRefusal();
        union.notWithUnit = notWithUnit;
        return union;
    }

    /** What stands under {@code notWithUnit}; null where this is another. */
    public NotWithUnit getNotWithUnit() {
        return notWithUnit;
    }

    /** the result is told by an officer of {unit} */
    public static CasesRefusal ofNotActingFor(NotActingFor notActingFor) {
        CasesRefusal union = new CasesRefusal();
        union.notActingFor = notActingFor;
        return union;
    }

    /** What stands under {@code notActingFor}; null where this is another. */
    public NotActingFor getNotActingFor() {
        return notActingFor;
    }

    /** {department} gave its feedback already */
    public static CasesRefusal ofFeedbackGiven(FeedbackGiven feedbackGiven) {
        CasesRefusal union = new CasesRefusal();
        union.feedbackGiven = feedbackGiven;
        return union;
    }

    /** What stands under {@code feedbackGiven}; null where this is another. */
    public FeedbackGiven getFeedbackGiven() {
        return feedbackGiven;
    }

    /** {department} returned this case before; it takes a designated dispatch */
    public static CasesRefusal ofReturnedBefore(ReturnedBefore returnedBefore) {
        CasesRefusal union = new CasesRefusal();
        union.returnedBefore = returnedBefore;
        return union;
    }

    /** What stands under {@code returnedBefore}; null where this is another. */
    public ReturnedBefore getReturnedBefore() {
        return returnedBefore;
    }

    /** the case was dispatched to {department} as designated, which cannot be returned */
    public static CasesRefusal ofDispatchDesignated(DispatchDesignated dispatchDesignated) {
        CasesRefusal union = new CasesRefusal();
        union.dispatchDesignated = dispatchDesignated;
        return union;
    }

    /** What stands under {@code dispatchDesignated}; null where this is another. */
    public DispatchDesignated getDispatchDesignated() {
        return dispatchDesignated;
    }

    /** round {round} of this case is rated already */
    public static CasesRefusal ofAlreadyRated(AlreadyRated alreadyRated) {
        CasesRefusal union = new CasesRefusal();
        union.alreadyRated = alreadyRated;
        return union;
    }

    /** What stands under {@code alreadyRated}; null where this is another. */
    public AlreadyRated getAlreadyRated() {
        return alreadyRated;
    }

    /** the case has no reporter who could do this */
    public static CasesRefusal ofAnonymous(Anonymous anonymous) {
        CasesRefusal union = new CasesRefusal();
        union.anonymous = anonymous;
        return union;
    }

    /** What stands under {@code anonymous}; null where this is another. */
    public Anonymous getAnonymous() {
        return anonymous;
    }

    /** only whoever reported the case can do this */
    public static CasesRefusal ofNotReporter(NotReporter notReporter) {
        CasesRefusal union = new CasesRefusal();
        union.notReporter = notReporter;
        return union;
    }

    /** What stands under {@code notReporter}; null where this is another. */
    public NotReporter getNotReporter() {
        return notReporter;
    }

    /** whoever rates belongs to those who handled the case */
    public static CasesRefusal ofHandlerRates(HandlerRates handlerRates) {
        CasesRefusal union = new CasesRefusal();
        union.handlerRates = handlerRates;
        return union;
    }

    /** What stands under {@code handlerRates}; null where this is another. */
    public HandlerRates getHandlerRates() {
        return handlerRates;
    }

    /** the case could be rated or reopened before {until}, it is {at} */
    public static CasesRefusal ofWindowClosed(WindowClosed windowClosed) {
        CasesRefusal union = new CasesRefusal();
        union.windowClosed = windowClosed;
        return union;
    }

    /** What stands under {@code windowClosed}; null where this is another. */
    public WindowClosed getWindowClosed() {
        return windowClosed;
    }

    /** the case was reopened {reopenings} times, of {max} */
    public static CasesRefusal ofReopenedTooOften(ReopenedTooOften reopenedTooOften) {
        CasesRefusal union = new CasesRefusal();
        union.reopenedTooOften = reopenedTooOften;
        return union;
    }

    /** What stands under {@code reopenedTooOften}; null where this is another. */
    public ReopenedTooOften getReopenedTooOften() {
        return reopenedTooOften;
    }

    /** the working calendar holds {first} to {last}, and the deadline reaches into {year} */
    public static CasesRefusal ofUnknownYear(UnknownYear unknownYear) {
        CasesRefusal union = new CasesRefusal();
        union.unknownYear = unknownYear;
        return union;
    }

    /** What stands under {@code unknownYear}; null where this is another. */
    public UnknownYear getUnknownYear() {
        return unknownYear;
    }

    /** the terms of the case give no working time for level {level} */
    public static CasesRefusal ofNoTerm(NoTerm noTerm) {
        CasesRefusal union = new CasesRefusal();
        union.noTerm = noTerm;
        return union;
    }

    /** What stands under {@code noTerm}; null where this is another. */
    public NoTerm getNoTerm() {
        return noTerm;
    }

    /** no case {case} is known */
    @JsonPropertyOrder({
        "case"
    })
    public static final class UnknownCase extends ContractValue {

        @JsonProperty("case")
        private String case_;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public UnknownCase setCase(String case_) {
            this.case_ = case_;
            return this;
        }
    }

    /** only the engine itself reports by the covenant channel */
    public static final class ChannelOfTheEngine extends ContractValue {
    }

    /** what came on channel {channel} under this source became case {case} */
    @JsonPropertyOrder({
        "channel",
        "case"
    })
    public static final class SourceEntered extends ContractValue {

        @JsonProperty("channel")
        private Channel channel;

        @JsonProperty("case")
        private String case_;

        public Channel getChannel() {
            return channel;
        }

        /** Sets {@link #getChannel() channel}. */
        public SourceEntered setChannel(Channel channel) {
            this.channel = channel;
            return this;
        }

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public SourceEntered setCase(String case_) {
            this.case_ = case_;
            return this;
        }
    }

    /** case {case} was reported already */
    @JsonPropertyOrder({
        "case"
    })
    public static final class CaseExists extends ContractValue {

        @JsonProperty("case")
        private String case_;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public CaseExists setCase(String case_) {
            this.case_ = case_;
            return this;
        }
    }

    /** the charter has no kind of case {kind} */
    @JsonPropertyOrder({
        "kind"
    })
    public static final class UnknownKind extends ContractValue {

        @JsonProperty("kind")
        private String kind;

        public String getKind() {
            return kind;
        }

        /** Sets {@link #getKind() kind}. */
        public UnknownKind setKind(String kind) {
            this.kind = kind;
            return this;
        }
    }

    /** {region} is a {level}; a case is reported for a grid or village */
    @JsonPropertyOrder({
        "region",
        "level"
    })
    public static final class RegionTooHigh extends ContractValue {

        @JsonProperty("region")
        private String region;

        @JsonProperty("level")
        private Level level;

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public RegionTooHigh setRegion(String region) {
            this.region = region;
            return this;
        }

        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public RegionTooHigh setLevel(Level level) {
            this.level = level;
            return this;
        }
    }

    /** only who works for the region reports in another person's name */
    public static final class NotOwnName extends ContractValue {
    }

    /** case {case} is at stage {stage}; this takes one of: {needed} */
    @JsonPropertyOrder({
        "case",
        "stage",
        "needed"
    })
    public static final class WrongStage extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("stage")
        private Stage stage;

        @JsonProperty("needed")
        private List<Stage> needed;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public WrongStage setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        public Stage getStage() {
            return stage;
        }

        /** Sets {@link #getStage() stage}. */
        public WrongStage setStage(Stage stage) {
            this.stage = stage;
            return this;
        }

        public List<Stage> getNeeded() {
            return needed;
        }

        /** Sets {@link #getNeeded() needed}. */
        public WrongStage setNeeded(List<Stage> needed) {
            this.needed = needed;
            return this;
        }
    }

    /** the case is at level {level}; this is done from {lowest} to {highest} */
    @JsonPropertyOrder({
        "level",
        "lowest",
        "highest"
    })
    public static final class WrongLevel extends ContractValue {

        @JsonProperty("level")
        private Level level;

        @JsonProperty("lowest")
        private Level lowest;

        @JsonProperty("highest")
        private Level highest;

        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public WrongLevel setLevel(Level level) {
            this.level = level;
            return this;
        }

        public Level getLowest() {
            return lowest;
        }

        /** Sets {@link #getLowest() lowest}. */
        public WrongLevel setLowest(Level lowest) {
            this.lowest = lowest;
            return this;
        }

        public Level getHighest() {
            return highest;
        }

        /** Sets {@link #getHighest() highest}. */
        public WrongLevel setHighest(Level highest) {
            this.highest = highest;
            return this;
        }
    }

    /** the deadline runs until {due}, it is {at} */
    @JsonPropertyOrder({
        "due",
        "at"
    })
    public static final class NotDue extends ContractValue {

        @JsonProperty("due")
        private String due;

        @JsonProperty("at")
        private String at;

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

    /** the deadline was {due}, it is {at}: the clock must tell first */
    @JsonPropertyOrder({
        "due",
        "at"
    })
    public static final class DeadlinePassed extends ContractValue {

        @JsonProperty("due")
        private String due;

        @JsonProperty("at")
        private String at;

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public DeadlinePassed setDue(String due) {
            this.due = due;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public DeadlinePassed setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /** the case is at level {level}, and no level lies above it here */
    @JsonPropertyOrder({
        "level"
    })
    public static final class AtTop extends ContractValue {

        @JsonProperty("level")
        private Level level;

        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public AtTop setLevel(Level level) {
            this.level = level;
            return this;
        }
    }

    /** the case is at level {level}, and {to} is not above it */
    @JsonPropertyOrder({
        "level",
        "to"
    })
    public static final class NotAbove extends ContractValue {

        @JsonProperty("level")
        private Level level;

        @JsonProperty("to")
        private Level to;

        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public NotAbove setLevel(Level level) {
            this.level = level;
            return this;
        }

        public Level getTo() {
            return to;
        }

        /** Sets {@link #getTo() to}. */
        public NotAbove setTo(Level to) {
            this.to = to;
            return this;
        }
    }

    /** no {to} lies above this case; the highest is a {top} */
    @JsonPropertyOrder({
        "to",
        "top"
    })
    public static final class AboveTop extends ContractValue {

        @JsonProperty("to")
        private Level to;

        @JsonProperty("top")
        private Level top;

        public Level getTo() {
            return to;
        }

        /** Sets {@link #getTo() to}. */
        public AboveTop setTo(Level to) {
            this.to = to;
            return this;
        }

        public Level getTop() {
            return top;
        }

        /** Sets {@link #getTop() top}. */
        public AboveTop setTop(Level top) {
            this.top = top;
            return this;
        }
    }

    /** the case is at {level} level and goes to {next} first; only urgent kinds skip to {to} */
    @JsonPropertyOrder({
        "level",
        "next",
        "to"
    })
    public static final class SkipsLevel extends ContractValue {

        @JsonProperty("level")
        private Level level;

        @JsonProperty("next")
        private Level next;

        @JsonProperty("to")
        private Level to;

        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public SkipsLevel setLevel(Level level) {
            this.level = level;
            return this;
        }

        public Level getNext() {
            return next;
        }

        /** Sets {@link #getNext() next}. */
        public SkipsLevel setNext(Level next) {
            this.next = next;
            return this;
        }

        public Level getTo() {
            return to;
        }

        /** Sets {@link #getTo() to}. */
        public SkipsLevel setTo(Level to) {
            this.to = to;
            return this;
        }
    }

    /** {organisation} is a department or a merchant, which a village does not entrust */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class NotEntrustable extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public NotEntrustable setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** {organisation} is not a government department */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class NotADepartment extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public NotADepartment setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** {organisation} is active in {region}, which has nothing to do with this case */
    @JsonPropertyOrder({
        "organisation",
        "region"
    })
    public static final class OutOfReach extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("region")
        private String region;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public OutOfReach setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public OutOfReach setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /** {department} is named twice */
    @JsonPropertyOrder({
        "department"
    })
    public static final class NamedTwice extends ContractValue {

        @JsonProperty("department")
        private String department;

        public String getDepartment() {
            return department;
        }

        /** Sets {@link #getDepartment() department}. */
        public NamedTwice setDepartment(String department) {
            this.department = department;
            return this;
        }
    }

    /** the case is dispatched: say which department tells the result */
    public static final class UnitMissing extends ContractValue {
    }

    /** the case is not with {unit} */
    @JsonPropertyOrder({
        "unit"
    })
    public static final class NotWithUnit extends ContractValue {

        @JsonProperty("unit")
        private String unit;

        public String getUnit() {
            return unit;
        }

        /** Sets {@link #getUnit() unit}. */
        public NotWithUnit setUnit(String unit) {
            this.unit = unit;
            return this;
        }
    }

    /** the result is told by an officer of {unit} */
    @JsonPropertyOrder({
        "unit"
    })
    public static final class NotActingFor extends ContractValue {

        @JsonProperty("unit")
        private String unit;

        public String getUnit() {
            return unit;
        }

        /** Sets {@link #getUnit() unit}. */
        public NotActingFor setUnit(String unit) {
            this.unit = unit;
            return this;
        }
    }

    /** {department} gave its feedback already */
    @JsonPropertyOrder({
        "department"
    })
    public static final class FeedbackGiven extends ContractValue {

        @JsonProperty("department")
        private String department;

        public String getDepartment() {
            return department;
        }

        /** Sets {@link #getDepartment() department}. */
        public FeedbackGiven setDepartment(String department) {
            this.department = department;
            return this;
        }
    }

    /** {department} returned this case before; it takes a designated dispatch */
    @JsonPropertyOrder({
        "department"
    })
    public static final class ReturnedBefore extends ContractValue {

        @JsonProperty("department")
        private String department;

        public String getDepartment() {
            return department;
        }

        /** Sets {@link #getDepartment() department}. */
        public ReturnedBefore setDepartment(String department) {
            this.department = department;
            return this;
        }
    }

    /** the case was dispatched to {department} as designated, which cannot be returned */
    @JsonPropertyOrder({
        "department"
    })
    public static final class DispatchDesignated extends ContractValue {

        @JsonProperty("department")
        private String department;

        public String getDepartment() {
            return department;
        }

        /** Sets {@link #getDepartment() department}. */
        public DispatchDesignated setDepartment(String department) {
            this.department = department;
            return this;
        }
    }

    /** round {round} of this case is rated already */
    @JsonPropertyOrder({
        "round"
    })
    public static final class AlreadyRated extends ContractValue {

        @JsonProperty("round")
        private Integer round;

        public Integer getRound() {
            return round;
        }

        /** Sets {@link #getRound() round}. */
        public AlreadyRated setRound(Integer round) {
            this.round = round;
            return this;
        }
    }

    /** the case has no reporter who could do this */
    public static final class Anonymous extends ContractValue {
    }

    /** only whoever reported the case can do this */
    public static final class NotReporter extends ContractValue {
    }

    /** whoever rates belongs to those who handled the case */
    public static final class HandlerRates extends ContractValue {
    }

    /** the case could be rated or reopened before {until}, it is {at} */
    @JsonPropertyOrder({
        "until",
        "at"
    })
    public static final class WindowClosed extends ContractValue {

        @JsonProperty("until")
        private String until;

        @JsonProperty("at")
        private String at;

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public WindowClosed setUntil(String until) {
            this.until = until;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public WindowClosed setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /** the case was reopened {reopenings} times, of {max} */
    @JsonPropertyOrder({
        "reopenings",
        "max"
    })
    public static final class ReopenedTooOften extends ContractValue {

        @JsonProperty("reopenings")
        private Integer reopenings;

        @JsonProperty("max")
        private Integer max;

        public Integer getReopenings() {
            return reopenings;
        }

        /** Sets {@link #getReopenings() reopenings}. */
        public ReopenedTooOften setReopenings(Integer reopenings) {
            this.reopenings = reopenings;
            return this;
        }

        public Integer getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public ReopenedTooOften setMax(Integer max) {
            this.max = max;
            return this;
        }
    }

    /** the working calendar holds {first} to {last}, and the deadline reaches into {year} */
    @JsonPropertyOrder({
        "year",
        "first",
        "last"
    })
    public static final class UnknownYear extends ContractValue {

        @JsonProperty("year")
        private Integer year;

        @JsonProperty("first")
        private Integer first;

        @JsonProperty("last")
        private Integer last;

        public Integer getYear() {
            return year;
        }

        /** Sets {@link #getYear() year}. */
        public UnknownYear setYear(Integer year) {
            this.year = year;
            return this;
        }

        public Integer getFirst() {
            return first;
        }

        /** Sets {@link #getFirst() first}. */
        public UnknownYear setFirst(Integer first) {
            this.first = first;
            return this;
        }

        public Integer getLast() {
            return last;
        }

        /** Sets {@link #getLast() last}. */
        public UnknownYear setLast(Integer last) {
            this.last = last;
            return this;
        }
    }

    /** the terms of the case give no working time for level {level} */
    @JsonPropertyOrder({
        "level"
    })
    public static final class NoTerm extends ContractValue {

        @JsonProperty("level")
        private Level level;

        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public NoTerm setLevel(Level level) {
            this.level = level;
            return this;
        }
    }
}
