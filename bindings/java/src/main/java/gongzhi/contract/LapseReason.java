// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Why the voting on a topic did not open. */
@JsonPropertyOrder({
    "fewSeconds",
    "nobodyEligible",
    "areaTooLarge",
    "tooLate",
    "recallVotedOn",
    "recallFailed"
})
public final class LapseReason extends ContractValue {

    @JsonProperty("fewSeconds")
    private FewSeconds fewSeconds;

    @JsonProperty("nobodyEligible")
    private NobodyEligible nobodyEligible;

    @JsonProperty("areaTooLarge")
    private AreaTooLarge areaTooLarge;

    @JsonProperty("tooLate")
    private TooLate tooLate;

    @JsonProperty("recallVotedOn")
    private RecallVotedOn recallVotedOn;

    @JsonProperty("recallFailed")
    private RecallFailed recallFailed;

    private LapseReason() {}

    /** Too few seconded it in time. */
    public static LapseReason ofFewSeconds(FewSeconds fewSeconds) {
        LapseReason union = new LapseReason();
        union.fewSeconds = fewSeconds;
        return union;
    }

    /** What stands under {@code fewSeconds}; null where this is another. */
    public FewSeconds getFewSeconds() {
        return fewSeconds;
    }

    /** Nobody could have voted. */
    public static LapseReason ofNobodyEligible(NobodyEligible nobodyEligible) {
        LapseReason union = new LapseReason();
        union.nobodyEligible = nobodyEligible;
        return union;
    }

    /** What stands under {@code nobodyEligible}; null where this is another. */
    public NobodyEligible getNobodyEligible() {
        return nobodyEligible;
    }

    /** The areas of all owners together are more than is counted. */
    public static LapseReason ofAreaTooLarge(AreaTooLarge areaTooLarge) {
        LapseReason union = new LapseReason();
        union.areaTooLarge = areaTooLarge;
        return union;
    }

    /** What stands under {@code areaTooLarge}; null where this is another. */
    public AreaTooLarge getAreaTooLarge() {
        return areaTooLarge;
    }

    /** A run-off was not opened in its days. */
    public static LapseReason ofTooLate(TooLate tooLate) {
        LapseReason union = new LapseReason();
        union.tooLate = tooLate;
        return union;
    }

    /** What stands under {@code tooLate}; null where this is another. */
    public TooLate getTooLate() {
        return tooLate;
    }

    /**
     * Another topic for the recall of the same person on the same ground was being voted on;
     * whatever comes of that, what else asks for it is proposed anew.
     */
    public static LapseReason ofRecallVotedOn(RecallVotedOn recallVotedOn) {
        LapseReason union = new LapseReason();
        union.recallVotedOn = recallVotedOn;
        return union;
    }

    /** What stands under {@code recallVotedOn}; null where this is another. */
    public RecallVotedOn getRecallVotedOn() {
        return recallVotedOn;
    }

    /** One had failed. */
    public static LapseReason ofRecallFailed(RecallFailed recallFailed) {
        LapseReason union = new LapseReason();
        union.recallFailed = recallFailed;
        return union;
    }

    /** What stands under {@code recallFailed}; null where this is another. */
    public RecallFailed getRecallFailed() {
        return recallFailed;
    }

    /** Too few seconded it in time. */
    @JsonPropertyOrder({
        "seconds",
        "needed"
    })
    public static final class FewSeconds extends ContractValue {

        @JsonProperty("seconds")
        private Integer seconds;

        @JsonProperty("needed")
        private Integer needed;

        /** How many did. */
        public Integer getSeconds() {
            return seconds;
        }

        /** Sets {@link #getSeconds() seconds}. */
        public FewSeconds setSeconds(Integer seconds) {
            this.seconds = seconds;
            return this;
        }

        /** How many were needed. */
        public Integer getNeeded() {
            return needed;
        }

        /** Sets {@link #getNeeded() needed}. */
        public FewSeconds setNeeded(Integer needed) {
            this.needed = needed;
            return this;
        }
    }

    /** Nobody could have voted. */
    public static final class NobodyEligible extends ContractValue {
    }

    /** The areas of all owners together are more than is counted. */
    public static final class AreaTooLarge extends ContractValue {
    }

    /** A run-off was not opened in its days. */
    @JsonPropertyOrder({
        "before"
    })
    public static final class TooLate extends ContractValue {

        @JsonProperty("before")
        private String before;

        /** Before when it had to be. */
        public String getBefore() {
            return before;
        }

        /** Sets {@link #getBefore() before}. */
        public TooLate setBefore(String before) {
            this.before = before;
            return this;
        }
    }

    /**
     * Another topic for the recall of the same person on the same ground was being voted on;
     * whatever comes of that, what else asks for it is proposed anew.
     */
    public static final class RecallVotedOn extends ContractValue {
    }

    /** One had failed. */
    @JsonPropertyOrder({
        "until"
    })
    public static final class RecallFailed extends ContractValue {

        @JsonProperty("until")
        private String until;

        /** Before when none is voted on again. */
        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public RecallFailed setUntil(String until) {
            this.until = until;
            return this;
        }
    }
}
