// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A rule of a covenant (公约条款). */
@JsonPropertyOrder({
    "rule",
    "windowDays",
    "ladder",
    "replyDays",
    "appeal",
    "continues"
})
public final class CovenantRule extends ContractValue {

    @JsonProperty("rule")
    private String rule;

    @JsonProperty("windowDays")
    private Integer windowDays;

    @JsonProperty("ladder")
    private List<Measure> ladder;

    @JsonProperty("replyDays")
    private Integer replyDays;

    @JsonProperty("appeal")
    private AppealTerms appeal;

    @JsonProperty("continues")
    private String continues;

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
     * WINDOW_DAYS_MAX}. Nobody has to act by its end, so that it is never moved.
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

    /**
     * Calendar days, counted likewise, in which the person can reply (申辩) before the measure is
     * applied; at once where absent. 1 to {@code HEARING_DAYS_MAX}. Where the last is a holiday or
     * a day of rest, they end with the next working day (203), if the calendar of its year is
     * known. Only a rule whose every step is a talk may do without. It may be null.
     */
    public Integer getReplyDays() {
        return replyDays;
    }

    /** Sets {@link #getReplyDays() replyDays}. */
    public CovenantRule setReplyDays(Integer replyDays) {
        this.replyDays = replyDays;
        return this;
    }

    /**
     * How an applied measure can be appealed; not at all where absent, which only a rule may whose
     * every step is a talk. It may be null.
     */
    public AppealTerms getAppeal() {
        return appeal;
    }

    /** Sets {@link #getAppeal() appeal}. */
    public CovenantRule setAppeal(AppealTerms appeal) {
        this.appeal = appeal;
        return this;
    }

    /**
     * The rule of the covenant before this version whose violations go on counting towards this
     * one's steps, each as long as its own version said. Counting begins anew where absent. It may
     * be null.
     */
    public String getContinues() {
        return continues;
    }

    /** Sets {@link #getContinues() continues}. */
    public CovenantRule setContinues(String continues) {
        this.continues = continues;
        return this;
    }
}
