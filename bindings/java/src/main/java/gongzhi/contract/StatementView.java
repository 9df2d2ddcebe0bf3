// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What a group made of a statement. */
@JsonPropertyOrder({
    "reacted",
    "agree",
    "disagree",
    "agreeRate",
    "disagreeRate"
})
public final class StatementView extends ContractValue {

    @JsonProperty("reacted")
    private Long reacted;

    @JsonProperty("agree")
    private Long agree;

    @JsonProperty("disagree")
    private Long disagree;

    @JsonProperty("agreeRate")
    private Integer agreeRate;

    @JsonProperty("disagreeRate")
    private Integer disagreeRate;

    /** How many reacted to it. */
    public Long getReacted() {
        return reacted;
    }

    /** Sets {@link #getReacted() reacted}. */
    public StatementView setReacted(Long reacted) {
        this.reacted = reacted;
        return this;
    }

    /** Of these, for it. */
    public Long getAgree() {
        return agree;
    }

    /** Sets {@link #getAgree() agree}. */
    public StatementView setAgree(Long agree) {
        this.agree = agree;
        return this;
    }

    /** And against it. */
    public Long getDisagree() {
        return disagree;
    }

    /** Sets {@link #getDisagree() disagree}. */
    public StatementView setDisagree(Long disagree) {
        this.disagree = disagree;
        return this;
    }

    /** The smoothed share of those for it, in ten-thousandths. */
    public Integer getAgreeRate() {
        return agreeRate;
    }

    /** Sets {@link #getAgreeRate() agreeRate}. */
    public StatementView setAgreeRate(Integer agreeRate) {
        this.agreeRate = agreeRate;
        return this;
    }

    /** The smoothed share of those against it, in ten-thousandths. */
    public Integer getDisagreeRate() {
        return disagreeRate;
    }

    /** Sets {@link #getDisagreeRate() disagreeRate}. */
    public StatementView setDisagreeRate(Integer disagreeRate) {
        this.disagreeRate = disagreeRate;
        return this;
    }
}
