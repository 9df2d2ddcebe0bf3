// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a ballot is void (废票). It took part, and chose nothing. */
public enum Flaw {
    /**
     * Names more than there are seats, or shares out more than there are points (浙江省村民委员会 选举办法 27).
     */
    @JsonProperty("tooMany")
    TOO_MANY,

    /** Names one person for two posts (the same). */
    @JsonProperty("twoPosts")
    TWO_POSTS,

    /** A number that the kind does not have, or of another vote. */
    @JsonProperty("otherForm")
    OTHER_FORM,

    /** Two options bear the same rank where that is not allowed. */
    @JsonProperty("equalRanks")
    EQUAL_RANKS,

    /** What was meant cannot be told. */
    @JsonProperty("unreadable")
    UNREADABLE
}
