// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Why covenants refuse, in the published order. */
@JsonPropertyOrder({
    "covenantExists",
    "unknownCovenant",
    "notInForce",
    "unknownRule",
    "violationExists",
    "unknownViolation",
    "ownViolation",
    "alreadyWithdrawn",
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

    /** whoever committed violation {violation} cannot withdraw it */
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

    /** whoever committed violation {violation} cannot withdraw it */
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
