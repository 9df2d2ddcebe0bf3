// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How many violations of a rule met with what; absent where that is withheld. */
@JsonPropertyOrder({
    "covenant",
    "rule",
    "noticed",
    "dissuaded",
    "exposed",
    "referred",
    "withdrawn"
})
public final class RuleFigures extends ContractValue {

    @JsonProperty("covenant")
    private String covenant;

    @JsonProperty("rule")
    private String rule;

    @JsonProperty("noticed")
    private Long noticed;

    @JsonProperty("dissuaded")
    private Long dissuaded;

    @JsonProperty("exposed")
    private Long exposed;

    @JsonProperty("referred")
    private Long referred;

    @JsonProperty("withdrawn")
    private Long withdrawn;

    /** Of which covenant. */
    public String getCovenant() {
        return covenant;
    }

    /** Sets {@link #getCovenant() covenant}. */
    public RuleFigures setCovenant(String covenant) {
        this.covenant = covenant;
        return this;
    }

    /** Which of its rules. */
    public String getRule() {
        return rule;
    }

    /** Sets {@link #getRule() rule}. */
    public RuleFigures setRule(String rule) {
        this.rule = rule;
        return this;
    }

    /** Recorded, the measure not yet applied. It may be null. */
    public Long getNoticed() {
        return noticed;
    }

    /** Sets {@link #getNoticed() noticed}. */
    public RuleFigures setNoticed(Long noticed) {
        this.noticed = noticed;
        return this;
    }

    /** Met with a talk. It may be null. */
    public Long getDissuaded() {
        return dissuaded;
    }

    /** Sets {@link #getDissuaded() dissuaded}. */
    public RuleFigures setDissuaded(Long dissuaded) {
        this.dissuaded = dissuaded;
        return this;
    }

    /** Met with a notice. It may be null. */
    public Long getExposed() {
        return exposed;
    }

    /** Sets {@link #getExposed() exposed}. */
    public RuleFigures setExposed(Long exposed) {
        this.exposed = exposed;
        return this;
    }

    /** Referred. It may be null. */
    public Long getReferred() {
        return referred;
    }

    /** Sets {@link #getReferred() referred}. */
    public RuleFigures setReferred(Long referred) {
        this.referred = referred;
        return this;
    }

    /** Taken back; in none of the above. It may be null. */
    public Long getWithdrawn() {
        return withdrawn;
    }

    /** Sets {@link #getWithdrawn() withdrawn}. */
    public RuleFigures setWithdrawn(Long withdrawn) {
        this.withdrawn = withdrawn;
        return this;
    }
}
