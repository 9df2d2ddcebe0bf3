// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A step of a case's history. */
@JsonPropertyOrder({
    "at",
    "kind",
    "level",
    "unit",
    "note"
})
public final class StepView extends ContractValue {

    @JsonProperty("at")
    private String at;

    @JsonProperty("kind")
    private StepKind kind;

    @JsonProperty("level")
    private Level level;

    @JsonProperty("unit")
    private Unit unit;

    @JsonProperty("note")
    private String note;

    /** When. */
    public String getAt() {
        return at;
    }

    /** Sets {@link #getAt() at}. */
    public StepView setAt(String at) {
        this.at = at;
        return this;
    }

    /** What happened. */
    public StepKind getKind() {
        return kind;
    }

    /** Sets {@link #getKind() kind}. */
    public StepView setKind(StepKind kind) {
        this.kind = kind;
        return this;
    }

    /** At which level, after it. */
    public Level getLevel() {
        return level;
    }

    /** Sets {@link #getLevel() level}. */
    public StepView setLevel(Level level) {
        this.level = level;
        return this;
    }

    /** The unit that it concerns. */
    public Unit getUnit() {
        return unit;
    }

    /** Sets {@link #getUnit() unit}. */
    public StepView setUnit(Unit unit) {
        this.unit = unit;
        return this;
    }

    /** Where the host keeps the reason, the topic or the result. It may be null. */
    public String getNote() {
        return note;
    }

    /** Sets {@link #getNote() note}. */
    public StepView setNote(String note) {
        this.note = note;
        return this;
    }
}
