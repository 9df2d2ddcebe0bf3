// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What the lines of a settlement add up to. */
@JsonPropertyOrder({
    "carried",
    "earned",
    "spent",
    "reserved",
    "net",
    "cny",
    "rounding"
})
public final class SettlementTotals extends ContractValue {

    @JsonProperty("carried")
    private String carried;

    @JsonProperty("earned")
    private String earned;

    @JsonProperty("spent")
    private String spent;

    @JsonProperty("reserved")
    private String reserved;

    @JsonProperty("net")
    private String net;

    @JsonProperty("cny")
    private String cny;

    @JsonProperty("rounding")
    private String rounding;

    /** The sum of all that was carried. */
    public String getCarried() {
        return carried;
    }

    /** Sets {@link #getCarried() carried}. */
    public SettlementTotals setCarried(String carried) {
        this.carried = carried;
        return this;
    }

    /** The sum of all that was earned. */
    public String getEarned() {
        return earned;
    }

    /** Sets {@link #getEarned() earned}. */
    public SettlementTotals setEarned(String earned) {
        this.earned = earned;
        return this;
    }

    /** The sum of all that was spent. */
    public String getSpent() {
        return spent;
    }

    /** Sets {@link #getSpent() spent}. */
    public SettlementTotals setSpent(String spent) {
        this.spent = spent;
        return this;
    }

    /** The sum of all that is reserved. */
    public String getReserved() {
        return reserved;
    }

    /** Sets {@link #getReserved() reserved}. */
    public SettlementTotals setReserved(String reserved) {
        this.reserved = reserved;
        return this;
    }

    /** The sum of all that is cleared. */
    public String getNet() {
        return net;
    }

    /** Sets {@link #getNet() net}. */
    public SettlementTotals setNet(String net) {
        this.net = net;
        return this;
    }

    /** The sum of all payouts. */
    public String getCny() {
        return cny;
    }

    /** Sets {@link #getCny() cny}. */
    public SettlementTotals setCny(String cny) {
        this.cny = cny;
        return this;
    }

    /**
     * What rounding took: net at the exact rate, less {@code cny}. Below zero where rounding added.
     */
    public String getRounding() {
        return rounding;
    }

    /** Sets {@link #getRounding() rounding}. */
    public SettlementTotals setRounding(String rounding) {
        this.rounding = rounding;
        return this;
    }
}
