// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How a contribution was moderated. */
@JsonPropertyOrder({
    "hidden",
    "reason"
})
public final class Moderation extends ContractValue {

    @JsonProperty("hidden")
    private Boolean hidden;

    @JsonProperty("reason")
    private String reason;

    /** Whether it is hidden. */
    public Boolean getHidden() {
        return hidden;
    }

    /** Sets {@link #getHidden() hidden}. */
    public Moderation setHidden(Boolean hidden) {
        this.hidden = hidden;
        return this;
    }

    /** Where the host keeps the reason. */
    public String getReason() {
        return reason;
    }

    /** Sets {@link #getReason() reason}. */
    public Moderation setReason(String reason) {
        this.reason = reason;
        return this;
    }
}
