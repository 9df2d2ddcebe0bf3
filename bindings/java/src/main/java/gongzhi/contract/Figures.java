// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A body's figures. Those open are the asked without the answered and the withdrawn. */
@JsonPropertyOrder({
    "asked",
    "answeredInTime",
    "answeredLate",
    "answeredAbove",
    "overdue",
    "withdrawn",
    "solved",
    "unsolved"
})
public final class Figures extends ContractValue {

    @JsonProperty("asked")
    private Long asked;

    @JsonProperty("answeredInTime")
    private Long answeredInTime;

    @JsonProperty("answeredLate")
    private Long answeredLate;

    @JsonProperty("answeredAbove")
    private Long answeredAbove;

    @JsonProperty("overdue")
    private Long overdue;

    @JsonProperty("withdrawn")
    private Long withdrawn;

    @JsonProperty("solved")
    private Long solved;

    @JsonProperty("unsolved")
    private Long unsolved;

    /** Questions asked of it. */
    public Long getAsked() {
        return asked;
    }

    /** Sets {@link #getAsked() asked}. */
    public Figures setAsked(Long asked) {
        this.asked = asked;
        return this;
    }

    /** Answered by it before its deadline. */
    public Long getAnsweredInTime() {
        return answeredInTime;
    }

    /** Sets {@link #getAnsweredInTime() answeredInTime}. */
    public Figures setAnsweredInTime(Long answeredInTime) {
        this.answeredInTime = answeredInTime;
        return this;
    }

    /** Answered by it after its deadline. */
    public Long getAnsweredLate() {
        return answeredLate;
    }

    /** Sets {@link #getAnsweredLate() answeredLate}. */
    public Figures setAnsweredLate(Long answeredLate) {
        this.answeredLate = answeredLate;
        return this;
    }

    /** Answered by a region above, after its deadline or because it might not act. */
    public Long getAnsweredAbove() {
        return answeredAbove;
    }

    /** Sets {@link #getAnsweredAbove() answeredAbove}. */
    public Figures setAnsweredAbove(Long answeredAbove) {
        this.answeredAbove = answeredAbove;
        return this;
    }

    /** Not answered by its deadline, whatever came after. */
    public Long getOverdue() {
        return overdue;
    }

    /** Sets {@link #getOverdue() overdue}. */
    public Figures setOverdue(Long overdue) {
        this.overdue = overdue;
        return this;
    }

    /** Taken back. */
    public Long getWithdrawn() {
        return withdrawn;
    }

    /** Sets {@link #getWithdrawn() withdrawn}. */
    public Figures setWithdrawn(Long withdrawn) {
        this.withdrawn = withdrawn;
        return this;
    }

    /** Answers that solved the matter. */
    public Long getSolved() {
        return solved;
    }

    /** Sets {@link #getSolved() solved}. */
    public Figures setSolved(Long solved) {
        this.solved = solved;
        return this;
    }

    /** Answers that did not. */
    public Long getUnsolved() {
        return unsolved;
    }

    /** Sets {@link #getUnsolved() unsolved}. */
    public Figures setUnsolved(Long unsolved) {
        this.unsolved = unsolved;
        return this;
    }
}
