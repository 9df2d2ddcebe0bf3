// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Members of one proof level. */
@JsonPropertyOrder({
    "proof",
    "members"
})
public final class ProofFigure extends ContractValue {

    @JsonProperty("proof")
    private ProofLevel proof;

    @JsonProperty("members")
    private Long members;

    /** Which. */
    public ProofLevel getProof() {
        return proof;
    }

    /** Sets {@link #getProof() proof}. */
    public ProofFigure setProof(ProofLevel proof) {
        this.proof = proof;
        return this;
    }

    /** How many. */
    public Long getMembers() {
        return members;
    }

    /** Sets {@link #getMembers() members}. */
    public ProofFigure setMembers(Long members) {
        this.members = members;
        return this;
    }
}
