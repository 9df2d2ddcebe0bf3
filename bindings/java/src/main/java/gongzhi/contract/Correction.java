// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What a person corrects of what was entered with help. */
@JsonPropertyOrder({
    "household",
    "proof",
    "delegate"
})
public final class Correction extends ContractValue {

    @JsonProperty("household")
    private Household household;

    @JsonProperty("proof")
    private Proof proof;

    @JsonProperty("delegate")
    private Delegate delegate;

    private Correction() {}

    /** Another household of the same grid; formed where it is the first of its members. */
    public static Correction ofHousehold(Household household) {
        Correction union = new Correction();
        union.household = household;
        return union;
    }

    /** What stands under {@code household}; null where this is another. */
    public Household getHousehold() {
        return household;
    }

    /** A lower proof of identity; a higher one takes a proof. */
    public static Correction ofProof(Proof proof) {
        Correction union = new Correction();
        union.proof = proof;
        return union;
    }

    /** What stands under {@code proof}; null where this is another. */
    public Proof getProof() {
        return proof;
    }

    /** Another delegate of their household. */
    public static Correction ofDelegate(Delegate delegate) {
        Correction union = new Correction();
        union.delegate = delegate;
        return union;
    }

    /** What stands under {@code delegate}; null where this is another. */
    public Delegate getDelegate() {
        return delegate;
    }

    /** Another household of the same grid; formed where it is the first of its members. */
    @JsonPropertyOrder({
        "household"
    })
    public static final class Household extends ContractValue {

        @JsonProperty("household")
        private String household;

        /** Which. */
        public String getHousehold() {
            return household;
        }

        /** Sets {@link #getHousehold() household}. */
        public Household setHousehold(String household) {
            this.household = household;
            return this;
        }
    }

    /** A lower proof of identity; a higher one takes a proof. */
    @JsonPropertyOrder({
        "proof"
    })
    public static final class Proof extends ContractValue {

        @JsonProperty("proof")
        private ProofLevel proof;

        /** Which. */
        public ProofLevel getProof() {
            return proof;
        }

        /** Sets {@link #getProof() proof}. */
        public Proof setProof(ProofLevel proof) {
            this.proof = proof;
            return this;
        }
    }

    /** Another delegate of their household. */
    @JsonPropertyOrder({
        "delegate"
    })
    public static final class Delegate extends ContractValue {

        @JsonProperty("delegate")
        private String delegate;

        /** Which of its members; nobody, where nobody spoke before. It may be null. */
        public String getDelegate() {
            return delegate;
        }

        /** Sets {@link #getDelegate() delegate}. */
        public Delegate setDelegate(String delegate) {
            this.delegate = delegate;
            return this;
        }
    }
}
