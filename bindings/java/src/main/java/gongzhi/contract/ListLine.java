// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** An entry of the published list. */
@JsonPropertyOrder({
    "handle",
    "area"
})
public final class ListLine extends ContractValue {

    @JsonProperty("handle")
    private String handle;

    @JsonProperty("area")
    private Long area;

    /** The handle of a person, or of a household; the identifier of an organisation. */
    public String getHandle() {
        return handle;
    }

    /** Sets {@link #getHandle() handle}. */
    public ListLine setHandle(String handle) {
        this.handle = handle;
        return this;
    }

    /** The area with which an owner votes, in 0.01 m2. It may be null. */
    public Long getArea() {
        return area;
    }

    /** Sets {@link #getArea() area}. */
    public ListLine setArea(Long area) {
        this.area = area;
        return this;
    }
}
