// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How often a person did an act. */
@JsonPropertyOrder({
    "person",
    "act",
    "times",
    "earnedToday",
    "dayCap"
})
public final class ParticipationView extends ContractValue {

    @JsonProperty("person")
    private String person;

    @JsonProperty("act")
    private String act;

    @JsonProperty("times")
    private Long times;

    @JsonProperty("earnedToday")
    private String earnedToday;

    @JsonProperty("dayCap")
    private String dayCap;

    /** Who. */
    public String getPerson() {
        return person;
    }

    /** Sets {@link #getPerson() person}. */
    public ParticipationView setPerson(String person) {
        this.person = person;
        return this;
    }

    /** Which act. */
    public String getAct() {
        return act;
    }

    /** Sets {@link #getAct() act}. */
    public ParticipationView setAct(String act) {
        this.act = act;
        return this;
    }

    /** How many times, reversed awards left out. */
    public Long getTimes() {
        return times;
    }

    /** Sets {@link #getTimes() times}. */
    public ParticipationView setTimes(Long times) {
        this.times = times;
        return this;
    }

    /** How much it earned today (Beijing). */
    public String getEarnedToday() {
        return earnedToday;
    }

    /** Sets {@link #getEarnedToday() earnedToday}. */
    public ParticipationView setEarnedToday(String earnedToday) {
        this.earnedToday = earnedToday;
        return this;
    }

    /** How much it can earn in a day. */
    public String getDayCap() {
        return dayCap;
    }

    /** Sets {@link #getDayCap() dayCap}. */
    public ParticipationView setDayCap(String dayCap) {
        this.dayCap = dayCap;
        return this;
    }
}
