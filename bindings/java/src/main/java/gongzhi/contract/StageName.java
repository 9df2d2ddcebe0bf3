// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a topic stands, in a word. */
public enum StageName {
    /** Being seconded. */
    @JsonProperty("proposed")
    PROPOSED,

    /** Being screened. */
    @JsonProperty("screening")
    SCREENING,

    /** Declined in screening. */
    @JsonProperty("declined")
    DECLINED,

    /** Its decline is appealed, or the annulment of its result. */
    @JsonProperty("appealed")
    APPEALED,

    /** Being discussed. */
    @JsonProperty("discussed")
    DISCUSSED,

    /** Seconded, its text frozen, and not yet opened. */
    @JsonProperty("seconded")
    SECONDED,

    /** Being voted on. */
    @JsonProperty("voting")
    VOTING,

    /** Voting is over, and papers are counted. */
    @JsonProperty("counting")
    COUNTING,

    /** Decided. */
    @JsonProperty("decided")
    DECIDED,

    /** Seconded by too few in time, or nobody could vote when voting was to open. */
    @JsonProperty("lapsed")
    LAPSED,

    /** Withdrawn by its proposer. */
    @JsonProperty("withdrawn")
    WITHDRAWN,

    /** Counted, and on public notice. */
    @JsonProperty("announced")
    ANNOUNCED,

    /** Counted, and annulled by an objection. */
    @JsonProperty("annulled")
    ANNULLED,

    /** In force. */
    @JsonProperty("inForce")
    IN_FORCE,

    /** Ended by a later topic. */
    @JsonProperty("repealed")
    REPEALED,

    /** Passed, and left nothing to end or to replace by another topic. */
    @JsonProperty("moot")
    MOOT
}
