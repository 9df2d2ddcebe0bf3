// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What it means that someone was served with a ballot, provably, and did not vote. Whether it may
 * mean anything is left to the owners' own rules (业主大会和业主委员会指导规则 26), and disputed.
 */
public enum Silence {
    /** Nothing. */
    @JsonProperty("ignored")
    IGNORED,

    /** They took part, and abstained. */
    @JsonProperty("participates")
    PARTICIPATES,

    /** They took part, and their vote joins the majority of those cast. */
    @JsonProperty("joinsMajority")
    JOINS_MAJORITY
}
