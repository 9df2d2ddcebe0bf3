// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What one merchant is paid, and for what. */
@JsonPropertyOrder({
    "merchant",
    "carried",
    "earned",
    "spent",
    "reserved",
    "net",
    "cny"
})
public final class SettlementLine extends ContractValue {

    @JsonProperty("merchant")
    private String merchant;

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

    /** Who. */
    public String getMerchant() {
        return merchant;
    }

    /** Sets {@link #getMerchant() merchant}. */
    public SettlementLine setMerchant(String merchant) {
        this.merchant = merchant;
        return this;
    }

    /** In its own reserved redemptions at its last line. */
    public String getCarried() {
        return carried;
    }

    /** Sets {@link #getCarried() carried}. */
    public SettlementLine setCarried(String carried) {
        this.carried = carried;
        return this;
    }

    /** Earned by redemptions since. */
    public String getEarned() {
        return earned;
    }

    /** Sets {@link #getEarned() earned}. */
    public SettlementLine setEarned(String earned) {
        this.earned = earned;
        return this;
    }

    /** Spent at other merchants since. */
    public String getSpent() {
        return spent;
    }

    /** Sets {@link #getSpent() spent}. */
    public SettlementLine setSpent(String spent) {
        this.spent = spent;
        return this;
    }

    /** In its own reserved redemptions now; not settled yet. */
    public String getReserved() {
        return reserved;
    }

    /** Sets {@link #getReserved() reserved}. */
    public SettlementLine setReserved(String reserved) {
        this.reserved = reserved;
        return this;
    }

    /** What it held, and is cleared. */
    public String getNet() {
        return net;
    }

    /** Sets {@link #getNet() net}. */
    public SettlementLine setNet(String net) {
        this.net = net;
        return this;
    }

    /** What it is paid. */
    public String getCny() {
        return cny;
    }

    /** Sets {@link #getCny() cny}. */
    public SettlementLine setCny(String cny) {
        this.cny = cny;
        return this;
    }
}
