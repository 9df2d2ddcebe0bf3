// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A retention class. What is in no class is not kept (PIPL 6, 19). */
@JsonPropertyOrder({
    "class",
    "basis",
    "keepDays",
    "from"
})
public final class RetentionClass extends ContractValue {

    @JsonProperty("class")
    private String class_;

    @JsonProperty("basis")
    private LawfulBasis basis;

    @JsonProperty("keepDays")
    private Integer keepDays;

    @JsonProperty("from")
    private KeptFrom from;

    /** Its name in this charter. */
    public String getClass() {
        return class_;
    }

    /** Sets {@link #getClass() class}. */
    public RetentionClass setClass(String class_) {
        this.class_ = class_;
        return this;
    }

    /** Why it may be kept at all. */
    public LawfulBasis getBasis() {
        return basis;
    }

    /** Sets {@link #getBasis() basis}. */
    public RetentionClass setBasis(LawfulBasis basis) {
        this.basis = basis;
        return this;
    }

    /** For how many calendar days: 1 to 36,500; the last ends at 24:00. */
    public Integer getKeepDays() {
        return keepDays;
    }

    /** Sets {@link #getKeepDays() keepDays}. */
    public RetentionClass setKeepDays(Integer keepDays) {
        this.keepDays = keepDays;
        return this;
    }

    /** From when these count. */
    public KeptFrom getFrom() {
        return from;
    }

    /** Sets {@link #getFrom() from}. */
    public RetentionClass setFrom(KeptFrom from) {
        this.from = from;
        return this;
    }
}
