// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** An objection, as all see it. */
@JsonPropertyOrder({
    "objection",
    "by",
    "reason",
    "about",
    "listed",
    "area",
    "status",
    "answer"
})
public final class ObjectionView extends ContractValue {

    @JsonProperty("objection")
    private String objection;

    @JsonProperty("by")
    private String by;

    @JsonProperty("reason")
    private String reason;

    @JsonProperty("about")
    private String about;

    @JsonProperty("listed")
    private Boolean listed;

    @JsonProperty("area")
    private Long area;

    @JsonProperty("status")
    private ObjectionStatus status;

    @JsonProperty("answer")
    private String answer;

    /** Which. */
    public String getObjection() {
        return objection;
    }

    /** Sets {@link #getObjection() objection}. */
    public ObjectionView setObjection(String objection) {
        this.objection = objection;
        return this;
    }

    /** The handle of whoever objected. */
    public String getBy() {
        return by;
    }

    /** Sets {@link #getBy() by}. */
    public ObjectionView setBy(String by) {
        this.by = by;
        return this;
    }

    /** Where the host keeps the reason. */
    public String getReason() {
        return reason;
    }

    /** Sets {@link #getReason() reason}. */
    public ObjectionView setReason(String reason) {
        this.reason = reason;
        return this;
    }

    /** The entry of the list that it is about, by its handle; none: the result. It may be null. */
    public String getAbout() {
        return about;
    }

    /** Sets {@link #getAbout() about}. */
    public ObjectionView setAbout(String about) {
        this.about = about;
        return this;
    }

    /** Whether that should be there. It may be null. */
    public Boolean getListed() {
        return listed;
    }

    /** Sets {@link #getListed() listed}. */
    public ObjectionView setListed(Boolean listed) {
        this.listed = listed;
        return this;
    }

    /** And with which area in 0.01 m2, where owners vote. It may be null. */
    public Long getArea() {
        return area;
    }

    /** Sets {@link #getArea() area}. */
    public ObjectionView setArea(Long area) {
        this.area = area;
        return this;
    }

    /** How it stands. */
    public ObjectionStatus getStatus() {
        return status;
    }

    /** Sets {@link #getStatus() status}. */
    public ObjectionView setStatus(ObjectionStatus status) {
        this.status = status;
        return this;
    }

    /** Where the host keeps the reason of the latest decision. It may be null. */
    public String getAnswer() {
        return answer;
    }

    /** Sets {@link #getAnswer() answer}. */
    public ObjectionView setAnswer(String answer) {
        this.answer = answer;
        return this;
    }
}
