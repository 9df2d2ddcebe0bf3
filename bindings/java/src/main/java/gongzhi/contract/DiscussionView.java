// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A page of a discussion, in the order in which it was said. */
@JsonPropertyOrder({
    "total",
    "contributions"
})
public final class DiscussionView extends ContractValue {

    @JsonProperty("total")
    private Long total;

    @JsonProperty("contributions")
    private List<ContributionView> contributions;

    /** How many contributions there are, those hidden among them. */
    public Long getTotal() {
        return total;
    }

    /** Sets {@link #getTotal() total}. */
    public DiscussionView setTotal(Long total) {
        this.total = total;
        return this;
    }

    /** Those of the page. */
    public List<ContributionView> getContributions() {
        return contributions;
    }

    /** Sets {@link #getContributions() contributions}. */
    public DiscussionView setContributions(List<ContributionView> contributions) {
        this.contributions = contributions;
        return this;
    }
}
