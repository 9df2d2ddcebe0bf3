// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A statement that is a group's own. */
@JsonPropertyOrder({
    "statement",
    "agrees",
    "significant",
    "zHundredths"
})
public final class OwnStatement extends ContractValue {

    @JsonProperty("statement")
    private Integer statement;

    @JsonProperty("agrees")
    private Boolean agrees;

    @JsonProperty("significant")
    private Boolean significant;

    @JsonProperty("zHundredths")
    private Long zHundredths;

    /** Which statement. */
    public Integer getStatement() {
        return statement;
    }

    /** Sets {@link #getStatement() statement}. */
    public OwnStatement setStatement(Integer statement) {
        this.statement = statement;
        return this;
    }

    /** Whether the group is for it, rather than against it. */
    public Boolean getAgrees() {
        return agrees;
    }

    /** Sets {@link #getAgrees() agrees}. */
    public OwnStatement setAgrees(Boolean agrees) {
        this.agrees = agrees;
        return this;
    }

    /** Both tests are passed; else it is kept because nothing else is. */
    public Boolean getSignificant() {
        return significant;
    }

    /** Sets {@link #getSignificant() significant}. */
    public OwnStatement setSignificant(Boolean significant) {
        this.significant = significant;
        return this;
    }

    /** How far the group stands from all others: z of the two-proportion test, in hundredths. */
    public Long getZHundredths() {
        return zHundredths;
    }

    /** Sets {@link #getZHundredths() zHundredths}. */
    public OwnStatement setZHundredths(Long zHundredths) {
        this.zHundredths = zHundredths;
        return this;
    }
}
