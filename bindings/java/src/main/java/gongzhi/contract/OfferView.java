// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How an offer stands. */
@JsonPropertyOrder({
    "offer",
    "merchant",
    "price",
    "stock",
    "requires",
    "withdrawn",
    "forSale"
})
public final class OfferView extends ContractValue {

    @JsonProperty("offer")
    private String offer;

    @JsonProperty("merchant")
    private String merchant;

    @JsonProperty("price")
    private String price;

    @JsonProperty("stock")
    private Long stock;

    @JsonProperty("requires")
    private Requirement requires;

    @JsonProperty("withdrawn")
    private Boolean withdrawn;

    @JsonProperty("forSale")
    private Boolean forSale;

    /** Which. */
    public String getOffer() {
        return offer;
    }

    /** Sets {@link #getOffer() offer}. */
    public OfferView setOffer(String offer) {
        this.offer = offer;
        return this;
    }

    /** Who offers. */
    public String getMerchant() {
        return merchant;
    }

    /** Sets {@link #getMerchant() merchant}. */
    public OfferView setMerchant(String merchant) {
        this.merchant = merchant;
        return this;
    }

    /** Points for one. */
    public String getPrice() {
        return price;
    }

    /** Sets {@link #getPrice() price}. */
    public OfferView setPrice(String price) {
        this.price = price;
        return this;
    }

    /** How many are left. */
    public Long getStock() {
        return stock;
    }

    /** Sets {@link #getStock() stock}. */
    public OfferView setStock(Long stock) {
        this.stock = stock;
        return this;
    }

    /** What a person must have done to be served. It may be null. */
    public Requirement getRequires() {
        return requires;
    }

    /** Sets {@link #getRequires() requires}. */
    public OfferView setRequires(Requirement requires) {
        this.requires = requires;
        return this;
    }

    /** Whether it was taken back. */
    public Boolean getWithdrawn() {
        return withdrawn;
    }

    /** Sets {@link #getWithdrawn() withdrawn}. */
    public OfferView setWithdrawn(Boolean withdrawn) {
        this.withdrawn = withdrawn;
        return this;
    }

    /** Whether it is for sale now: not taken back, not sold out, and its merchant may act. */
    public Boolean getForSale() {
        return forSale;
    }

    /** Sets {@link #getForSale() forSale}. */
    public OfferView setForSale(Boolean forSale) {
        this.forSale = forSale;
        return this;
    }
}
