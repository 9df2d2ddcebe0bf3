// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What is answered. */
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
public final class PointsAnswer extends ContractValue {

    @JsonProperty("person")
    private PersonView person;

    @JsonProperty("participation")
    private ParticipationView participation;

    @JsonProperty("merchant")
    private MerchantView merchant;

    @JsonProperty("fund")
    private FundView fund;

    @JsonProperty("offer")
    private OfferView offer;

    @JsonProperty("redemption")
    private RedemptionView redemption;

    @JsonProperty("verificationCode")
    private VerificationCode verificationCode;

    @JsonProperty("settlement")
    private SettlementView settlement;

    @JsonProperty("settlementLine")
    private SettlementLine settlementLine;

    @JsonProperty("ledger")
    private LedgerTotals ledger;

    private PointsAnswer() {}

    /** What a person holds. */
    public static PointsAnswer ofPerson(PersonView person) {
        PointsAnswer union = new PointsAnswer();
        union.person = person;
        return union;
    }

    /** What stands under {@code person}; null where this is another. */
    public PersonView getPerson() {
        return person;
    }

    /** How often a person did an act. */
    public static PointsAnswer ofParticipation(ParticipationView participation) {
        PointsAnswer union = new PointsAnswer();
        union.participation = participation;
        return union;
    }

    /** What stands under {@code participation}; null where this is another. */
    public ParticipationView getParticipation() {
        return participation;
    }

    /** What a merchant holds. */
    public static PointsAnswer ofMerchant(MerchantView merchant) {
        PointsAnswer union = new PointsAnswer();
        union.merchant = merchant;
        return union;
    }

    /** What stands under {@code merchant}; null where this is another. */
    public MerchantView getMerchant() {
        return merchant;
    }

    /** What a fund has issued. */
    public static PointsAnswer ofFund(FundView fund) {
        PointsAnswer union = new PointsAnswer();
        union.fund = fund;
        return union;
    }

    /** What stands under {@code fund}; null where this is another. */
    public FundView getFund() {
        return fund;
    }

    /** How an offer stands. */
    public static PointsAnswer ofOffer(OfferView offer) {
        PointsAnswer union = new PointsAnswer();
        union.offer = offer;
        return union;
    }

    /** What stands under {@code offer}; null where this is another. */
    public OfferView getOffer() {
        return offer;
    }

    /** How a redemption stands. */
    public static PointsAnswer ofRedemption(RedemptionView redemption) {
        PointsAnswer union = new PointsAnswer();
        union.redemption = redemption;
        return union;
    }

    /** What stands under {@code redemption}; null where this is another. */
    public RedemptionView getRedemption() {
        return redemption;
    }

    /** The buyer's code. */
    public static PointsAnswer ofVerificationCode(VerificationCode verificationCode) {
        PointsAnswer union = new PointsAnswer();
        union.verificationCode = verificationCode;
        return union;
    }

    /** What stands under {@code verificationCode}; null where this is another. */
    public VerificationCode getVerificationCode() {
        return verificationCode;
    }

    /** A settlement. */
    public static PointsAnswer ofSettlement(SettlementView settlement) {
        PointsAnswer union = new PointsAnswer();
        union.settlement = settlement;
        return union;
    }

    /** What stands under {@code settlement}; null where this is another. */
    public SettlementView getSettlement() {
        return settlement;
    }

    /** A merchant's line. */
    public static PointsAnswer ofSettlementLine(SettlementLine settlementLine) {
        PointsAnswer union = new PointsAnswer();
        union.settlementLine = settlementLine;
        return union;
    }

    /** What stands under {@code settlementLine}; null where this is another. */
    public SettlementLine getSettlementLine() {
        return settlementLine;
    }

    /** Where every point is. */
    public static PointsAnswer ofLedger(LedgerTotals ledger) {
        PointsAnswer union = new PointsAnswer();
        union.ledger = ledger;
        return union;
    }

    /** What stands under {@code ledger}; null where this is another. */
    public LedgerTotals getLedger() {
        return ledger;
    }

    /** The buyer's code. */
    @JsonPropertyOrder({
        "code",
        "due"
    })
    public static final class VerificationCode extends ContractValue {

        @JsonProperty("code")
        private String code;

        @JsonProperty("due")
        private String due;

        /** The code. */
        public String getCode() {
            return code;
        }

        /** Sets {@link #getCode() code}. */
        public VerificationCode setCode(String code) {
            this.code = code;
            return this;
        }

        /** Good before this instant. */
        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public VerificationCode setDue(String due) {
            this.due = due;
            return this;
        }
    }
}
