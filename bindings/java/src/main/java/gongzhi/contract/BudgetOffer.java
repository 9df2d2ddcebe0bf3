// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How a project stands before a step of equal shares. */
@JsonPropertyOrder({
    "project",
    "effectiveVotesThousandths",
    "inFull"
})
public final class BudgetOffer extends ContractValue {

    @JsonProperty("project")
    private Integer project;

    @JsonProperty("effectiveVotesThousandths")
    private String effectiveVotesThousandths;

    @JsonProperty("inFull")
    private Long inFull;

    /** Which. */
    public Integer getProject() {
        return project;
    }

    /** Sets {@link #getProject() project}. */
    public BudgetOffer setProject(Integer project) {
        this.project = project;
        return this;
    }

    /** Its effective votes, in thousandths, rounded down. */
    public String getEffectiveVotesThousandths() {
        return effectiveVotesThousandths;
    }

    /** Sets {@link #getEffectiveVotesThousandths() effectiveVotesThousandths}. */
    public BudgetOffer setEffectiveVotesThousandths(String effectiveVotesThousandths) {
        this.effectiveVotesThousandths = effectiveVotesThousandths;
        return this;
    }

    /** The points of those who could pay in full. */
    public Long getInFull() {
        return inFull;
    }

    /** Sets {@link #getInFull() inFull}. */
    public BudgetOffer setInFull(Long inFull) {
        this.inFull = inFull;
        return this;
    }
}
