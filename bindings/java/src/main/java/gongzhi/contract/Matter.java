// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What has a deadline. */
@JsonPropertyOrder({
    "duplicate",
    "minor",
    "reshape",
    "unmasking"
})
public final class Matter extends ContractValue {

    @JsonProperty("duplicate")
    private Duplicate duplicate;

    @JsonProperty("minor")
    private Minor minor;

    @JsonProperty("reshape")
    private Reshape reshape;

    @JsonProperty("unmasking")
    private Unmasking unmasking;

    private Matter() {}

    /** Two persons who may be one: reviewed by then, or whose duty it is can be seen. */
    public static Matter ofDuplicate(Duplicate duplicate) {
        Matter union = new Matter();
        union.duplicate = duplicate;
        return union;
    }

    /** What stands under {@code duplicate}; null where this is another. */
    public Duplicate getDuplicate() {
        return duplicate;
    }

    /** A minor: of age then. */
    public static Matter ofMinor(Minor minor) {
        Matter union = new Matter();
        union.minor = minor;
        return union;
    }

    /** What stands under {@code minor}; null where this is another. */
    public Minor getMinor() {
        return minor;
    }

    /** A change of a region: carried out then. */
    public static Matter ofReshape(Reshape reshape) {
        Matter union = new Matter();
        union.reshape = reshape;
        return union;
    }

    /** What stands under {@code reshape}; null where this is another. */
    public Reshape getReshape() {
        return reshape;
    }

    /**
     * An order to lift a handle: decided by then, or it lapses; the person told by then, or it is
     * seen.
     */
    public static Matter ofUnmasking(Unmasking unmasking) {
        Matter union = new Matter();
        union.unmasking = unmasking;
        return union;
    }

    /** What stands under {@code unmasking}; null where this is another. */
    public Unmasking getUnmasking() {
        return unmasking;
    }

    /** Two persons who may be one: reviewed by then, or whose duty it is can be seen. */
    @JsonPropertyOrder({
        "person",
        "other"
    })
    public static final class Duplicate extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("other")
        private String other;

        /** One of them. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Duplicate setPerson(String person) {
            this.person = person;
            return this;
        }

        /** The other. */
        public String getOther() {
            return other;
        }

        /** Sets {@link #getOther() other}. */
        public Duplicate setOther(String other) {
            this.other = other;
            return this;
        }
    }

    /** A minor: of age then. */
    @JsonPropertyOrder({
        "person"
    })
    public static final class Minor extends ContractValue {

        @JsonProperty("person")
        private String person;

        /** Who. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Minor setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** A change of a region: carried out then. */
    @JsonPropertyOrder({
        "reshape"
    })
    public static final class Reshape extends ContractValue {

        @JsonProperty("reshape")
        private String reshape;

        /** Which. */
        public String getReshape() {
            return reshape;
        }

        /** Sets {@link #getReshape() reshape}. */
        public Reshape setReshape(String reshape) {
            this.reshape = reshape;
            return this;
        }
    }

    /**
     * An order to lift a handle: decided by then, or it lapses; the person told by then, or it is
     * seen.
     */
    @JsonPropertyOrder({
        "unmasking"
    })
    public static final class Unmasking extends ContractValue {

        @JsonProperty("unmasking")
        private String unmasking;

        /** Which. */
        public String getUnmasking() {
            return unmasking;
        }

        /** Sets {@link #getUnmasking() unmasking}. */
        public Unmasking setUnmasking(String unmasking) {
            this.unmasking = unmasking;
            return this;
        }
    }
}
