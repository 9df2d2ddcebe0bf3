// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A project that is bought, or passed over. */
@JsonPropertyOrder({
    "project",
    "votes",
    "cost",
    "before",
    "funded",
    "byTie",
    "offers"
})
public final class BudgetStep extends ContractValue {

    @JsonProperty("project")
    private Integer project;

    @JsonProperty("votes")
    private Long votes;

    @JsonProperty("cost")
    private String cost;

    @JsonProperty("before")
    private String before;

    @JsonProperty("funded")
    private Boolean funded;

    @JsonProperty("byTie")
    private Boolean byTie;

    @JsonProperty("offers")
    private List<BudgetOffer> offers;

    /** Which. */
    public Integer getProject() {
        return project;
    }

    /** Sets {@link #getProject() project}. */
    public BudgetStep setProject(Integer project) {
        this.project = project;
        return this;
    }

    /** Its points. */
    public Long getVotes() {
        return votes;
    }

    /** Sets {@link #getVotes() votes}. */
    public BudgetStep setVotes(Long votes) {
        this.votes = votes;
        return this;
    }

    /** What it costs. */
    public String getCost() {
        return cost;
    }

    /** Sets {@link #getCost() cost}. */
    public BudgetStep setCost(String cost) {
        this.cost = cost;
        return this;
    }

    /** The money there was before. */
    public String getBefore() {
        return before;
    }

    /** Sets {@link #getBefore() before}. */
    public BudgetStep setBefore(String before) {
        this.before = before;
        return this;
    }

    /** It is paid for; else it costs more than there was. */
    public Boolean getFunded() {
        return funded;
    }

    /** Sets {@link #getFunded() funded}. */
    public BudgetStep setFunded(Boolean funded) {
        this.funded = funded;
        return this;
    }

    /** A tie was broken by the policy. */
    public Boolean getByTie() {
        return byTie;
    }

    /** Sets {@link #getByTie() byTie}. */
    public BudgetStep setByTie(Boolean byTie) {
        this.byTie = byTie;
        return this;
    }

    /** By equal shares: how all that could be paid for stood. */
    public List<BudgetOffer> getOffers() {
        return offers;
    }

    /** Sets {@link #getOffers() offers}. */
    public BudgetStep setOffers(List<BudgetOffer> offers) {
        this.offers = offers;
        return this;
    }
}
