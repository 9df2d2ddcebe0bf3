// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Why covenants refuse, in the published order. */
@JsonPropertyOrder({
    "covenantExists",
    "unknownCovenant",
    "notInForce",
    "notYetInForce",
    "unknownRule",
    "violationExists",
    "unknownViolation",
    "ownViolation",
    "alreadyWithdrawn",
    "replyClosed",
    "notApplied",
    "appealClosed",
    "alreadyAppealed",
    "ownRecord",
    "noAppeal",
    "notDue",
    "nothingToRefer",
    "placeTooHigh",
    "placeOutside",
    "minor",
    "notBound"
})
public final class CovenantRefusal extends ContractValue {

    @JsonProperty("covenantExists")
    private CovenantExists covenantExists;

    @JsonProperty("unknownCovenant")
    private UnknownCovenant unknownCovenant;

    @JsonProperty("notInForce")
    private NotInForce notInForce;

    @JsonProperty("notYetInForce")
    private NotYetInForce notYetInForce;

    @JsonProperty("unknownRule")
    private UnknownRule unknownRule;

    @JsonProperty("violationExists")
    private ViolationExists violationExists;

    @JsonProperty("unknownViolation")
    private UnknownViolation unknownViolation;

    @JsonProperty("ownViolation")
    private OwnViolation ownViolation;

    @JsonProperty("alreadyWithdrawn")
    private AlreadyWithdrawn alreadyWithdrawn;

    @JsonProperty("replyClosed")
    private ReplyClosed replyClosed;

    @JsonProperty("notApplied")
    private NotApplied notApplied;

    @JsonProperty("appealClosed")
    private AppealClosed appealClosed;

    @JsonProperty("alreadyAppealed")
    private AlreadyAppealed alreadyAppealed;

    @JsonProperty("ownRecord")
    private OwnRecord ownRecord;

    @JsonProperty("noAppeal")
    private NoAppeal noAppeal;

    @JsonProperty("notDue")
    private NotDue notDue;

    @JsonProperty("nothingToRefer")
    private NothingToRefer nothingToRefer;

    @JsonProperty("placeTooHigh")
    private PlaceTooHigh placeTooHigh;

    @JsonProperty("placeOutside")
    private PlaceOutside placeOutside;

    @JsonProperty("minor")
    private Minor minor;

    @JsonProperty("notBound")
    private NotBound notBound;

    private CovenantRefusal() {}

    /** covenant {covenant} was adopted already */
    public static CovenantRefusal ofCovenantExists(CovenantExists covenantExists) {
        CovenantRefusal union = new CovenantRefusal();
        union.covenantExists = covenantExists;
        return union;
    }

    /** What stands under {@code covenantExists}; null where this is another. */
    public CovenantExists getCovenantExists() {
        return covenantExists;
    }

    /** no covenant {covenant} is known */
    public static CovenantRefusal ofUnknownCovenant(UnknownCovenant unknownCovenant) {
        CovenantRefusal union = new CovenantRefusal();
        union.unknownCovenant = unknownCovenant;
        return union;
    }

    /** What stands under {@code unknownCovenant}; null where this is another. */
    public UnknownCovenant getUnknownCovenant() {
        return unknownCovenant;
    }

    /** covenant {covenant} was repealed at {since} */
    public static CovenantRefusal ofNotInForce(NotInForce notInForce) {
        CovenantRefusal union = new CovenantRefusal();
        union.notInForce = notInForce;
        return union;
    }

    /** What stands under {@code notInForce}; null where this is another. */
    public NotInForce getNotInForce() {
        return notInForce;
    }

    /** covenant {covenant} counts from {since} on, it is {at} */
    public static CovenantRefusal ofNotYetInForce(NotYetInForce notYetInForce) {
        CovenantRefusal union = new CovenantRefusal();
        union.notYetInForce = notYetInForce;
        return union;
    }

    /** What stands under {@code notYetInForce}; null where this is another. */
    public NotYetInForce getNotYetInForce() {
        return notYetInForce;
    }

    /** covenant {covenant} has no rule {rule} */
    public static CovenantRefusal ofUnknownRule(UnknownRule unknownRule) {
        CovenantRefusal union = new CovenantRefusal();
        union.unknownRule = unknownRule;
        return union;
    }

    /** What stands under {@code unknownRule}; null where this is another. */
    public UnknownRule getUnknownRule() {
        return unknownRule;
    }

    /** violation {violation} was recorded already, at {recorded} */
    public static CovenantRefusal ofViolationExists(ViolationExists violationExists) {
        CovenantRefusal union = new CovenantRefusal();
        union.violationExists = violationExists;
        return union;
    }

    /** What stands under {@code violationExists}; null where this is another. */
    public ViolationExists getViolationExists() {
        return violationExists;
    }

    /** no violation {violation} is known */
    public static CovenantRefusal ofUnknownViolation(UnknownViolation unknownViolation) {
        CovenantRefusal union = new CovenantRefusal();
        union.unknownViolation = unknownViolation;
        return union;
    }

    /** What stands under {@code unknownViolation}; null where this is another. */
    public UnknownViolation getUnknownViolation() {
        return unknownViolation;
    }

    /** whoever committed violation {violation} cannot withdraw it or decide on its appeal */
    public static CovenantRefusal ofOwnViolation(OwnViolation ownViolation) {
        CovenantRefusal union = new CovenantRefusal();
        union.ownViolation = ownViolation;
        return union;
    }

    /** What stands under {@code ownViolation}; null where this is another. */
    public OwnViolation getOwnViolation() {
        return ownViolation;
    }

    /** violation {violation} was withdrawn already */
    public static CovenantRefusal ofAlreadyWithdrawn(AlreadyWithdrawn alreadyWithdrawn) {
        CovenantRefusal union = new CovenantRefusal();
        union.alreadyWithdrawn = alreadyWithdrawn;
        return union;
    }

    /** What stands under {@code alreadyWithdrawn}; null where this is another. */
    public AlreadyWithdrawn getAlreadyWithdrawn() {
        return alreadyWithdrawn;
    }

    /** the measure of violation {violation} was applied at {applied}: it is too late to reply */
    public static CovenantRefusal ofReplyClosed(ReplyClosed replyClosed) {
        CovenantRefusal union = new CovenantRefusal();
        union.replyClosed = replyClosed;
        return union;
    }

    /** What stands under {@code replyClosed}; null where this is another. */
    public ReplyClosed getReplyClosed() {
        return replyClosed;
    }

    /** the measure of violation {violation} is applied at {applies}, it is {at}: reply instead */
    public static CovenantRefusal ofNotApplied(NotApplied notApplied) {
        CovenantRefusal union = new CovenantRefusal();
        union.notApplied = notApplied;
        return union;
    }

    /** What stands under {@code notApplied}; null where this is another. */
    public NotApplied getNotApplied() {
        return notApplied;
    }

    /** violation {violation} could be appealed before {until}, it is {at} */
    public static CovenantRefusal ofAppealClosed(AppealClosed appealClosed) {
        CovenantRefusal union = new CovenantRefusal();
        union.appealClosed = appealClosed;
        return union;
    }

    /** What stands under {@code appealClosed}; null where this is another. */
    public AppealClosed getAppealClosed() {
        return appealClosed;
    }

    /** violation {violation} was appealed already */
    public static CovenantRefusal ofAlreadyAppealed(AlreadyAppealed alreadyAppealed) {
        CovenantRefusal union = new CovenantRefusal();
        union.alreadyAppealed = alreadyAppealed;
        return union;
    }

    /** What stands under {@code alreadyAppealed}; null where this is another. */
    public AlreadyAppealed getAlreadyAppealed() {
        return alreadyAppealed;
    }

    /** whoever recorded violation {violation} cannot hand in its appeal or decide on it */
    public static CovenantRefusal ofOwnRecord(OwnRecord ownRecord) {
        CovenantRefusal union = new CovenantRefusal();
        union.ownRecord = ownRecord;
        return union;
    }

    /** What stands under {@code ownRecord}; null where this is another. */
    public OwnRecord getOwnRecord() {
        return ownRecord;
    }

    /** no appeal of violation {violation} is open */
    public static CovenantRefusal ofNoAppeal(NoAppeal noAppeal) {
        CovenantRefusal union = new CovenantRefusal();
        union.noAppeal = noAppeal;
        return union;
    }

    /** What stands under {@code noAppeal}; null where this is another. */
    public NoAppeal getNoAppeal() {
        return noAppeal;
    }

    /** violation {violation} falls due at {due}, it is {at} */
    public static CovenantRefusal ofNotDue(NotDue notDue) {
        CovenantRefusal union = new CovenantRefusal();
        union.notDue = notDue;
        return union;
    }

    /** What stands under {@code notDue}; null where this is another. */
    public NotDue getNotDue() {
        return notDue;
    }

    /** no refused referral of violation {violation} waits to be given again */
    public static CovenantRefusal ofNothingToRefer(NothingToRefer nothingToRefer) {
        CovenantRefusal union = new CovenantRefusal();
        union.nothingToRefer = nothingToRefer;
        return union;
    }

    /** What stands under {@code nothingToRefer}; null where this is another. */
    public NothingToRefer getNothingToRefer() {
        return nothingToRefer;
    }

    /** {place} is of level {level}: a violation is recorded in a grid or village */
    public static CovenantRefusal ofPlaceTooHigh(PlaceTooHigh placeTooHigh) {
        CovenantRefusal union = new CovenantRefusal();
        union.placeTooHigh = placeTooHigh;
        return union;
    }

    /** What stands under {@code placeTooHigh}; null where this is another. */
    public PlaceTooHigh getPlaceTooHigh() {
        return placeTooHigh;
    }

    /** {place} does not lie in {region}, where the covenant holds */
    public static CovenantRefusal ofPlaceOutside(PlaceOutside placeOutside) {
        CovenantRefusal union = new CovenantRefusal();
        union.placeOutside = placeOutside;
        return union;
    }

    /** What stands under {@code placeOutside}; null where this is another. */
    public PlaceOutside getPlaceOutside() {
        return placeOutside;
    }

    /** a covenant's measures do not reach minors: nothing is recorded */
    public static CovenantRefusal ofMinor(Minor minor) {
        CovenantRefusal union = new CovenantRefusal();
        union.minor = minor;
        return union;
    }

    /** What stands under {@code minor}; null where this is another. */
    public Minor getMinor() {
        return minor;
    }

    /** {person} is not a member of {region}, whose members the covenant binds */
    public static CovenantRefusal ofNotBound(NotBound notBound) {
        CovenantRefusal union = new CovenantRefusal();
        union.notBound = notBound;
        return union;
    }

    /** What stands under {@code notBound}; null where this is another. */
    public NotBound getNotBound() {
        return notBound;
    }

    /** covenant {covenant} was adopted already */
    @JsonPropertyOrder({
        "covenant"
    })
    public static final class CovenantExists extends ContractValue {

        @JsonProperty("covenant")
        private String covenant;

        public String getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public CovenantExists setCovenant(String covenant) {
            this.covenant = covenant;
            return this;
        }
    }

    /** no covenant {covenant} is known */
    @JsonPropertyOrder({
        "covenant"
    })
    public static final class UnknownCovenant extends ContractValue {

        @JsonProperty("covenant")
        private String covenant;

        public String getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public UnknownCovenant setCovenant(String covenant) {
            this.covenant = covenant;
            return this;
        }
    }

    /** covenant {covenant} was repealed at {since} */
    @JsonPropertyOrder({
        "covenant",
        "since"
    })
    public static final class NotInForce extends ContractValue {

        @JsonProperty("covenant")
        private String covenant;

        @JsonProperty("since")
        private String since;

        public String getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public NotInForce setCovenant(String covenant) {
            this.covenant = covenant;
            return this;
        }

        public String getSince() {
            return since;
        }

        /** Sets {@link #getSince() since}. */
        public NotInForce setSince(String since) {
            this.since = since;
            return this;
        }
    }

    /** covenant {covenant} counts from {since} on, it is {at} */
    @JsonPropertyOrder({
        "covenant",
        "since",
        "at"
    })
    public static final class NotYetInForce extends ContractValue {

        @JsonProperty("covenant")
        private String covenant;

        @JsonProperty("since")
        private String since;

        @JsonProperty("at")
        private String at;

        public String getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public NotYetInForce setCovenant(String covenant) {
            this.covenant = covenant;
            return this;
        }

        public String getSince() {
            return since;
        }

        /** Sets {@link #getSince() since}. */
        public NotYetInForce setSince(String since) {
            this.since = since;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public NotYetInForce setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /** covenant {covenant} has no rule {rule} */
    @JsonPropertyOrder({
        "covenant",
        "rule"
    })
    public static final class UnknownRule extends ContractValue {

        @JsonProperty("covenant")
        private String covenant;

        @JsonProperty("rule")
        private String rule;

        public String getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public UnknownRule setCovenant(String covenant) {
            this.covenant = covenant;
            return this;
        }

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public UnknownRule setRule(String rule) {
            this.rule = rule;
            return this;
        }
    }

    /** violation {violation} was recorded already, at {recorded} */
    @JsonPropertyOrder({
        "violation",
        "recorded"
    })
    public static final class ViolationExists extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("recorded")
        private String recorded;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public ViolationExists setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        public String getRecorded() {
            return recorded;
        }

        /** Sets {@link #getRecorded() recorded}. */
        public ViolationExists setRecorded(String recorded) {
            this.recorded = recorded;
            return this;
        }
    }

    /** no violation {violation} is known */
    @JsonPropertyOrder({
        "violation"
    })
    public static final class UnknownViolation extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public UnknownViolation setViolation(String violation) {
            this.violation = violation;
            return this;
        }
    }

    /** whoever committed violation {violation} cannot withdraw it or decide on its appeal */
    @JsonPropertyOrder({
        "violation"
    })
    public static final class OwnViolation extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public OwnViolation setViolation(String violation) {
            this.violation = violation;
            return this;
        }
    }

    /** violation {violation} was withdrawn already */
    @JsonPropertyOrder({
        "violation"
    })
    public static final class AlreadyWithdrawn extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public AlreadyWithdrawn setViolation(String violation) {
            this.violation = violation;
            return this;
        }
    }

    /** the measure of violation {violation} was applied at {applied}: it is too late to reply */
    @JsonPropertyOrder({
        "violation",
        "applied"
    })
    public static final class ReplyClosed extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("applied")
        private String applied;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public ReplyClosed setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        public String getApplied() {
            return applied;
        }

        /** Sets {@link #getApplied() applied}. */
        public ReplyClosed setApplied(String applied) {
            this.applied = applied;
            return this;
        }
    }

    /** the measure of violation {violation} is applied at {applies}, it is {at}: reply instead */
    @JsonPropertyOrder({
        "violation",
        "applies",
        "at"
    })
    public static final class NotApplied extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("applies")
        private String applies;

        @JsonProperty("at")
        private String at;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public NotApplied setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        public String getApplies() {
            return applies;
        }

        /** Sets {@link #getApplies() applies}. */
        public NotApplied setApplies(String applies) {
            this.applies = applies;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public NotApplied setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /** violation {violation} could be appealed before {until}, it is {at} */
    @JsonPropertyOrder({
        "violation",
        "until",
        "at"
    })
    public static final class AppealClosed extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("until")
        private String until;

        @JsonProperty("at")
        private String at;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public AppealClosed setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public AppealClosed setUntil(String until) {
            this.until = until;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public AppealClosed setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /** violation {violation} was appealed already */
    @JsonPropertyOrder({
        "violation"
    })
    public static final class AlreadyAppealed extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public AlreadyAppealed setViolation(String violation) {
            this.violation = violation;
            return this;
        }
    }

    /** whoever recorded violation {violation} cannot hand in its appeal or decide on it */
    @JsonPropertyOrder({
        "violation"
    })
    public static final class OwnRecord extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public OwnRecord setViolation(String violation) {
            this.violation = violation;
            return this;
        }
    }

    /** no appeal of violation {violation} is open */
    @JsonPropertyOrder({
        "violation"
    })
    public static final class NoAppeal extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public NoAppeal setViolation(String violation) {
            this.violation = violation;
            return this;
        }
    }

    /** violation {violation} falls due at {due}, it is {at} */
    @JsonPropertyOrder({
        "violation",
        "due",
        "at"
    })
    public static final class NotDue extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("due")
        private String due;

        @JsonProperty("at")
        private String at;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public NotDue setViolation(String violation) {
            this.violation = violation;
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

    /** no refused referral of violation {violation} waits to be given again */
    @JsonPropertyOrder({
        "violation"
    })
    public static final class NothingToRefer extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public NothingToRefer setViolation(String violation) {
            this.violation = violation;
            return this;
        }
    }

    /** {place} is of level {level}: a violation is recorded in a grid or village */
    @JsonPropertyOrder({
        "place",
        "level"
    })
    public static final class PlaceTooHigh extends ContractValue {

        @JsonProperty("place")
        private String place;

        @JsonProperty("level")
        private Level level;

        public String getPlace() {
            return place;
        }

        /** Sets {@link #getPlace() place}. */
        public PlaceTooHigh setPlace(String place) {
            this.place = place;
            return this;
        }

        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public PlaceTooHigh setLevel(Level level) {
            this.level = level;
            return this;
        }
    }

    /** {place} does not lie in {region}, where the covenant holds */
    @JsonPropertyOrder({
        "place",
        "region"
    })
    public static final class PlaceOutside extends ContractValue {

        @JsonProperty("place")
        private String place;

        @JsonProperty("region")
        private String region;

        public String getPlace() {
            return place;
        }

        /** Sets {@link #getPlace() place}. */
        public PlaceOutside setPlace(String place) {
            this.place = place;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public PlaceOutside setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /** a covenant's measures do not reach minors: nothing is recorded */
    public static final class Minor extends ContractValue {
    }

    /** {person} is not a member of {region}, whose members the covenant binds */
    @JsonPropertyOrder({
        "person",
        "region"
    })
    public static final class NotBound extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("region")
        private String region;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public NotBound setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public NotBound setRegion(String region) {
            this.region = region;
            return this;
        }
    }
}
