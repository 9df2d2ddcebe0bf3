// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A consent to one item (单独同意). */
@JsonPropertyOrder({
    "item",
    "by",
    "evidence"
})
public final class ItemConsent extends ContractValue {

    @JsonProperty("item")
    private String item;

    @JsonProperty("by")
    private String by;

    @JsonProperty("evidence")
    private String evidence;

    /** To which item. */
    public String getItem() {
        return item;
    }

    /** Sets {@link #getItem() item}. */
    public ItemConsent setItem(String item) {
        this.item = item;
        return this;
    }

    /** Who consented: the person; for a minor, their guardian. */
    public String getBy() {
        return by;
    }

    /** Sets {@link #getBy() by}. */
    public ItemConsent setBy(String by) {
        this.by = by;
        return this;
    }

    /** Content digest of the evidence, which the host keeps. */
    public String getEvidence() {
        return evidence;
    }

    /** Sets {@link #getEvidence() evidence}. */
    public ItemConsent setEvidence(String evidence) {
        this.evidence = evidence;
        return this;
    }
}
