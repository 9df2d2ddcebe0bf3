// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What can become true in points. */
@JsonPropertyOrder({
    "fundOpened",
    "pointsAwarded",
    "awardReversed",
    "offerPublished",
    "offerWithdrawn",
    "redemptionReserved",
    "codeRejected",
    "redemptionConfirmed",
    "redemptionReturned",
    "settled",
    "pointsCombined",
    "pointsForfeited"
})
public final class PointsEvent extends ContractValue {

    @JsonProperty("fundOpened")
    private FundOpened fundOpened;

    @JsonProperty("pointsAwarded")
    private PointsAwarded pointsAwarded;

    @JsonProperty("awardReversed")
    private AwardReversed awardReversed;

    @JsonProperty("offerPublished")
    private OfferPublished offerPublished;

    @JsonProperty("offerWithdrawn")
    private OfferWithdrawn offerWithdrawn;

    @JsonProperty("redemptionReserved")
    private RedemptionReserved redemptionReserved;

    @JsonProperty("codeRejected")
    private CodeRejected codeRejected;

    @JsonProperty("redemptionConfirmed")
    private RedemptionConfirmed redemptionConfirmed;

    @JsonProperty("redemptionReturned")
    private RedemptionReturned redemptionReturned;

    @JsonProperty("settled")
    private Settled settled;

    @JsonProperty("pointsCombined")
    private PointsCombined pointsCombined;

    @JsonProperty("pointsForfeited")
    private PointsForfeited pointsForfeited;

    private PointsEvent() {}

    /** A fund was opened. */
    public static PointsEvent ofFundOpened(FundOpened fundOpened) {
        PointsEvent union = new PointsEvent();
        union.fundOpened = fundOpened;
        return union;
    }

    /** What stands under {@code fundOpened}; null where this is another. */
    public FundOpened getFundOpened() {
        return fundOpened;
    }

    /** A person earned: the fund issued the amount. */
    public static PointsEvent ofPointsAwarded(PointsAwarded pointsAwarded) {
        PointsEvent union = new PointsEvent();
        union.pointsAwarded = pointsAwarded;
        return union;
    }

    /** What stands under {@code pointsAwarded}; null where this is another. */
    public PointsAwarded getPointsAwarded() {
        return pointsAwarded;
    }

    /** A false award was reversed: the fund has the amount back. */
    public static PointsEvent ofAwardReversed(AwardReversed awardReversed) {
        PointsEvent union = new PointsEvent();
        union.awardReversed = awardReversed;
        return union;
    }

    /** What stands under {@code awardReversed}; null where this is another. */
    public AwardReversed getAwardReversed() {
        return awardReversed;
    }

    /** An offer was published. */
    public static PointsEvent ofOfferPublished(OfferPublished offerPublished) {
        PointsEvent union = new PointsEvent();
        union.offerPublished = offerPublished;
        return union;
    }

    /** What stands under {@code offerPublished}; null where this is another. */
    public OfferPublished getOfferPublished() {
        return offerPublished;
    }

    /** An offer was taken back. */
    public static PointsEvent ofOfferWithdrawn(OfferWithdrawn offerWithdrawn) {
        PointsEvent union = new PointsEvent();
        union.offerWithdrawn = offerWithdrawn;
        return union;
    }

    /** What stands under {@code offerWithdrawn}; null where this is another. */
    public OfferWithdrawn getOfferWithdrawn() {
        return offerWithdrawn;
    }

    /**
     * A redemption was reserved; it must be confirmed before {@code due}, in at most {@code tries}
     * tries.
     */
    public static PointsEvent ofRedemptionReserved(RedemptionReserved redemptionReserved) {
        PointsEvent union = new PointsEvent();
        union.redemptionReserved = redemptionReserved;
        return union;
    }

    /** What stands under {@code redemptionReserved}; null where this is another. */
    public RedemptionReserved getRedemptionReserved() {
        return redemptionReserved;
    }

    /** A wrong verification code was given. */
    public static PointsEvent ofCodeRejected(CodeRejected codeRejected) {
        PointsEvent union = new PointsEvent();
        union.codeRejected = codeRejected;
        return union;
    }

    /** What stands under {@code codeRejected}; null where this is another. */
    public CodeRejected getCodeRejected() {
        return codeRejected;
    }

    /** A redemption was handed over: the merchant earned its price. */
    public static PointsEvent ofRedemptionConfirmed(RedemptionConfirmed redemptionConfirmed) {
        PointsEvent union = new PointsEvent();
        union.redemptionConfirmed = redemptionConfirmed;
        return union;
    }

    /** What stands under {@code redemptionConfirmed}; null where this is another. */
    public RedemptionConfirmed getRedemptionConfirmed() {
        return redemptionConfirmed;
    }

    /** A redemption ended without being handed over: points and stock went back. */
    public static PointsEvent ofRedemptionReturned(RedemptionReturned redemptionReturned) {
        PointsEvent union = new PointsEvent();
        union.redemptionReturned = redemptionReturned;
        return union;
    }

    /** What stands under {@code redemptionReturned}; null where this is another. */
    public RedemptionReturned getRedemptionReturned() {
        return redemptionReturned;
    }

    /** Merchants were settled: the points of the lines were cleared at the rate. */
    public static PointsEvent ofSettled(Settled settled) {
        PointsEvent union = new PointsEvent();
        union.settled = settled;
        return union;
    }

    /** What stands under {@code settled}; null where this is another. */
    public Settled getSettled() {
        return settled;
    }

    /** A person's awards and points passed on to the one they were found to be. */
    public static PointsEvent ofPointsCombined(PointsCombined pointsCombined) {
        PointsEvent union = new PointsEvent();
        union.pointsCombined = pointsCombined;
        return union;
    }

    /** What stands under {@code pointsCombined}; null where this is another. */
    public PointsCombined getPointsCombined() {
        return pointsCombined;
    }

    /** A person was erased: the fund has back what they held of it. */
    public static PointsEvent ofPointsForfeited(PointsForfeited pointsForfeited) {
        PointsEvent union = new PointsEvent();
        union.pointsForfeited = pointsForfeited;
        return union;
    }

    /** What stands under {@code pointsForfeited}; null where this is another. */
    public PointsForfeited getPointsForfeited() {
        return pointsForfeited;
    }

    /** A fund was opened. */
    @JsonPropertyOrder({
        "fund",
        "region"
    })
    public static final class FundOpened extends ContractValue {

        @JsonProperty("fund")
        private String fund;

        @JsonProperty("region")
        private String region;

        public String getFund() {
            return fund;
        }

        /** Sets {@link #getFund() fund}. */
        public FundOpened setFund(String fund) {
            this.fund = fund;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public FundOpened setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /** A person earned: the fund issued the amount. */
    @JsonPropertyOrder({
        "person",
        "act",
        "fund",
        "source",
        "amount"
    })
    public static final class PointsAwarded extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("act")
        private String act;

        @JsonProperty("fund")
        private String fund;

        @JsonProperty("source")
        private String source;

        @JsonProperty("amount")
        private String amount;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public PointsAwarded setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getAct() {
            return act;
        }

        /** Sets {@link #getAct() act}. */
        public PointsAwarded setAct(String act) {
            this.act = act;
            return this;
        }

        public String getFund() {
            return fund;
        }

        /** Sets {@link #getFund() fund}. */
        public PointsAwarded setFund(String fund) {
            this.fund = fund;
            return this;
        }

        public String getSource() {
            return source;
        }

        /** Sets {@link #getSource() source}. */
        public PointsAwarded setSource(String source) {
            this.source = source;
            return this;
        }

        public String getAmount() {
            return amount;
        }

        /** Sets {@link #getAmount() amount}. */
        public PointsAwarded setAmount(String amount) {
            this.amount = amount;
            return this;
        }
    }

    /** A false award was reversed: the fund has the amount back. */
    @JsonPropertyOrder({
        "person",
        "act",
        "fund",
        "source",
        "amount",
        "reason"
    })
    public static final class AwardReversed extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("act")
        private String act;

        @JsonProperty("fund")
        private String fund;

        @JsonProperty("source")
        private String source;

        @JsonProperty("amount")
        private String amount;

        @JsonProperty("reason")
        private String reason;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public AwardReversed setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getAct() {
            return act;
        }

        /** Sets {@link #getAct() act}. */
        public AwardReversed setAct(String act) {
            this.act = act;
            return this;
        }

        public String getFund() {
            return fund;
        }

        /** Sets {@link #getFund() fund}. */
        public AwardReversed setFund(String fund) {
            this.fund = fund;
            return this;
        }

        public String getSource() {
            return source;
        }

        /** Sets {@link #getSource() source}. */
        public AwardReversed setSource(String source) {
            this.source = source;
            return this;
        }

        public String getAmount() {
            return amount;
        }

        /** Sets {@link #getAmount() amount}. */
        public AwardReversed setAmount(String amount) {
            this.amount = amount;
            return this;
        }

        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public AwardReversed setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** An offer was published. */
    @JsonPropertyOrder({
        "offer",
        "merchant",
        "price",
        "stock",
        "requires"
    })
    public static final class OfferPublished extends ContractValue {

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

        public String getOffer() {
            return offer;
        }

        /** Sets {@link #getOffer() offer}. */
        public OfferPublished setOffer(String offer) {
            this.offer = offer;
            return this;
        }

        public String getMerchant() {
            return merchant;
        }

        /** Sets {@link #getMerchant() merchant}. */
        public OfferPublished setMerchant(String merchant) {
            this.merchant = merchant;
            return this;
        }

        public String getPrice() {
            return price;
        }

        /** Sets {@link #getPrice() price}. */
        public OfferPublished setPrice(String price) {
            this.price = price;
            return this;
        }

        public Long getStock() {
            return stock;
        }

        /** Sets {@link #getStock() stock}. */
        public OfferPublished setStock(Long stock) {
            this.stock = stock;
            return this;
        }

        /** It may be null. */
        public Requirement getRequires() {
            return requires;
        }

        /** Sets {@link #getRequires() requires}. */
        public OfferPublished setRequires(Requirement requires) {
            this.requires = requires;
            return this;
        }
    }

    /** An offer was taken back. */
    @JsonPropertyOrder({
        "offer"
    })
    public static final class OfferWithdrawn extends ContractValue {

        @JsonProperty("offer")
        private String offer;

        public String getOffer() {
            return offer;
        }

        /** Sets {@link #getOffer() offer}. */
        public OfferWithdrawn setOffer(String offer) {
            this.offer = offer;
            return this;
        }
    }

    /**
     * A redemption was reserved; it must be confirmed before {@code due}, in at most {@code tries}
     * tries.
     */
    @JsonPropertyOrder({
        "redemption",
        "offer",
        "buyer",
        "price",
        "tries",
        "due"
    })
    public static final class RedemptionReserved extends ContractValue {

        @JsonProperty("redemption")
        private String redemption;

        @JsonProperty("offer")
        private String offer;

        @JsonProperty("buyer")
        private Buyer buyer;

        @JsonProperty("price")
        private String price;

        @JsonProperty("tries")
        private Integer tries;

        @JsonProperty("due")
        private String due;

        public String getRedemption() {
            return redemption;
        }

        /** Sets {@link #getRedemption() redemption}. */
        public RedemptionReserved setRedemption(String redemption) {
            this.redemption = redemption;
            return this;
        }

        public String getOffer() {
            return offer;
        }

        /** Sets {@link #getOffer() offer}. */
        public RedemptionReserved setOffer(String offer) {
            this.offer = offer;
            return this;
        }

        public Buyer getBuyer() {
            return buyer;
        }

        /** Sets {@link #getBuyer() buyer}. */
        public RedemptionReserved setBuyer(Buyer buyer) {
            this.buyer = buyer;
            return this;
        }

        public String getPrice() {
            return price;
        }

        /** Sets {@link #getPrice() price}. */
        public RedemptionReserved setPrice(String price) {
            this.price = price;
            return this;
        }

        public Integer getTries() {
            return tries;
        }

        /** Sets {@link #getTries() tries}. */
        public RedemptionReserved setTries(Integer tries) {
            this.tries = tries;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public RedemptionReserved setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** A wrong verification code was given. */
    @JsonPropertyOrder({
        "redemption",
        "triesLeft"
    })
    public static final class CodeRejected extends ContractValue {

        @JsonProperty("redemption")
        private String redemption;

        @JsonProperty("triesLeft")
        private Integer triesLeft;

        public String getRedemption() {
            return redemption;
        }

        /** Sets {@link #getRedemption() redemption}. */
        public CodeRejected setRedemption(String redemption) {
            this.redemption = redemption;
            return this;
        }

        public Integer getTriesLeft() {
            return triesLeft;
        }

        /** Sets {@link #getTriesLeft() triesLeft}. */
        public CodeRejected setTriesLeft(Integer triesLeft) {
            this.triesLeft = triesLeft;
            return this;
        }
    }

    /** A redemption was handed over: the merchant earned its price. */
    @JsonPropertyOrder({
        "redemption"
    })
    public static final class RedemptionConfirmed extends ContractValue {

        @JsonProperty("redemption")
        private String redemption;

        public String getRedemption() {
            return redemption;
        }

        /** Sets {@link #getRedemption() redemption}. */
        public RedemptionConfirmed setRedemption(String redemption) {
            this.redemption = redemption;
            return this;
        }
    }

    /** A redemption ended without being handed over: points and stock went back. */
    @JsonPropertyOrder({
        "redemption",
        "cause"
    })
    public static final class RedemptionReturned extends ContractValue {

        @JsonProperty("redemption")
        private String redemption;

        @JsonProperty("cause")
        private ReturnCause cause;

        public String getRedemption() {
            return redemption;
        }

        /** Sets {@link #getRedemption() redemption}. */
        public RedemptionReturned setRedemption(String redemption) {
            this.redemption = redemption;
            return this;
        }

        public ReturnCause getCause() {
            return cause;
        }

        /** Sets {@link #getCause() cause}. */
        public RedemptionReturned setCause(ReturnCause cause) {
            this.cause = cause;
            return this;
        }
    }

    /** Merchants were settled: the points of the lines were cleared at the rate. */
    @JsonPropertyOrder({
        "settlement",
        "region",
        "rate",
        "lines",
        "totals"
    })
    public static final class Settled extends ContractValue {

        @JsonProperty("settlement")
        private String settlement;

        @JsonProperty("region")
        private String region;

        @JsonProperty("rate")
        private String rate;

        @JsonProperty("lines")
        private List<SettlementLine> lines;

        @JsonProperty("totals")
        private SettlementTotals totals;

        public String getSettlement() {
            return settlement;
        }

        /** Sets {@link #getSettlement() settlement}. */
        public Settled setSettlement(String settlement) {
            this.settlement = settlement;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public Settled setRegion(String region) {
            this.region = region;
            return this;
        }

        public String getRate() {
            return rate;
        }

        /** Sets {@link #getRate() rate}. */
        public Settled setRate(String rate) {
            this.rate = rate;
            return this;
        }

        public List<SettlementLine> getLines() {
            return lines;
        }

        /** Sets {@link #getLines() lines}. */
        public Settled setLines(List<SettlementLine> lines) {
            this.lines = lines;
            return this;
        }

        public SettlementTotals getTotals() {
            return totals;
        }

        /** Sets {@link #getTotals() totals}. */
        public Settled setTotals(SettlementTotals totals) {
            this.totals = totals;
            return this;
        }
    }

    /** A person's awards and points passed on to the one they were found to be. */
    @JsonPropertyOrder({
        "person",
        "into",
        "amount"
    })
    public static final class PointsCombined extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("into")
        private String into;

        @JsonProperty("amount")
        private String amount;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public PointsCombined setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getInto() {
            return into;
        }

        /** Sets {@link #getInto() into}. */
        public PointsCombined setInto(String into) {
            this.into = into;
            return this;
        }

        public String getAmount() {
            return amount;
        }

        /** Sets {@link #getAmount() amount}. */
        public PointsCombined setAmount(String amount) {
            this.amount = amount;
            return this;
        }
    }

    /** A person was erased: the fund has back what they held of it. */
    @JsonPropertyOrder({
        "person",
        "fund",
        "amount"
    })
    public static final class PointsForfeited extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("fund")
        private String fund;

        @JsonProperty("amount")
        private String amount;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public PointsForfeited setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getFund() {
            return fund;
        }

        /** Sets {@link #getFund() fund}. */
        public PointsForfeited setFund(String fund) {
            this.fund = fund;
            return this;
        }

        public String getAmount() {
            return amount;
        }

        /** Sets {@link #getAmount() amount}. */
        public PointsForfeited setAmount(String amount) {
            this.amount = amount;
            return this;
        }
    }
}
