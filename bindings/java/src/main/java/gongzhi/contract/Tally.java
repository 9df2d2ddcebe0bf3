// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How many were eligible, took part, and chose what, by one measure. */
@JsonPropertyOrder({
    "measure",
    "eligible",
    "participants",
    "yes",
    "no",
    "abstain"
})
public final class Tally extends ContractValue {

    @JsonProperty("measure")
    private VoteMeasure measure;

    @JsonProperty("eligible")
    private Long eligible;

    @JsonProperty("participants")
    private Long participants;

    @JsonProperty("yes")
    private Long yes;

    @JsonProperty("no")
    private Long no;

    @JsonProperty("abstain")
    private Long abstain;

    /** What is counted. */
    public VoteMeasure getMeasure() {
        return measure;
    }

    /** Sets {@link #getMeasure() measure}. */
    public Tally setMeasure(VoteMeasure measure) {
        this.measure = measure;
        return this;
    }

    /** In the register when voting opened. */
    public Long getEligible() {
        return eligible;
    }

    /** Sets {@link #getEligible() eligible}. */
    public Tally setEligible(Long eligible) {
        this.eligible = eligible;
        return this;
    }

    /** Cast a ballot, abstentions and void ballots included. */
    public Long getParticipants() {
        return participants;
    }

    /** Sets {@link #getParticipants() participants}. */
    public Tally setParticipants(Long participants) {
        this.participants = participants;
        return this;
    }

    /** In favour. */
    public Long getYes() {
        return yes;
    }

    /** Sets {@link #getYes() yes}. */
    public Tally setYes(Long yes) {
        this.yes = yes;
        return this;
    }

    /** Against. */
    public Long getNo() {
        return no;
    }

    /** Sets {@link #getNo() no}. */
    public Tally setNo(Long no) {
        this.no = no;
        return this;
    }

    /** Neither. */
    public Long getAbstain() {
        return abstain;
    }

    /** Sets {@link #getAbstain() abstain}. */
    public Tally setAbstain(Long abstain) {
        this.abstain = abstain;
        return this;
    }
}
