// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Ballots that rank none of the options left. */
public enum Exhausted {
    /** Leave the count: a majority is one of those that go on. */
    @JsonProperty("setAside")
    SET_ASIDE
}
