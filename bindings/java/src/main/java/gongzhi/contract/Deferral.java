// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a deadline is only the day on which to look again; nobody is late by it. */
public enum Deferral {
    /** The working calendar of a year that the deadline reaches into is not known yet. */
    @JsonProperty("unknownYear")
    UNKNOWN_YEAR,

    /** As many warnings were given as the charter has; it is left to those who audit. */
    @JsonProperty("warningsExhausted")
    WARNINGS_EXHAUSTED
}
