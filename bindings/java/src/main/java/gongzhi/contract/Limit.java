// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How long a level may take over a case. */
@JsonPropertyOrder({
    "level",
    "urgent",
    "term"
})
public final class Limit extends ContractValue {

    @JsonProperty("level")
    private Level level;

    @JsonProperty("urgent")
    private Boolean urgent;

    @JsonProperty("term")
    private Term term;

    /** Which level. */
    public Level getLevel() {
        return level;
    }

    /** Sets {@link #getLevel() level}. */
    public Limit setLevel(Level level) {
        this.level = level;
        return this;
    }

    /** For urgent kinds, or for the others. */
    public Boolean getUrgent() {
        return urgent;
    }

    /** Sets {@link #getUrgent() urgent}. */
    public Limit setUrgent(Boolean urgent) {
        this.urgent = urgent;
        return this;
    }

    /** How long. */
    public Term getTerm() {
        return term;
    }

    /** Sets {@link #getTerm() term}. */
    public Limit setTerm(Term term) {
        this.term = term;
        return this;
    }
}
