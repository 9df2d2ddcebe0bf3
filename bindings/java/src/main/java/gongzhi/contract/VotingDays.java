// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Fewest and most days of voting. */
@JsonPropertyOrder({
    "fewest",
    "most"
})
public final class VotingDays extends ContractValue {

    @JsonProperty("fewest")
    private Integer fewest;

    @JsonProperty("most")
    private Integer most;

    /** At least 1. */
    public Integer getFewest() {
        return fewest;
    }

    /** Sets {@link #getFewest() fewest}. */
    public VotingDays setFewest(Integer fewest) {
        this.fewest = fewest;
        return this;
    }

    /** At most 60. */
    public Integer getMost() {
        return most;
    }

    /** Sets {@link #getMost() most}. */
    public VotingDays setMost(Integer most) {
        this.most = most;
        return this;
    }
}
