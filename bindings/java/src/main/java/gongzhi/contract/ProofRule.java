// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** The least proof that an act takes. */
@JsonPropertyOrder({
    "act",
    "least"
})
public final class ProofRule extends ContractValue {

    @JsonProperty("act")
    private ProvenAct act;

    @JsonProperty("least")
    private ProofLevel least;

    /** Which act. */
    public ProvenAct getAct() {
        return act;
    }

    /** Sets {@link #getAct() act}. */
    public ProofRule setAct(ProvenAct act) {
        this.act = act;
        return this;
    }

    /** This proof or better. */
    public ProofLevel getLeast() {
        return least;
    }

    /** Sets {@link #getLeast() least}. */
    public ProofRule setLeast(ProofLevel least) {
        this.least = least;
        return this;
    }
}
