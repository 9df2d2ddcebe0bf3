// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who is out at once. */
public enum Elimination {
    /**
     * The last. Several that are tied go together where no order among them changes anything; else
     * the tie policy names one.
     */
    @JsonProperty("oneByOne")
    ONE_BY_ONE
}
