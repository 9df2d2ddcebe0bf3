// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A department that a case is dispatched to. */
@JsonPropertyOrder({
    "department",
    "delivered"
})
public final class DepartmentView extends ContractValue {

    @JsonProperty("department")
    private String department;

    @JsonProperty("delivered")
    private Boolean delivered;

    /** Which. */
    public String getDepartment() {
        return department;
    }

    /** Sets {@link #getDepartment() department}. */
    public DepartmentView setDepartment(String department) {
        this.department = department;
        return this;
    }

    /** Whether it gave its feedback. */
    public Boolean getDelivered() {
        return delivered;
    }

    /** Sets {@link #getDelivered() delivered}. */
    public DepartmentView setDelivered(Boolean delivered) {
        this.delivered = delivered;
        return this;
    }
}
