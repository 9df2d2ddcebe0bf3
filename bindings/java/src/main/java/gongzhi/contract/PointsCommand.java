// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What may be asked of points. */
@JsonPropertyOrder({
    "openFund",
    "award",
    "reverse",
    "publishOffer",
    "withdrawOffer",
    "reserve",
    "confirm",
    "cancel",
    "expireRedemption",
    "release",
    "settle",
    "combine",
    "forfeit"
})
public final class PointsCommand extends ContractValue {

    @JsonProperty("openFund")
    private OpenFund openFund;

    @JsonProperty("award")
    private Award award;

    @JsonProperty("reverse")
    private Reverse reverse;

    @JsonProperty("publishOffer")
    private PublishOffer publishOffer;

    @JsonProperty("withdrawOffer")
    private WithdrawOffer withdrawOffer;

    @JsonProperty("reserve")
    private Reserve reserve;

    @JsonProperty("confirm")
    private Confirm confirm;

    @JsonProperty("cancel")
    private Cancel cancel;

    @JsonProperty("expireRedemption")
    private ExpireRedemption expireRedemption;

    @JsonProperty("release")
    private Release release;

    @JsonProperty("settle")
    private Settle settle;

    @JsonProperty("combine")
    private Combine combine;

    @JsonProperty("forfeit")
    private Forfeit forfeit;

    private PointsCommand() {}

    /** Open a fund, which issues points in a region and below. */
    public static PointsCommand ofOpenFund(OpenFund openFund) {
        PointsCommand union = new PointsCommand();
        union.openFund = openFund;
        return union;
    }

    /** What stands under {@code openFund}; null where this is another. */
    public OpenFund getOpenFund() {
        return openFund;
    }

    /** Award a person the points of an act, as the charter's rule says: all of them or none. */
    public static PointsCommand ofAward(Award award) {
        PointsCommand union = new PointsCommand();
        union.award = award;
        return union;
    }

    /** What stands under {@code award}; null where this is another. */
    public Award getAward() {
        return award;
    }

    /** Take back an award that was false. It stays on record and is never awarded again. */
    public static PointsCommand ofReverse(Reverse reverse) {
        PointsCommand union = new PointsCommand();
        union.reverse = reverse;
        return union;
    }

    /** What stands under {@code reverse}; null where this is another. */
    public Reverse getReverse() {
        return reverse;
    }

    /** Offer a good or a service for points. */
    public static PointsCommand ofPublishOffer(PublishOffer publishOffer) {
        PointsCommand union = new PointsCommand();
        union.publishOffer = publishOffer;
        return union;
    }

    /** What stands under {@code publishOffer}; null where this is another. */
    public PublishOffer getPublishOffer() {
        return publishOffer;
    }

    /** Take an offer back; what is reserved stays reserved. */
    public static PointsCommand ofWithdrawOffer(WithdrawOffer withdrawOffer) {
        PointsCommand union = new PointsCommand();
        union.withdrawOffer = withdrawOffer;
        return union;
    }

    /** What stands under {@code withdrawOffer}; null where this is another. */
    public WithdrawOffer getWithdrawOffer() {
        return withdrawOffer;
    }

    /** Reserve one of an offer: its price is held until the merchant confirms. */
    public static PointsCommand ofReserve(Reserve reserve) {
        PointsCommand union = new PointsCommand();
        union.reserve = reserve;
        return union;
    }

    /** What stands under {@code reserve}; null where this is another. */
    public Reserve getReserve() {
        return reserve;
    }

    /** Confirm with the buyer's verification code (核销) that a redemption was handed over. */
    public static PointsCommand ofConfirm(Confirm confirm) {
        PointsCommand union = new PointsCommand();
        union.confirm = confirm;
        return union;
    }

    /** What stands under {@code confirm}; null where this is another. */
    public Confirm getConfirm() {
        return confirm;
    }

    /** Give a reserved redemption up. */
    public static PointsCommand ofCancel(Cancel cancel) {
        PointsCommand union = new PointsCommand();
        union.cancel = cancel;
        return union;
    }

    /** What stands under {@code cancel}; null where this is another. */
    public Cancel getCancel() {
        return cancel;
    }

    /** The clock's: a reserved redemption was not confirmed in time. */
    public static PointsCommand ofExpireRedemption(ExpireRedemption expireRedemption) {
        PointsCommand union = new PointsCommand();
        union.expireRedemption = expireRedemption;
        return union;
    }

    /** What stands under {@code expireRedemption}; null where this is another. */
    public ExpireRedemption getExpireRedemption() {
        return expireRedemption;
    }

    /** The engine's: a merchant ended. */
    public static PointsCommand ofRelease(Release release) {
        PointsCommand union = new PointsCommand();
        union.release = release;
        return union;
    }

    /** What stands under {@code release}; null where this is another. */
    public Release getRelease() {
        return release;
    }

    /** Settle what the merchants of a region hold: their points are cleared for CNY (清算). */
    public static PointsCommand ofSettle(Settle settle) {
        PointsCommand union = new PointsCommand();
        union.settle = settle;
        return union;
    }

    /** What stands under {@code settle}; null where this is another. */
    public Settle getSettle() {
        return settle;
    }

    /**
     * The engine's: what a person earned and held passes on to the one they were found to be. Open
     * redemptions are cancelled; what both were awarded for one act is taken back once, as far as
     * the points are still there.
     */
    public static PointsCommand ofCombine(Combine combine) {
        PointsCommand union = new PointsCommand();
        union.combine = combine;
        return union;
    }

    /** What stands under {@code combine}; null where this is another. */
    public Combine getCombine() {
        return combine;
    }

    /** The engine's: a person is erased; what they hold goes back to the funds. */
    public static PointsCommand ofForfeit(Forfeit forfeit) {
        PointsCommand union = new PointsCommand();
        union.forfeit = forfeit;
        return union;
    }

    /** What stands under {@code forfeit}; null where this is another. */
    public Forfeit getForfeit() {
        return forfeit;
    }

    /** Open a fund, which issues points in a region and below. */
    @JsonPropertyOrder({
        "fund",
        "region"
    })
    public static final class OpenFund extends ContractValue {

        @JsonProperty("fund")
        private String fund;

        @JsonProperty("region")
        private String region;

        /** The fund. */
        public String getFund() {
            return fund;
        }

        /** Sets {@link #getFund() fund}. */
        public OpenFund setFund(String fund) {
            this.fund = fund;
            return this;
        }

        /** Where whoever earns from it must live. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public OpenFund setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /** Award a person the points of an act, as the charter's rule says: all of them or none. */
    @JsonPropertyOrder({
        "person",
        "act",
        "fund",
        "source"
    })
    public static final class Award extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("act")
        private String act;

        @JsonProperty("fund")
        private String fund;

        @JsonProperty("source")
        private String source;

        /** Who did it. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Award setPerson(String person) {
            this.person = person;
            return this;
        }

        /** Which act of the charter. */
        public String getAct() {
            return act;
        }

        /** Sets {@link #getAct() act}. */
        public Award setAct(String act) {
            this.act = act;
            return this;
        }

        /** Which fund issues the points. */
        public String getFund() {
            return fund;
        }

        /** Sets {@link #getFund() fund}. */
        public Award setFund(String fund) {
            this.fund = fund;
            return this;
        }

        /** What shows that it was done; one source counts once for an act and a person. */
        public String getSource() {
            return source;
        }

        /** Sets {@link #getSource() source}. */
        public Award setSource(String source) {
            this.source = source;
            return this;
        }
    }

    /** Take back an award that was false. It stays on record and is never awarded again. */
    @JsonPropertyOrder({
        "person",
        "act",
        "source",
        "reason"
    })
    public static final class Reverse extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("act")
        private String act;

        @JsonProperty("source")
        private String source;

        @JsonProperty("reason")
        private String reason;

        /** Who was awarded. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Reverse setPerson(String person) {
            this.person = person;
            return this;
        }

        /** For which act. */
        public String getAct() {
            return act;
        }

        /** Sets {@link #getAct() act}. */
        public Reverse setAct(String act) {
            this.act = act;
            return this;
        }

        /** On what grounds. */
        public String getSource() {
            return source;
        }

        /** Sets {@link #getSource() source}. */
        public Reverse setSource(String source) {
            this.source = source;
            return this;
        }

        /** Where the host keeps the reasons. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public Reverse setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Offer a good or a service for points. */
    @JsonPropertyOrder({
        "offer",
        "merchant",
        "price",
        "stock",
        "requires"
    })
    public static final class PublishOffer extends ContractValue {

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

        /** The offer. */
        public String getOffer() {
            return offer;
        }

        /** Sets {@link #getOffer() offer}. */
        public PublishOffer setOffer(String offer) {
            this.offer = offer;
            return this;
        }

        /** Who offers. */
        public String getMerchant() {
            return merchant;
        }

        /** Sets {@link #getMerchant() merchant}. */
        public PublishOffer setMerchant(String merchant) {
            this.merchant = merchant;
            return this;
        }

        /** Points for one; nothing only where an act is required. */
        public String getPrice() {
            return price;
        }

        /** Sets {@link #getPrice() price}. */
        public PublishOffer setPrice(String price) {
            this.price = price;
            return this;
        }

        /** How many there are. */
        public Long getStock() {
            return stock;
        }

        /** Sets {@link #getStock() stock}. */
        public PublishOffer setStock(Long stock) {
            this.stock = stock;
            return this;
        }

        /** What a person must have done to be served. It may be null. */
        public Requirement getRequires() {
            return requires;
        }

        /** Sets {@link #getRequires() requires}. */
        public PublishOffer setRequires(Requirement requires) {
            this.requires = requires;
            return this;
        }
    }

    /** Take an offer back; what is reserved stays reserved. */
    @JsonPropertyOrder({
        "offer"
    })
    public static final class WithdrawOffer extends ContractValue {

        @JsonProperty("offer")
        private String offer;

        /** Which. */
        public String getOffer() {
            return offer;
        }

        /** Sets {@link #getOffer() offer}. */
        public WithdrawOffer setOffer(String offer) {
            this.offer = offer;
            return this;
        }
    }

    /** Reserve one of an offer: its price is held until the merchant confirms. */
    @JsonPropertyOrder({
        "redemption",
        "offer",
        "buyer"
    })
    public static final class Reserve extends ContractValue {

        @JsonProperty("redemption")
        private String redemption;

        @JsonProperty("offer")
        private String offer;

        @JsonProperty("buyer")
        private Buyer buyer;

        /** The redemption. */
        public String getRedemption() {
            return redemption;
        }

        /** Sets {@link #getRedemption() redemption}. */
        public Reserve setRedemption(String redemption) {
            this.redemption = redemption;
            return this;
        }

        /** Of which offer. */
        public String getOffer() {
            return offer;
        }

        /** Sets {@link #getOffer() offer}. */
        public Reserve setOffer(String offer) {
            this.offer = offer;
            return this;
        }

        /** For whom. */
        public Buyer getBuyer() {
            return buyer;
        }

        /** Sets {@link #getBuyer() buyer}. */
        public Reserve setBuyer(Buyer buyer) {
            this.buyer = buyer;
            return this;
        }
    }

    /** Confirm with the buyer's verification code (核销) that a redemption was handed over. */
    @JsonPropertyOrder({
        "redemption",
        "code"
    })
    public static final class Confirm extends ContractValue {

        @JsonProperty("redemption")
        private String redemption;

        @JsonProperty("code")
        private String code;

        /** Which redemption. */
        public String getRedemption() {
            return redemption;
        }

        /** Sets {@link #getRedemption() redemption}. */
        public Confirm setRedemption(String redemption) {
            this.redemption = redemption;
            return this;
        }

        /** The code that the buyer showed. */
        public String getCode() {
            return code;
        }

        /** Sets {@link #getCode() code}. */
        public Confirm setCode(String code) {
            this.code = code;
            return this;
        }
    }

    /** Give a reserved redemption up. */
    @JsonPropertyOrder({
        "redemption"
    })
    public static final class Cancel extends ContractValue {

        @JsonProperty("redemption")
        private String redemption;

        /** Which redemption. */
        public String getRedemption() {
            return redemption;
        }

        /** Sets {@link #getRedemption() redemption}. */
        public Cancel setRedemption(String redemption) {
            this.redemption = redemption;
            return this;
        }
    }

    /** The clock's: a reserved redemption was not confirmed in time. */
    @JsonPropertyOrder({
        "redemption"
    })
    public static final class ExpireRedemption extends ContractValue {

        @JsonProperty("redemption")
        private String redemption;

        /** Which redemption. */
        public String getRedemption() {
            return redemption;
        }

        /** Sets {@link #getRedemption() redemption}. */
        public ExpireRedemption setRedemption(String redemption) {
            this.redemption = redemption;
            return this;
        }
    }

    /** The engine's: a merchant ended. */
    @JsonPropertyOrder({
        "merchant"
    })
    public static final class Release extends ContractValue {

        @JsonProperty("merchant")
        private String merchant;

        /** Which. */
        public String getMerchant() {
            return merchant;
        }

        /** Sets {@link #getMerchant() merchant}. */
        public Release setMerchant(String merchant) {
            this.merchant = merchant;
            return this;
        }
    }

    /** Settle what the merchants of a region hold: their points are cleared for CNY (清算). */
    @JsonPropertyOrder({
        "settlement",
        "region"
    })
    public static final class Settle extends ContractValue {

        @JsonProperty("settlement")
        private String settlement;

        @JsonProperty("region")
        private String region;

        /** The settlement. */
        public String getSettlement() {
            return settlement;
        }

        /** Sets {@link #getSettlement() settlement}. */
        public Settle setSettlement(String settlement) {
            this.settlement = settlement;
            return this;
        }

        /** Whose merchants; suspended and dissolved ones too, since what they earned is owed. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public Settle setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /**
     * The engine's: what a person earned and held passes on to the one they were found to be. Open
     * redemptions are cancelled; what both were awarded for one act is taken back once, as far as
     * the points are still there.
     */
    @JsonPropertyOrder({
        "person",
        "into"
    })
    public static final class Combine extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("into")
        private String into;

        /** Who goes. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Combine setPerson(String person) {
            this.person = person;
            return this;
        }

        /** Who stays. */
        public String getInto() {
            return into;
        }

        /** Sets {@link #getInto() into}. */
        public Combine setInto(String into) {
            this.into = into;
            return this;
        }
    }

    /** The engine's: a person is erased; what they hold goes back to the funds. */
    @JsonPropertyOrder({
        "person"
    })
    public static final class Forfeit extends ContractValue {

        @JsonProperty("person")
        private String person;

        /** Who. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Forfeit setPerson(String person) {
            this.person = person;
            return this;
        }
    }
}
