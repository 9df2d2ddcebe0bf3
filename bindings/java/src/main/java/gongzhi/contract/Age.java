// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How old a person is, as far as the rules ask. */
public enum Age {
    /** Personal data is sensitive; the guardian acts. */
    @JsonProperty("under14")
    UNDER14,

    /** Limited capacity. */
    @JsonProperty("under18")
    UNDER18,

    /** Nothing is held. */
    @JsonProperty("adult")
    ADULT
}
