// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a data item reaches into private life (敏感程度). */
public enum Sensitivity {
    /** 一般. */
    @JsonProperty("ordinary")
    ORDINARY,

    /** 敏感: health, religion, finance, location and their like (PIPL 28). */
    @JsonProperty("sensitive")
    SENSITIVE,

    /** 未满十四周岁: about a child under 14 (PIPL 28, 31). */
    @JsonProperty("under14")
    UNDER14
}
