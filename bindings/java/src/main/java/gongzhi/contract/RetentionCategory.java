// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A retention category. What is in no category is not kept (PIPL 6, 19). */
@JsonPropertyOrder({
    "category",
    "basis",
    "keepDays",
    "from"
})
public final class RetentionCategory extends ContractValue {

    @JsonProperty("category")
    private String category;

    @JsonProperty("basis")
    private LawfulBasis basis;

    @JsonProperty("keepDays")
    private Integer keepDays;

    @JsonProperty("from")
    private KeptFrom from;

    /** Its name in this charter. */
    public String getCategory() {
        return category;
    }

    /** Sets {@link #getCategory() category}. */
    public RetentionCategory setCategory(String category) {
        this.category = category;
        return this;
    }

    /** Why it may be kept at all. */
    public LawfulBasis getBasis() {
        return basis;
    }

    /** Sets {@link #getBasis() basis}. */
    public RetentionCategory setBasis(LawfulBasis basis) {
        this.basis = basis;
        return this;
    }

    /** For how many calendar days: 1 to 36,500; the last ends at 24:00. */
    public Integer getKeepDays() {
        return keepDays;
    }

    /** Sets {@link #getKeepDays() keepDays}. */
    public RetentionCategory setKeepDays(Integer keepDays) {
        this.keepDays = keepDays;
        return this;
    }

    /** From when these count. */
    public KeptFrom getFrom() {
        return from;
    }

    /** Sets {@link #getFrom() from}. */
    public RetentionCategory setFrom(KeptFrom from) {
        this.from = from;
        return this;
    }
}
