// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Close kin (近亲属, 浙江省村民委员会选举办法 25). */
public enum Kin {
    /** Husband or wife (配偶). */
    @JsonProperty("spouse")
    SPOUSE,

    /** Father or mother (父母). */
    @JsonProperty("parent")
    PARENT,

    /** Son or daughter (子女). */
    @JsonProperty("child")
    CHILD,

    /** Brother or sister (兄弟姐妹). */
    @JsonProperty("sibling")
    SIBLING,

    /** Of either side (祖父母、外祖父母). */
    @JsonProperty("grandparent")
    GRANDPARENT,

    /** Of either side (孙子女、外孙子女). */
    @JsonProperty("grandchild")
    GRANDCHILD
}
