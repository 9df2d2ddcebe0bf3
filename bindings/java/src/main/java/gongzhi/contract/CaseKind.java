// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A kind of case (事件类别). */
@JsonPropertyOrder({
    "kind",
    "urgent",
    "departments"
})
public final class CaseKind extends ContractValue {

    @JsonProperty("kind")
    private String kind;

    @JsonProperty("urgent")
    private Boolean urgent;

    @JsonProperty("departments")
    private List<String> departments;

    /** Its name in this charter. */
    public String getKind() {
        return kind;
    }

    /** Sets {@link #getKind() kind}. */
    public CaseKind setKind(String kind) {
        this.kind = kind;
        return this;
    }

    /** Whether the urgent limits hold for it. */
    public Boolean getUrgent() {
        return urgent;
    }

    /** Sets {@link #getUrgent() urgent}. */
    public CaseKind setUrgent(Boolean urgent) {
        this.urgent = urgent;
        return this;
    }

    /** Departments that it is usually dispatched to, the lead first. */
    public List<String> getDepartments() {
        return departments;
    }

    /** Sets {@link #getDepartments() departments}. */
    public CaseKind setDepartments(List<String> departments) {
        this.departments = departments;
        return this;
    }
}
