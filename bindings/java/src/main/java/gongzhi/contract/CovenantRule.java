// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A rule of a covenant (公约条款). */
@JsonPropertyOrder({
    "rule",
    "windowDays",
    "ladder"
})
public final class CovenantRule extends ContractValue {

    @JsonProperty("rule")
    private String rule;

    @JsonProperty("windowDays")
    private Integer windowDays;

    @JsonProperty("ladder")
    private List<Measure> ladder;

    /** Its name in this covenant. */
    public String getRule() {
        return rule;
    }

    /** Sets {@link #getRule() rule}. */
    public CovenantRule setRule(String rule) {
        this.rule = rule;
        return this;
    }

    /**
     * Calendar days in which a violation counts towards the next one's step; the day it was
     * recorded is not counted, the last ends at 24:00 (Civil Code 201, 203). 1 to {@code
     * WINDOW_DAYS_MAX}.
     */
    public Integer getWindowDays() {
        return windowDays;
    }

    /** Sets {@link #getWindowDays() windowDays}. */
    public CovenantRule setWindowDays(Integer windowDays) {
        this.windowDays = windowDays;
        return this;
    }

    /**
     * What follows on the first violation, the second and so on; the last step repeats. 1 to {@code
     * LADDER_STEPS_MAX} steps, none milder than the one before.
     */
    public List<Measure> getLadder() {
        return ladder;
    }

    /** Sets {@link #getLadder() ladder}. */
    public CovenantRule setLadder(List<Measure> ladder) {
        this.ladder = ladder;
        return this;
    }
}
