// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is counted. */
public enum VoteMeasure {
    /** One each (人数): a person, a household, an organisation, as the electorate says. */
    @JsonProperty("heads")
    HEADS,

    /** Exclusive area (专有部分面积), in 0.01 m2. */
    @JsonProperty("area")
    AREA
}
