// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How a redemption stands. The verification code is asked for apart. */
@JsonPropertyOrder({
    "redemption",
    "offer",
    "merchant",
    "buyer",
    "handle",
    "price",
    "due",
    "triesLeft",
    "status"
})
public final class RedemptionView extends ContractValue {

    @JsonProperty("redemption")
    private String redemption;

    @JsonProperty("offer")
    private String offer;

    @JsonProperty("merchant")
    private String merchant;

    @JsonProperty("buyer")
    private Buyer buyer;

    @JsonProperty("handle")
    private String handle;

    @JsonProperty("price")
    private String price;

    @JsonProperty("due")
    private String due;

    @JsonProperty("triesLeft")
    private Integer triesLeft;

    @JsonProperty("status")
    private RedemptionStatus status;

    /** Which. */
    public String getRedemption() {
        return redemption;
    }

    /** Sets {@link #getRedemption() redemption}. */
    public RedemptionView setRedemption(String redemption) {
        this.redemption = redemption;
        return this;
    }

    /** Of which offer. */
    public String getOffer() {
        return offer;
    }

    /** Sets {@link #getOffer() offer}. */
    public RedemptionView setOffer(String offer) {
        this.offer = offer;
        return this;
    }

    /** At which merchant. */
    public String getMerchant() {
        return merchant;
    }

    /** Sets {@link #getMerchant() merchant}. */
    public RedemptionView setMerchant(String merchant) {
        this.merchant = merchant;
        return this;
    }

    /** For whom; a person only to themself and to who works for their grid. It may be null. */
    public Buyer getBuyer() {
        return buyer;
    }

    /** Sets {@link #getBuyer() buyer}. */
    public RedemptionView setBuyer(Buyer buyer) {
        this.buyer = buyer;
        return this;
    }

    /** How the merchant knows the buyer (化名), while they are a member of a grid. It may be null. */
    public String getHandle() {
        return handle;
    }

    /** Sets {@link #getHandle() handle}. */
    public RedemptionView setHandle(String handle) {
        this.handle = handle;
        return this;
    }

    /** Its price when it was reserved. */
    public String getPrice() {
        return price;
    }

    /** Sets {@link #getPrice() price}. */
    public RedemptionView setPrice(String price) {
        this.price = price;
        return this;
    }

    /** It must be confirmed before this instant. */
    public String getDue() {
        return due;
    }

    /** Sets {@link #getDue() due}. */
    public RedemptionView setDue(String due) {
        this.due = due;
        return this;
    }

    /** How many wrong codes it can still bear. */
    public Integer getTriesLeft() {
        return triesLeft;
    }

    /** Sets {@link #getTriesLeft() triesLeft}. */
    public RedemptionView setTriesLeft(Integer triesLeft) {
        this.triesLeft = triesLeft;
        return this;
    }

    /** How it stands. */
    public RedemptionStatus getStatus() {
        return status;
    }

    /** Sets {@link #getStatus() status}. */
    public RedemptionView setStatus(RedemptionStatus status) {
        this.status = status;
        return this;
    }
}
