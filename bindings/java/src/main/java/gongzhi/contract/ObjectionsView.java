// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A page of objections, in the order in which they came. */
@JsonPropertyOrder({
    "total",
    "objections"
})
public final class ObjectionsView extends ContractValue {

    @JsonProperty("total")
    private Long total;

    @JsonProperty("objections")
    private List<ObjectionView> objections;

    /** How many there are. */
    public Long getTotal() {
        return total;
    }

    /** Sets {@link #getTotal() total}. */
    public ObjectionsView setTotal(Long total) {
        this.total = total;
        return this;
    }

    /** Those of the page. */
    public List<ObjectionView> getObjections() {
        return objections;
    }

    /** Sets {@link #getObjections() objections}. */
    public ObjectionsView setObjections(List<ObjectionView> objections) {
        this.objections = objections;
        return this;
    }
}
