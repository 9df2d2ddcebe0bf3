// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Why points refuse, in the published order, after membership's refusals. */
@JsonPropertyOrder({
    "notAMerchant",
    "unknownFund",
    "unknownAct",
    "unknownAward",
    "unknownOffer",
    "unknownRedemption",
    "unknownSettlement",
    "notInSettlement",
    "fundExists",
    "offerExists",
    "redemptionExists",
    "settlementExists",
    "ownAward",
    "fundElsewhere",
    "proofTooLow",
    "alreadyAwarded",
    "capReached",
    "alreadyReversed",
    "priceTooLow",
    "stockEmpty",
    "requirementEmpty",
    "offerWithdrawn",
    "ownOffer",
    "requirementNotMet",
    "soldOut",
    "balanceTooLow",
    "redemptionOver",
    "redemptionLate",
    "notDue",
    "ownConfirmation",
    "ownSettlement",
    "nothingToSettle",
    "ledgerFull"
})
public final class PointsRefusal extends ContractValue {

    @JsonProperty("notAMerchant")
    private NotAMerchant notAMerchant;

    @JsonProperty("unknownFund")
    private UnknownFund unknownFund;

    @JsonProperty("unknownAct")
    private UnknownAct unknownAct;

    @JsonProperty("unknownAward")
    private UnknownAward unknownAward;

    @JsonProperty("unknownOffer")
    private UnknownOffer unknownOffer;

    @JsonProperty("unknownRedemption")
    private UnknownRedemption unknownRedemption;

    @JsonProperty("unknownSettlement")
    private UnknownSettlement unknownSettlement;

    @JsonProperty("notInSettlement")
    private NotInSettlement notInSettlement;

    @JsonProperty("fundExists")
    private FundExists fundExists;

    @JsonProperty("offerExists")
    private OfferExists offerExists;

    @JsonProperty("redemptionExists")
    private RedemptionExists redemptionExists;

    @JsonProperty("settlementExists")
    private SettlementExists settlementExists;

    @JsonProperty("ownAward")
    private OwnAward ownAward;

    @JsonProperty("fundElsewhere")
    private FundElsewhere fundElsewhere;

    @JsonProperty("proofTooLow")
    private ProofTooLow proofTooLow;

    @JsonProperty("alreadyAwarded")
    private AlreadyAwarded alreadyAwarded;

    @JsonProperty("capReached")
    private CapReached capReached;

    @JsonProperty("alreadyReversed")
    private AlreadyReversed alreadyReversed;

    @JsonProperty("priceTooLow")
    private PriceTooLow priceTooLow;

    @JsonProperty("stockEmpty")
    private StockEmpty stockEmpty;

    @JsonProperty("requirementEmpty")
    private RequirementEmpty requirementEmpty;

    @JsonProperty("offerWithdrawn")
    private OfferWithdrawn offerWithdrawn;

    @JsonProperty("ownOffer")
    private OwnOffer ownOffer;

    @JsonProperty("requirementNotMet")
    private RequirementNotMet requirementNotMet;

    @JsonProperty("soldOut")
    private SoldOut soldOut;

    @JsonProperty("balanceTooLow")
    private BalanceTooLow balanceTooLow;

    @JsonProperty("redemptionOver")
    private RedemptionOver redemptionOver;

    @JsonProperty("redemptionLate")
    private RedemptionLate redemptionLate;

    @JsonProperty("notDue")
    private NotDue notDue;

    @JsonProperty("ownConfirmation")
    private OwnConfirmation ownConfirmation;

    @JsonProperty("ownSettlement")
    private OwnSettlement ownSettlement;

    @JsonProperty("nothingToSettle")
    private NothingToSettle nothingToSettle;

    @JsonProperty("ledgerFull")
    private LedgerFull ledgerFull;

    private PointsRefusal() {}

    /** organisation {organisation} is not a merchant */
    public static PointsRefusal ofNotAMerchant(NotAMerchant notAMerchant) {
        PointsRefusal union = new PointsRefusal();
        union.notAMerchant = notAMerchant;
        return union;
    }

    /** What stands under {@code notAMerchant}; null where this is another. */
    public NotAMerchant getNotAMerchant() {
        return notAMerchant;
    }

    /** no fund {fund} is open */
    public static PointsRefusal ofUnknownFund(UnknownFund unknownFund) {
        PointsRefusal union = new PointsRefusal();
        union.unknownFund = unknownFund;
        return union;
    }

    /** What stands under {@code unknownFund}; null where this is another. */
    public UnknownFund getUnknownFund() {
        return unknownFund;
    }

    /** the charter knows no act {act} */
    public static PointsRefusal ofUnknownAct(UnknownAct unknownAct) {
        PointsRefusal union = new PointsRefusal();
        union.unknownAct = unknownAct;
        return union;
    }

    /** What stands under {@code unknownAct}; null where this is another. */
    public UnknownAct getUnknownAct() {
        return unknownAct;
    }

    /** {person} was not awarded for act {act} from source {source} */
    public static PointsRefusal ofUnknownAward(UnknownAward unknownAward) {
        PointsRefusal union = new PointsRefusal();
        union.unknownAward = unknownAward;
        return union;
    }

    /** What stands under {@code unknownAward}; null where this is another. */
    public UnknownAward getUnknownAward() {
        return unknownAward;
    }

    /** no offer {offer} is known */
    public static PointsRefusal ofUnknownOffer(UnknownOffer unknownOffer) {
        PointsRefusal union = new PointsRefusal();
        union.unknownOffer = unknownOffer;
        return union;
    }

    /** What stands under {@code unknownOffer}; null where this is another. */
    public UnknownOffer getUnknownOffer() {
        return unknownOffer;
    }

    /** no redemption {redemption} is known */
    public static PointsRefusal ofUnknownRedemption(UnknownRedemption unknownRedemption) {
        PointsRefusal union = new PointsRefusal();
        union.unknownRedemption = unknownRedemption;
        return union;
    }

    /** What stands under {@code unknownRedemption}; null where this is another. */
    public UnknownRedemption getUnknownRedemption() {
        return unknownRedemption;
    }

    /** no settlement {settlement} is known */
    public static PointsRefusal ofUnknownSettlement(UnknownSettlement unknownSettlement) {
        PointsRefusal union = new PointsRefusal();
        union.unknownSettlement = unknownSettlement;
        return union;
    }

    /** What stands under {@code unknownSettlement}; null where this is another. */
    public UnknownSettlement getUnknownSettlement() {
        return unknownSettlement;
    }

    /** settlement {settlement} has no line of merchant {merchant} */
    public static PointsRefusal ofNotInSettlement(NotInSettlement notInSettlement) {
        PointsRefusal union = new PointsRefusal();
        union.notInSettlement = notInSettlement;
        return union;
    }

    /** What stands under {@code notInSettlement}; null where this is another. */
    public NotInSettlement getNotInSettlement() {
        return notInSettlement;
    }

    /** fund {fund} is open already */
    public static PointsRefusal ofFundExists(FundExists fundExists) {
        PointsRefusal union = new PointsRefusal();
        union.fundExists = fundExists;
        return union;
    }

    /** What stands under {@code fundExists}; null where this is another. */
    public FundExists getFundExists() {
        return fundExists;
    }

    /** offer {offer} was published already */
    public static PointsRefusal ofOfferExists(OfferExists offerExists) {
        PointsRefusal union = new PointsRefusal();
        union.offerExists = offerExists;
        return union;
    }

    /** What stands under {@code offerExists}; null where this is another. */
    public OfferExists getOfferExists() {
        return offerExists;
    }

    /** redemption {redemption} was reserved already */
    public static PointsRefusal ofRedemptionExists(RedemptionExists redemptionExists) {
        PointsRefusal union = new PointsRefusal();
        union.redemptionExists = redemptionExists;
        return union;
    }

    /** What stands under {@code redemptionExists}; null where this is another. */
    public RedemptionExists getRedemptionExists() {
        return redemptionExists;
    }

    /** settlement {settlement} was made already */
    public static PointsRefusal ofSettlementExists(SettlementExists settlementExists) {
        PointsRefusal union = new PointsRefusal();
        union.settlementExists = settlementExists;
        return union;
    }

    /** What stands under {@code settlementExists}; null where this is another. */
    public SettlementExists getSettlementExists() {
        return settlementExists;
    }

    /** {person} cannot award themself */
    public static PointsRefusal ofOwnAward(OwnAward ownAward) {
        PointsRefusal union = new PointsRefusal();
        union.ownAward = ownAward;
        return union;
    }

    /** What stands under {@code ownAward}; null where this is another. */
    public OwnAward getOwnAward() {
        return ownAward;
    }

    /** fund {fund} serves region {region}, the person lives in grid {grid} */
    public static PointsRefusal ofFundElsewhere(FundElsewhere fundElsewhere) {
        PointsRefusal union = new PointsRefusal();
        union.fundElsewhere = fundElsewhere;
        return union;
    }

    /** What stands under {@code fundElsewhere}; null where this is another. */
    public FundElsewhere getFundElsewhere() {
        return fundElsewhere;
    }

    /** earning by this act takes proof {needed} or better, this is {proof} */
    public static PointsRefusal ofProofTooLow(ProofTooLow proofTooLow) {
        PointsRefusal union = new PointsRefusal();
        union.proofTooLow = proofTooLow;
        return union;
    }

    /** What stands under {@code proofTooLow}; null where this is another. */
    public ProofTooLow getProofTooLow() {
        return proofTooLow;
    }

    /** {person} was awarded for act {act} from source {source} already */
    public static PointsRefusal ofAlreadyAwarded(AlreadyAwarded alreadyAwarded) {
        PointsRefusal union = new PointsRefusal();
        union.alreadyAwarded = alreadyAwarded;
        return union;
    }

    /** What stands under {@code alreadyAwarded}; null where this is another. */
    public AlreadyAwarded getAlreadyAwarded() {
        return alreadyAwarded;
    }

    /**
     * act {act} earns at most {cap} a day, {earned} are earned and {asked} more are asked; the day
     * ends at {until}
     */
    public static PointsRefusal ofCapReached(CapReached capReached) {
        PointsRefusal union = new PointsRefusal();
        union.capReached = capReached;
        return union;
    }

    /** What stands under {@code capReached}; null where this is another. */
    public CapReached getCapReached() {
        return capReached;
    }

    /** the award of {person} for act {act} from source {source} was reversed already */
    public static PointsRefusal ofAlreadyReversed(AlreadyReversed alreadyReversed) {
        PointsRefusal union = new PointsRefusal();
        union.alreadyReversed = alreadyReversed;
        return union;
    }

    /** What stands under {@code alreadyReversed}; null where this is another. */
    public AlreadyReversed getAlreadyReversed() {
        return alreadyReversed;
    }

    /**
     * the price of this offer is at least {least}, this is {price}; it may be zero only where an
     * act is required
     */
    public static PointsRefusal ofPriceTooLow(PriceTooLow priceTooLow) {
        PointsRefusal union = new PointsRefusal();
        union.priceTooLow = priceTooLow;
        return union;
    }

    /** What stands under {@code priceTooLow}; null where this is another. */
    public PriceTooLow getPriceTooLow() {
        return priceTooLow;
    }

    /** an offer begins with a stock of at least 1 */
    public static PointsRefusal ofStockEmpty(StockEmpty stockEmpty) {
        PointsRefusal union = new PointsRefusal();
        union.stockEmpty = stockEmpty;
        return union;
    }

    /** What stands under {@code stockEmpty}; null where this is another. */
    public StockEmpty getStockEmpty() {
        return stockEmpty;
    }

    /** a required act must be required at least once, {act} is required 0 times */
    public static PointsRefusal ofRequirementEmpty(RequirementEmpty requirementEmpty) {
        PointsRefusal union = new PointsRefusal();
        union.requirementEmpty = requirementEmpty;
        return union;
    }

    /** What stands under {@code requirementEmpty}; null where this is another. */
    public RequirementEmpty getRequirementEmpty() {
        return requirementEmpty;
    }

    /** offer {offer} was withdrawn */
    public static PointsRefusal ofOfferWithdrawn(OfferWithdrawn offerWithdrawn) {
        PointsRefusal union = new PointsRefusal();
        union.offerWithdrawn = offerWithdrawn;
        return union;
    }

    /** What stands under {@code offerWithdrawn}; null where this is another. */
    public OfferWithdrawn getOfferWithdrawn() {
        return offerWithdrawn;
    }

    /** merchant {merchant} cannot redeem its own offer */
    public static PointsRefusal ofOwnOffer(OwnOffer ownOffer) {
        PointsRefusal union = new PointsRefusal();
        union.ownOffer = ownOffer;
        return union;
    }

    /** What stands under {@code ownOffer}; null where this is another. */
    public OwnOffer getOwnOffer() {
        return ownOffer;
    }

    /** this offer requires act {act} {needed} times, it was done {done} times */
    public static PointsRefusal ofRequirementNotMet(RequirementNotMet requirementNotMet) {
        PointsRefusal union = new PointsRefusal();
        union.requirementNotMet = requirementNotMet;
        return union;
    }

    /** What stands under {@code requirementNotMet}; null where this is another. */
    public RequirementNotMet getRequirementNotMet() {
        return requirementNotMet;
    }

    /** nothing of offer {offer} is left; what is reserved may come back */
    public static PointsRefusal ofSoldOut(SoldOut soldOut) {
        PointsRefusal union = new PointsRefusal();
        union.soldOut = soldOut;
        return union;
    }

    /** What stands under {@code soldOut}; null where this is another. */
    public SoldOut getSoldOut() {
        return soldOut;
    }

    /** this takes {needed} points, the balance is {balance} */
    public static PointsRefusal ofBalanceTooLow(BalanceTooLow balanceTooLow) {
        PointsRefusal union = new PointsRefusal();
        union.balanceTooLow = balanceTooLow;
        return union;
    }

    /** What stands under {@code balanceTooLow}; null where this is another. */
    public BalanceTooLow getBalanceTooLow() {
        return balanceTooLow;
    }

    /** redemption {redemption} is {status} already */
    public static PointsRefusal ofRedemptionOver(RedemptionOver redemptionOver) {
        PointsRefusal union = new PointsRefusal();
        union.redemptionOver = redemptionOver;
        return union;
    }

    /** What stands under {@code redemptionOver}; null where this is another. */
    public RedemptionOver getRedemptionOver() {
        return redemptionOver;
    }

    /** this redemption was reserved until {due}, it is {at} */
    public static PointsRefusal ofRedemptionLate(RedemptionLate redemptionLate) {
        PointsRefusal union = new PointsRefusal();
        union.redemptionLate = redemptionLate;
        return union;
    }

    /** What stands under {@code redemptionLate}; null where this is another. */
    public RedemptionLate getRedemptionLate() {
        return redemptionLate;
    }

    /** this redemption is reserved until {due}, it is {at} */
    public static PointsRefusal ofNotDue(NotDue notDue) {
        PointsRefusal union = new PointsRefusal();
        union.notDue = notDue;
        return union;
    }

    /** What stands under {@code notDue}; null where this is another. */
    public NotDue getNotDue() {
        return notDue;
    }

    /** {person} redeems, and cannot confirm it for the merchant */
    public static PointsRefusal ofOwnConfirmation(OwnConfirmation ownConfirmation) {
        PointsRefusal union = new PointsRefusal();
        union.ownConfirmation = ownConfirmation;
        return union;
    }

    /** What stands under {@code ownConfirmation}; null where this is another. */
    public OwnConfirmation getOwnConfirmation() {
        return ownConfirmation;
    }

    /** {person} acts for merchant {merchant}, and cannot settle what it is paid */
    public static PointsRefusal ofOwnSettlement(OwnSettlement ownSettlement) {
        PointsRefusal union = new PointsRefusal();
        union.ownSettlement = ownSettlement;
        return union;
    }

    /** What stands under {@code ownSettlement}; null where this is another. */
    public OwnSettlement getOwnSettlement() {
        return ownSettlement;
    }

    /** no merchant of region {region} holds points */
    public static PointsRefusal ofNothingToSettle(NothingToSettle nothingToSettle) {
        PointsRefusal union = new PointsRefusal();
        union.nothingToSettle = nothingToSettle;
        return union;
    }

    /** What stands under {@code nothingToSettle}; null where this is another. */
    public NothingToSettle getNothingToSettle() {
        return nothingToSettle;
    }

    /** the ledger counts up to {max} points, this would add {asked} to {total} */
    public static PointsRefusal ofLedgerFull(LedgerFull ledgerFull) {
        PointsRefusal union = new PointsRefusal();
        union.ledgerFull = ledgerFull;
        return union;
    }

    /** What stands under {@code ledgerFull}; null where this is another. */
    public LedgerFull getLedgerFull() {
        return ledgerFull;
    }

    /** organisation {organisation} is not a merchant */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class NotAMerchant extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public NotAMerchant setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** no fund {fund} is open */
    @JsonPropertyOrder({
        "fund"
    })
    public static final class UnknownFund extends ContractValue {

        @JsonProperty("fund")
        private String fund;

        public String getFund() {
            return fund;
        }

        /** Sets {@link #getFund() fund}. */
        public UnknownFund setFund(String fund) {
            this.fund = fund;
            return this;
        }
    }

    /** the charter knows no act {act} */
    @JsonPropertyOrder({
        "act"
    })
    public static final class UnknownAct extends ContractValue {

        @JsonProperty("act")
        private String act;

        public String getAct() {
            return act;
        }

        /** Sets {@link #getAct() act}. */
        public UnknownAct setAct(String act) {
            this.act = act;
            return this;
        }
    }

    /** {person} was not awarded for act {act} from source {source} */
    @JsonPropertyOrder({
        "person",
        "act",
        "source"
    })
    public static final class UnknownAward extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("act")
        private String act;

        @JsonProperty("source")
        private String source;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public UnknownAward setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getAct() {
            return act;
        }

        /** Sets {@link #getAct() act}. */
        public UnknownAward setAct(String act) {
            this.act = act;
            return this;
        }

        public String getSource() {
            return source;
        }

        /** Sets {@link #getSource() source}. */
        public UnknownAward setSource(String source) {
            this.source = source;
            return this;
        }
    }

    /** no offer {offer} is known */
    @JsonPropertyOrder({
        "offer"
    })
    public static final class UnknownOffer extends ContractValue {

        @JsonProperty("offer")
        private String offer;

        public String getOffer() {
            return offer;
        }

        /** Sets {@link #getOffer() offer}. */
        public UnknownOffer setOffer(String offer) {
            this.offer = offer;
            return this;
        }
    }

    /** no redemption {redemption} is known */
    @JsonPropertyOrder({
        "redemption"
    })
    public static final class UnknownRedemption extends ContractValue {

        @JsonProperty("redemption")
        private String redemption;

        public String getRedemption() {
            return redemption;
        }

        /** Sets {@link #getRedemption() redemption}. */
        public UnknownRedemption setRedemption(String redemption) {
            this.redemption = redemption;
            return this;
        }
    }

    /** no settlement {settlement} is known */
    @JsonPropertyOrder({
        "settlement"
    })
    public static final class UnknownSettlement extends ContractValue {

        @JsonProperty("settlement")
        private String settlement;

        public String getSettlement() {
            return settlement;
        }

        /** Sets {@link #getSettlement() settlement}. */
        public UnknownSettlement setSettlement(String settlement) {
            this.settlement = settlement;
            return this;
        }
    }

    /** settlement {settlement} has no line of merchant {merchant} */
    @JsonPropertyOrder({
        "settlement",
        "merchant"
    })
    public static final class NotInSettlement extends ContractValue {

        @JsonProperty("settlement")
        private String settlement;

        @JsonProperty("merchant")
        private String merchant;

        public String getSettlement() {
            return settlement;
        }

        /** Sets {@link #getSettlement() settlement}. */
        public NotInSettlement setSettlement(String settlement) {
            this.settlement = settlement;
            return this;
        }

        public String getMerchant() {
            return merchant;
        }

        /** Sets {@link #getMerchant() merchant}. */
        public NotInSettlement setMerchant(String merchant) {
            this.merchant = merchant;
            return this;
        }
    }

    /** fund {fund} is open already */
    @JsonPropertyOrder({
        "fund"
    })
    public static final class FundExists extends ContractValue {

        @JsonProperty("fund")
        private String fund;

        public String getFund() {
            return fund;
        }

        /** Sets {@link #getFund() fund}. */
        public FundExists setFund(String fund) {
            this.fund = fund;
            return this;
        }
    }

    /** offer {offer} was published already */
    @JsonPropertyOrder({
        "offer"
    })
    public static final class OfferExists extends ContractValue {

        @JsonProperty("offer")
        private String offer;

        public String getOffer() {
            return offer;
        }

        /** Sets {@link #getOffer() offer}. */
        public OfferExists setOffer(String offer) {
            this.offer = offer;
            return this;
        }
    }

    /** redemption {redemption} was reserved already */
    @JsonPropertyOrder({
        "redemption"
    })
    public static final class RedemptionExists extends ContractValue {

        @JsonProperty("redemption")
        private String redemption;

        public String getRedemption() {
            return redemption;
        }

        /** Sets {@link #getRedemption() redemption}. */
        public RedemptionExists setRedemption(String redemption) {
            this.redemption = redemption;
            return this;
        }
    }

    /** settlement {settlement} was made already */
    @JsonPropertyOrder({
        "settlement"
    })
    public static final class SettlementExists extends ContractValue {

        @JsonProperty("settlement")
        private String settlement;

        public String getSettlement() {
            return settlement;
        }

        /** Sets {@link #getSettlement() settlement}. */
        public SettlementExists setSettlement(String settlement) {
            this.settlement = settlement;
            return this;
        }
    }

    /** {person} cannot award themself */
    @JsonPropertyOrder({
        "person"
    })
    public static final class OwnAward extends ContractValue {

        @JsonProperty("person")
        private String person;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public OwnAward setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** fund {fund} serves region {region}, the person lives in grid {grid} */
    @JsonPropertyOrder({
        "fund",
        "region",
        "grid"
    })
    public static final class FundElsewhere extends ContractValue {

        @JsonProperty("fund")
        private String fund;

        @JsonProperty("region")
        private String region;

        @JsonProperty("grid")
        private String grid;

        public String getFund() {
            return fund;
        }

        /** Sets {@link #getFund() fund}. */
        public FundElsewhere setFund(String fund) {
            this.fund = fund;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public FundElsewhere setRegion(String region) {
            this.region = region;
            return this;
        }

        public String getGrid() {
            return grid;
        }

        /** Sets {@link #getGrid() grid}. */
        public FundElsewhere setGrid(String grid) {
            this.grid = grid;
            return this;
        }
    }

    /** earning by this act takes proof {needed} or better, this is {proof} */
    @JsonPropertyOrder({
        "proof",
        "needed"
    })
    public static final class ProofTooLow extends ContractValue {

        @JsonProperty("proof")
        private ProofLevel proof;

        @JsonProperty("needed")
        private ProofLevel needed;

        public ProofLevel getProof() {
            return proof;
        }

        /** Sets {@link #getProof() proof}. */
        public ProofTooLow setProof(ProofLevel proof) {
            this.proof = proof;
            return this;
        }

        public ProofLevel getNeeded() {
            return needed;
        }

        /** Sets {@link #getNeeded() needed}. */
        public ProofTooLow setNeeded(ProofLevel needed) {
            this.needed = needed;
            return this;
        }
    }

    /** {person} was awarded for act {act} from source {source} already */
    @JsonPropertyOrder({
        "person",
        "act",
        "source"
    })
    public static final class AlreadyAwarded extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("act")
        private String act;

        @JsonProperty("source")
        private String source;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public AlreadyAwarded setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getAct() {
            return act;
        }

        /** Sets {@link #getAct() act}. */
        public AlreadyAwarded setAct(String act) {
            this.act = act;
            return this;
        }

        public String getSource() {
            return source;
        }

        /** Sets {@link #getSource() source}. */
        public AlreadyAwarded setSource(String source) {
            this.source = source;
            return this;
        }
    }

    /**
     * act {act} earns at most {cap} a day, {earned} are earned and {asked} more are asked; the day
     * ends at {until}
     */
    @JsonPropertyOrder({
        "act",
        "cap",
        "earned",
        "asked",
        "until"
    })
    public static final class CapReached extends ContractValue {

        @JsonProperty("act")
        private String act;

        @JsonProperty("cap")
        private String cap;

        @JsonProperty("earned")
        private String earned;

        @JsonProperty("asked")
        private String asked;

        @JsonProperty("until")
        private String until;

        public String getAct() {
            return act;
        }

        /** Sets {@link #getAct() act}. */
        public CapReached setAct(String act) {
            this.act = act;
            return this;
        }

        public String getCap() {
            return cap;
        }

        /** Sets {@link #getCap() cap}. */
        public CapReached setCap(String cap) {
            this.cap = cap;
            return this;
        }

        public String getEarned() {
            return earned;
        }

        /** Sets {@link #getEarned() earned}. */
        public CapReached setEarned(String earned) {
            this.earned = earned;
            return this;
        }

        public String getAsked() {
            return asked;
        }

        /** Sets {@link #getAsked() asked}. */
        public CapReached setAsked(String asked) {
            this.asked = asked;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public CapReached setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** the award of {person} for act {act} from source {source} was reversed already */
    @JsonPropertyOrder({
        "person",
        "act",
        "source"
    })
    public static final class AlreadyReversed extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("act")
        private String act;

        @JsonProperty("source")
        private String source;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public AlreadyReversed setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getAct() {
            return act;
        }

        /** Sets {@link #getAct() act}. */
        public AlreadyReversed setAct(String act) {
            this.act = act;
            return this;
        }

        public String getSource() {
            return source;
        }

        /** Sets {@link #getSource() source}. */
        public AlreadyReversed setSource(String source) {
            this.source = source;
            return this;
        }
    }

    /**
     * the price of this offer is at least {least}, this is {price}; it may be zero only where an
     * act is required
     */
    @JsonPropertyOrder({
        "price",
        "least"
    })
    public static final class PriceTooLow extends ContractValue {

        @JsonProperty("price")
        private String price;

        @JsonProperty("least")
        private String least;

        public String getPrice() {
            return price;
        }

        /** Sets {@link #getPrice() price}. */
        public PriceTooLow setPrice(String price) {
            this.price = price;
            return this;
        }

        public String getLeast() {
            return least;
        }

        /** Sets {@link #getLeast() least}. */
        public PriceTooLow setLeast(String least) {
            this.least = least;
            return this;
        }
    }

    /** an offer begins with a stock of at least 1 */
    public static final class StockEmpty extends ContractValue {
    }

    /** a required act must be required at least once, {act} is required 0 times */
    @JsonPropertyOrder({
        "act"
    })
    public static final class RequirementEmpty extends ContractValue {

        @JsonProperty("act")
        private String act;

        public String getAct() {
            return act;
        }

        /** Sets {@link #getAct() act}. */
        public RequirementEmpty setAct(String act) {
            this.act = act;
            return this;
        }
    }

    /** offer {offer} was withdrawn */
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

    /** merchant {merchant} cannot redeem its own offer */
    @JsonPropertyOrder({
        "merchant"
    })
    public static final class OwnOffer extends ContractValue {

        @JsonProperty("merchant")
        private String merchant;

        public String getMerchant() {
            return merchant;
        }

        /** Sets {@link #getMerchant() merchant}. */
        public OwnOffer setMerchant(String merchant) {
            this.merchant = merchant;
            return this;
        }
    }

    /** this offer requires act {act} {needed} times, it was done {done} times */
    @JsonPropertyOrder({
        "act",
        "done",
        "needed"
    })
    public static final class RequirementNotMet extends ContractValue {

        @JsonProperty("act")
        private String act;

        @JsonProperty("done")
        private Long done;

        @JsonProperty("needed")
        private Long needed;

        public String getAct() {
            return act;
        }

        /** Sets {@link #getAct() act}. */
        public RequirementNotMet setAct(String act) {
            this.act = act;
            return this;
        }

        public Long getDone() {
            return done;
        }

        /** Sets {@link #getDone() done}. */
        public RequirementNotMet setDone(Long done) {
            this.done = done;
            return this;
        }

        public Long getNeeded() {
            return needed;
        }

        /** Sets {@link #getNeeded() needed}. */
        public RequirementNotMet setNeeded(Long needed) {
            this.needed = needed;
            return this;
        }
    }

    /** nothing of offer {offer} is left; what is reserved may come back */
    @JsonPropertyOrder({
        "offer"
    })
    public static final class SoldOut extends ContractValue {

        @JsonProperty("offer")
        private String offer;

        public String getOffer() {
            return offer;
        }

        /** Sets {@link #getOffer() offer}. */
        public SoldOut setOffer(String offer) {
            this.offer = offer;
            return this;
        }
    }

    /** this takes {needed} points, the balance is {balance} */
    @JsonPropertyOrder({
        "balance",
        "needed"
    })
    public static final class BalanceTooLow extends ContractValue {

        @JsonProperty("balance")
        private String balance;

        @JsonProperty("needed")
        private String needed;

        public String getBalance() {
            return balance;
        }

        /** Sets {@link #getBalance() balance}. */
        public BalanceTooLow setBalance(String balance) {
            this.balance = balance;
            return this;
        }

        public String getNeeded() {
            return needed;
        }

        /** Sets {@link #getNeeded() needed}. */
        public BalanceTooLow setNeeded(String needed) {
            this.needed = needed;
            return this;
        }
    }

    /** redemption {redemption} is {status} already */
    @JsonPropertyOrder({
        "redemption",
        "status"
    })
    public static final class RedemptionOver extends ContractValue {

        @JsonProperty("redemption")
        private String redemption;

        @JsonProperty("status")
        private RedemptionStatus status;

        public String getRedemption() {
            return redemption;
        }

        /** Sets {@link #getRedemption() redemption}. */
        public RedemptionOver setRedemption(String redemption) {
            this.redemption = redemption;
            return this;
        }

        public RedemptionStatus getStatus() {
            return status;
        }

        /** Sets {@link #getStatus() status}. */
        public RedemptionOver setStatus(RedemptionStatus status) {
            this.status = status;
            return this;
        }
    }

    /** this redemption was reserved until {due}, it is {at} */
    @JsonPropertyOrder({
        "due",
        "at"
    })
    public static final class RedemptionLate extends ContractValue {

        @JsonProperty("due")
        private String due;

        @JsonProperty("at")
        private String at;

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public RedemptionLate setDue(String due) {
            this.due = due;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public RedemptionLate setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /** this redemption is reserved until {due}, it is {at} */
    @JsonPropertyOrder({
        "due",
        "at"
    })
    public static final class NotDue extends ContractValue {

        @JsonProperty("due")
        private String due;

        @JsonProperty("at")
        private String at;

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public NotDue setDue(String due) {
            this.due = due;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public NotDue setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /** {person} redeems, and cannot confirm it for the merchant */
    @JsonPropertyOrder({
        "person"
    })
    public static final class OwnConfirmation extends ContractValue {

        @JsonProperty("person")
        private String person;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public OwnConfirmation setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** {person} acts for merchant {merchant}, and cannot settle what it is paid */
    @JsonPropertyOrder({
        "person",
        "merchant"
    })
    public static final class OwnSettlement extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("merchant")
        private String merchant;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public OwnSettlement setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getMerchant() {
            return merchant;
        }

        /** Sets {@link #getMerchant() merchant}. */
        public OwnSettlement setMerchant(String merchant) {
            this.merchant = merchant;
            return this;
        }
    }

    /** no merchant of region {region} holds points */
    @JsonPropertyOrder({
        "region"
    })
    public static final class NothingToSettle extends ContractValue {

        @JsonProperty("region")
        private String region;

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public NothingToSettle setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /** the ledger counts up to {max} points, this would add {asked} to {total} */
    @JsonPropertyOrder({
        "total",
        "asked",
        "max"
    })
    public static final class LedgerFull extends ContractValue {

        @JsonProperty("total")
        private String total;

        @JsonProperty("asked")
        private String asked;

        @JsonProperty("max")
        private String max;

        public String getTotal() {
            return total;
        }

        /** Sets {@link #getTotal() total}. */
        public LedgerFull setTotal(String total) {
            this.total = total;
            return this;
        }

        public String getAsked() {
            return asked;
        }

        /** Sets {@link #getAsked() asked}. */
        public LedgerFull setAsked(String asked) {
            this.asked = asked;
            return this;
        }

        public String getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public LedgerFull setMax(String max) {
            this.max = max;
            return this;
        }
    }
}
