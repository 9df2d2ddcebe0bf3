// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A data item (数据项) that residents may be asked for. Least scope (PIPL 6): what is not in the
 * catalogue is not asked.
 */
@JsonPropertyOrder({
    "item",
    "owner",
    "basis",
    "purposes",
    "freshDays",
    "sensitivity",
    "shareWith"
})
public final class DataItem extends ContractValue {

    @JsonProperty("item")
    private String item;

    @JsonProperty("owner")
    private String owner;

    @JsonProperty("basis")
    private LawfulBasis basis;

    @JsonProperty("purposes")
    private List<String> purposes;

    @JsonProperty("freshDays")
    private Integer freshDays;

    @JsonProperty("sensitivity")
    private Sensitivity sensitivity;

    @JsonProperty("shareWith")
    private List<String> shareWith;

    /** Its name in this charter. */
    public String getItem() {
        return item;
    }

    /** Sets {@link #getItem() item}. */
    public DataItem setItem(String item) {
        this.item = item;
        return this;
    }

    /** The department that answers for it. */
    public String getOwner() {
        return owner;
    }

    /** Sets {@link #getOwner() owner}. */
    public DataItem setOwner(String owner) {
        this.owner = owner;
        return this;
    }

    /** Why it may be asked at all. */
    public LawfulBasis getBasis() {
        return basis;
    }

    /** Sets {@link #getBasis() basis}. */
    public DataItem setBasis(LawfulBasis basis) {
        this.basis = basis;
        return this;
    }

    /** What it may be asked for: at least one purpose. */
    public List<String> getPurposes() {
        return purposes;
    }

    /** Sets {@link #getPurposes() purposes}. */
    public DataItem setPurposes(List<String> purposes) {
        this.purposes = purposes;
        return this;
    }

    /** Calendar days for which an answer is fresh: 1 to 36,500; the last ends at 24:00. */
    public Integer getFreshDays() {
        return freshDays;
    }

    /** Sets {@link #getFreshDays() freshDays}. */
    public DataItem setFreshDays(Integer freshDays) {
        this.freshDays = freshDays;
        return this;
    }

    /** How far it reaches into private life. */
    public Sensitivity getSensitivity() {
        return sensitivity;
    }

    /** Sets {@link #getSensitivity() sensitivity}. */
    public DataItem setSensitivity(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
        return this;
    }

    /** Who may hold it besides its owner. It may be null. */
    public List<String> getShareWith() {
        return shareWith;
    }

    /** Sets {@link #getShareWith() shareWith}. */
    public DataItem setShareWith(List<String> shareWith) {
        this.shareWith = shareWith;
        return this;
    }
}
