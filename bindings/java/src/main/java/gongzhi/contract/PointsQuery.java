// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What can be asked of points. */
@JsonPropertyOrder({
    "person",
    "participation",
    "merchant",
    "fund",
    "offer",
    "redemption",
    "verificationCode",
    "settlement",
    "settlementLine",
    "ledger"
})
public final class PointsQuery extends ContractValue {

    @JsonProperty("person")
    private Person person;

    @JsonProperty("participation")
    private Participation participation;

    @JsonProperty("merchant")
    private Merchant merchant;

    @JsonProperty("fund")
    private Fund fund;

    @JsonProperty("offer")
    private Offer offer;

    @JsonProperty("redemption")
    private Redemption redemption;

    @JsonProperty("verificationCode")
    private VerificationCode verificationCode;

    @JsonProperty("settlement")
    private Settlement settlement;

    @JsonProperty("settlementLine")
    private SettlementLine settlementLine;

    @JsonProperty("ledger")
    private Ledger ledger;

    private PointsQuery() {}

    /** What a person holds. */
    public static PointsQuery ofPerson(Person person) {
        PointsQuery union = new PointsQuery();
        union.person = person;
        return union;
    }

    /** What stands under {@code person}; null where this is another. */
    public Person getPerson() {
        return person;
    }

    /** How often a person did an act, and what it can still earn today. */
    public static PointsQuery ofParticipation(Participation participation) {
        PointsQuery union = new PointsQuery();
        union.participation = participation;
        return union;
    }

    /** What stands under {@code participation}; null where this is another. */
    public Participation getParticipation() {
        return participation;
    }

    /** What a merchant holds, and how it came to it. */
    public static PointsQuery ofMerchant(Merchant merchant) {
        PointsQuery union = new PointsQuery();
        union.merchant = merchant;
        return union;
    }

    /** What stands under {@code merchant}; null where this is another. */
    public Merchant getMerchant() {
        return merchant;
    }

    /** What a fund has issued. */
    public static PointsQuery ofFund(Fund fund) {
        PointsQuery union = new PointsQuery();
        union.fund = fund;
        return union;
    }

    /** What stands under {@code fund}; null where this is another. */
    public Fund getFund() {
        return fund;
    }

    /** How an offer stands. */
    public static PointsQuery ofOffer(Offer offer) {
        PointsQuery union = new PointsQuery();
        union.offer = offer;
        return union;
    }

    /** What stands under {@code offer}; null where this is another. */
    public Offer getOffer() {
        return offer;
    }

    /** How a redemption stands. */
    public static PointsQuery ofRedemption(Redemption redemption) {
        PointsQuery union = new PointsQuery();
        union.redemption = redemption;
        return union;
    }

    /** What stands under {@code redemption}; null where this is another. */
    public Redemption getRedemption() {
        return redemption;
    }

    /** The code that the buyer shows to the merchant, while the redemption is reserved. */
    public static PointsQuery ofVerificationCode(VerificationCode verificationCode) {
        PointsQuery union = new PointsQuery();
        union.verificationCode = verificationCode;
        return union;
    }

    /** What stands under {@code verificationCode}; null where this is another. */
    public VerificationCode getVerificationCode() {
        return verificationCode;
    }

    /** A settlement with all its lines. */
    public static PointsQuery ofSettlement(Settlement settlement) {
        PointsQuery union = new PointsQuery();
        union.settlement = settlement;
        return union;
    }

    /** What stands under {@code settlement}; null where this is another. */
    public Settlement getSettlement() {
        return settlement;
    }

    /** A merchant's own line of a settlement. */
    public static PointsQuery ofSettlementLine(SettlementLine settlementLine) {
        PointsQuery union = new PointsQuery();
        union.settlementLine = settlementLine;
        return union;
    }

    /** What stands under {@code settlementLine}; null where this is another. */
    public SettlementLine getSettlementLine() {
        return settlementLine;
    }

    /** Where every point is. */
    public static PointsQuery ofLedger(Ledger ledger) {
        PointsQuery union = new PointsQuery();
        union.ledger = ledger;
        return union;
    }

    /** What stands under {@code ledger}; null where this is another. */
    public Ledger getLedger() {
        return ledger;
    }

    /** What a person holds. */
    @JsonPropertyOrder({
        "person"
    })
    public static final class Person extends ContractValue {

        @JsonProperty("person")
        private String person;

        /** Who. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Person setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** How often a person did an act, and what it can still earn today. */
    @JsonPropertyOrder({
        "person",
        "act"
    })
    public static final class Participation extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("act")
        private String act;

        /** Who. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Participation setPerson(String person) {
            this.person = person;
            return this;
        }

        /** Which act of the charter. */
        public String getAct() {
            return act;
        }

        /** Sets {@link #getAct() act}. */
        public Participation setAct(String act) {
            this.act = act;
            return this;
        }
    }

    /** What a merchant holds, and how it came to it. */
    @JsonPropertyOrder({
        "merchant"
    })
    public static final class Merchant extends ContractValue {

        @JsonProperty("merchant")
        private String merchant;

        /** Which. */
        public String getMerchant() {
            return merchant;
        }

        /** Sets {@link #getMerchant() merchant}. */
        public Merchant setMerchant(String merchant) {
            this.merchant = merchant;
            return this;
        }
    }

    /** What a fund has issued. */
    @JsonPropertyOrder({
        "fund"
    })
    public static final class Fund extends ContractValue {

        @JsonProperty("fund")
        private String fund;

        /** Which. */
        public String getFund() {
            return fund;
        }

        /** Sets {@link #getFund() fund}. */
        public Fund setFund(String fund) {
            this.fund = fund;
            return this;
        }
    }

    /** How an offer stands. */
    @JsonPropertyOrder({
        "offer"
    })
    public static final class Offer extends ContractValue {

        @JsonProperty("offer")
        private String offer;

        /** Which. */
        public String getOffer() {
            return offer;
        }

        /** Sets {@link #getOffer() offer}. */
        public Offer setOffer(String offer) {
            this.offer = offer;
            return this;
        }
    }

    /** How a redemption stands. */
    @JsonPropertyOrder({
        "redemption"
    })
    public static final class Redemption extends ContractValue {

        @JsonProperty("redemption")
        private String redemption;

        /** Which. */
        public String getRedemption() {
            return redemption;
        }

        /** Sets {@link #getRedemption() redemption}. */
        public Redemption setRedemption(String redemption) {
            this.redemption = redemption;
            return this;
        }
    }

    /** The code that the buyer shows to the merchant, while the redemption is reserved. */
    @JsonPropertyOrder({
        "redemption"
    })
    public static final class VerificationCode extends ContractValue {

        @JsonProperty("redemption")
        private String redemption;

        /** Of which redemption. */
        public String getRedemption() {
            return redemption;
        }

        /** Sets {@link #getRedemption() redemption}. */
        public VerificationCode setRedemption(String redemption) {
            this.redemption = redemption;
            return this;
        }
    }

    /** A settlement with all its lines. */
    @JsonPropertyOrder({
        "settlement"
    })
    public static final class Settlement extends ContractValue {

        @JsonProperty("settlement")
        private String settlement;

        /** Which. */
        public String getSettlement() {
            return settlement;
        }

        /** Sets {@link #getSettlement() settlement}. */
        public Settlement setSettlement(String settlement) {
            this.settlement = settlement;
            return this;
        }
    }

    /** A merchant's own line of a settlement. */
    @JsonPropertyOrder({
        "settlement",
        "merchant"
    })
    public static final class SettlementLine extends ContractValue {

        @JsonProperty("settlement")
        private String settlement;

        @JsonProperty("merchant")
        private String merchant;

        /** Which settlement. */
        public String getSettlement() {
            return settlement;
        }

        /** Sets {@link #getSettlement() settlement}. */
        public SettlementLine setSettlement(String settlement) {
            this.settlement = settlement;
            return this;
        }

        /** Whose line. */
        public String getMerchant() {
            return merchant;
        }

        /** Sets {@link #getMerchant() merchant}. */
        public SettlementLine setMerchant(String merchant) {
            this.merchant = merchant;
            return this;
        }
    }

    /** Where every point is. */
    public static final class Ledger extends ContractValue {
    }
}
