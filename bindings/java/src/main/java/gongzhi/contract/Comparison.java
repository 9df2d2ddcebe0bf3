// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the two sides are compared (Civil Code 1259). */
public enum Comparison {
    /** 以上, {@code left >= right}. */
    @JsonProperty("atLeast")
    AT_LEAST,

    /** 过半数 and 超过, {@code left > right}. */
    @JsonProperty("moreThan")
    MORE_THAN
}
