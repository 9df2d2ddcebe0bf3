// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Options that are withdrawn. */
public enum Withdrawn {
    /**
     * None can be: a topic has its options from its proposal on. Whoever wants others withdraws it
     * and proposes anew.
     */
    @JsonProperty("never")
    NEVER
}
