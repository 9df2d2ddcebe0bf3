// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What a merchant holds, and how it came to it: carried + earned - spent - reserved = balance. */
@JsonPropertyOrder({
    "merchant",
    "balance",
    "carried",
    "earned",
    "spent",
    "reserved"
})
public final class MerchantView extends ContractValue {

    @JsonProperty("merchant")
    private String merchant;

    @JsonProperty("balance")
    private String balance;

    @JsonProperty("carried")
    private String carried;

    @JsonProperty("earned")
    private String earned;

    @JsonProperty("spent")
    private String spent;

    @JsonProperty("reserved")
    private String reserved;

    /** Which. */
    public String getMerchant() {
        return merchant;
    }

    /** Sets {@link #getMerchant() merchant}. */
    public MerchantView setMerchant(String merchant) {
        this.merchant = merchant;
        return this;
    }

    /** What it can spend, or will be settled. */
    public String getBalance() {
        return balance;
    }

    /** Sets {@link #getBalance() balance}. */
    public MerchantView setBalance(String balance) {
        this.balance = balance;
        return this;
    }

    /** In its own reserved redemptions at its last settlement line. */
    public String getCarried() {
        return carried;
    }

    /** Sets {@link #getCarried() carried}. */
    public MerchantView setCarried(String carried) {
        this.carried = carried;
        return this;
    }

    /** Earned since. */
    public String getEarned() {
        return earned;
    }

    /** Sets {@link #getEarned() earned}. */
    public MerchantView setEarned(String earned) {
        this.earned = earned;
        return this;
    }

    /** Spent since. */
    public String getSpent() {
        return spent;
    }

    /** Sets {@link #getSpent() spent}. */
    public MerchantView setSpent(String spent) {
        this.spent = spent;
        return this;
    }

    /** In its own reserved redemptions now. */
    public String getReserved() {
        return reserved;
    }

    /** Sets {@link #getReserved() reserved}. */
    public MerchantView setReserved(String reserved) {
        this.reserved = reserved;
        return this;
    }
}
