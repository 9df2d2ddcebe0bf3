// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happened to a case. */
public enum StepKind {
    /** It was reported. */
    @JsonProperty("reported")
    REPORTED,

    /** It was accepted. */
    @JsonProperty("accepted")
    ACCEPTED,

    /** It was not accepted; the note is the reason. */
    @JsonProperty("declined")
    DECLINED,

    /** The residents deliberate on it; the note is the topic. */
    @JsonProperty("selfResolution")
    SELF_RESOLUTION,

    /** The grid or village works on it. */
    @JsonProperty("handling")
    HANDLING,

    /** The unit was entrusted with it. */
    @JsonProperty("entrusted")
    ENTRUSTED,

    /** It was dispatched; the unit leads. */
    @JsonProperty("dispatched")
    DISPATCHED,

    /** The unit gave it back; the note is the reason. */
    @JsonProperty("returned")
    RETURNED,

    /** The unit may not act any more and has it no longer. */
    @JsonProperty("released")
    RELEASED,

    /** The unit told what came of it; the note is the result. */
    @JsonProperty("feedback")
    FEEDBACK,

    /** It was closed. */
    @JsonProperty("closed")
    CLOSED,

    /** It came to this level; the note is the reason, and there is none where the clock did it. */
    @JsonProperty("escalated")
    ESCALATED,

    /** The unit let the deadline pass. */
    @JsonProperty("missed")
    MISSED,

    /** It was supervised for being late. */
    @JsonProperty("supervised")
    SUPERVISED,

    /** The reporter rated it; the note is the reason. */
    @JsonProperty("rated")
    RATED,

    /** It was opened again; the note is the reason. */
    @JsonProperty("reopened")
    REOPENED,

    /** It was withdrawn. */
    @JsonProperty("withdrawn")
    WITHDRAWN
}
