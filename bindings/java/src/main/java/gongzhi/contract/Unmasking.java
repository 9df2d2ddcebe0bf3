// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** An order to lift a handle (揭名令). */
@JsonPropertyOrder({
    "unmasking",
    "region",
    "handle",
    "asker",
    "reason",
    "rules",
    "stage"
})
public final class Unmasking extends ContractValue {

    @JsonProperty("unmasking")
    private String unmasking;

    @JsonProperty("region")
    private String region;

    @JsonProperty("handle")
    private String handle;

    @JsonProperty("asker")
    private String asker;

    @JsonProperty("reason")
    private String reason;

    @JsonProperty("rules")
    private UnmaskingRules rules;

    @JsonProperty("stage")
    private UnmaskingStage stage;

    /** Which. */
    public String getUnmasking() {
        return unmasking;
    }

    /** Sets {@link #getUnmasking() unmasking}. */
    public Unmasking setUnmasking(String unmasking) {
        this.unmasking = unmasking;
        return this;
    }

    /** In which region: a grid, or that of a topic. */
    public String getRegion() {
        return region;
    }

    /** Sets {@link #getRegion() region}. */
    public Unmasking setRegion(String region) {
        this.region = region;
        return this;
    }

    /** Whose handle. */
    public String getHandle() {
        return handle;
    }

    /** Sets {@link #getHandle() handle}. */
    public Unmasking setHandle(String handle) {
        this.handle = handle;
        return this;
    }

    /** Who asked. */
    public String getAsker() {
        return asker;
    }

    /** Sets {@link #getAsker() asker}. */
    public Unmasking setAsker(String asker) {
        this.asker = asker;
        return this;
    }

    /** Where the host keeps the reason. */
    public String getReason() {
        return reason;
    }

    /** Sets {@link #getReason() reason}. */
    public Unmasking setReason(String reason) {
        this.reason = reason;
        return this;
    }

    /** The rules it began under. Invariant **dated rules**. */
    public UnmaskingRules getRules() {
        return rules;
    }

    /** Sets {@link #getRules() rules}. */
    public Unmasking setRules(UnmaskingRules rules) {
        this.rules = rules;
        return this;
    }

    /** How it stands. */
    public UnmaskingStage getStage() {
        return stage;
    }

    /** Sets {@link #getStage() stage}. */
    public Unmasking setStage(UnmaskingStage stage) {
        this.stage = stage;
        return this;
    }
}
