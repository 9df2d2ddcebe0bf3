// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Percent of what, the widest first. */
public enum Base {
    /** The whole electorate. */
    @JsonProperty("eligible")
    ELIGIBLE,

    /**
     * Those who took part, abstentions included; of a meeting those present (到会): whoever is there
     * and hands in nothing is entered as an abstention.
     */
    @JsonProperty("participants")
    PARTICIPANTS,

    /** Those whose ballot was valid, abstentions included. */
    @JsonProperty("valid")
    VALID,

    /** Those who said yes or no. */
    @JsonProperty("yesAndNo")
    YES_AND_NO
}
