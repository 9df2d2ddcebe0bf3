// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How sure the thresholds, electorates and dates of a preset are; of each other figure its source
 * says so, where it is less sure.
 */
public enum Certainty {
    /** The text of the law or the decision was read. */
    @JsonProperty("primary")
    PRIMARY,

    /** The text was read; when it begins or ends to hold is from a secondary source. */
    @JsonProperty("datesSecondary")
    DATES_SECONDARY,

    /** All of it is from a secondary source. */
    @JsonProperty("secondary")
    SECONDARY,

    /** Nothing fixes it; it is a proposal. */
    @JsonProperty("proposed")
    PROPOSED
}
