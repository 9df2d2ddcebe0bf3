// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What follows on a violation, the milder first.
 *
 * <p>A fine and a withheld service can be written down only so that they are refused by rule, with
 * the article: no topic that carries one is ever voted on.
 *
 * <p>Source: 村民委员会组织法 27; PIPL 13, 25; the study's ladder 一次劝导、二次曝光、三次执法.
 */
@JsonPropertyOrder({
    "dissuade",
    "expose",
    "exposeNamed",
    "refer",
    "fine",
    "withholdService"
})
public final class Measure extends ContractValue {

    @JsonProperty("dissuade")
    private Dissuade dissuade;

    @JsonProperty("expose")
    private Expose expose;

    @JsonProperty("exposeNamed")
    private ExposeNamed exposeNamed;

    @JsonProperty("refer")
    private Refer refer;

    @JsonProperty("fine")
    private Fine fine;

    @JsonProperty("withholdService")
    private WithholdService withholdService;

    private Measure() {}

    /** 劝导: a talk. */
    public static Measure ofDissuade(Dissuade dissuade) {
        Measure union = new Measure();
        union.dissuade = dissuade;
        return union;
    }

    /** What stands under {@code dissuade}; null where this is another. */
    public Dissuade getDissuade() {
        return dissuade;
    }

    /** 曝光: a notice of place and act, without name or face (PIPL 25). */
    public static Measure ofExpose(Expose expose) {
        Measure union = new Measure();
        union.expose = expose;
        return union;
    }

    /** What stands under {@code expose}; null where this is another. */
    public Expose getExpose() {
        return expose;
    }

    /**
     * 实名曝光: the same notice, which names nobody, and an order to the host to add the name: by
     * {@code consent} where it holds this person's own separate consent (PIPL 25), and else the
     * notice stays as it is; by {@code legalDuty} and {@code otherLaw} on the article that the
     * measure names. A vote is no consent; without one of these three bases it is refused.
     */
    public static Measure ofExposeNamed(ExposeNamed exposeNamed) {
        Measure union = new Measure();
        union.exposeNamed = exposeNamed;
        return union;
    }

    /** What stands under {@code exposeNamed}; null where this is another. */
    public ExposeNamed getExposeNamed() {
        return exposeNamed;
    }

    /** 执法: a referral with evidence to whoever has the authority; it opens a case. */
    public static Measure ofRefer(Refer refer) {
        Measure union = new Measure();
        union.refer = refer;
        return union;
    }

    /** What stands under {@code refer}; null where this is another. */
    public Refer getRefer() {
        return refer;
    }

    /** 罚款: a fine. Always refused. */
    public static Measure ofFine(Fine fine) {
        Measure union = new Measure();
        union.fine = fine;
        return union;
    }

    /** What stands under {@code fine}; null where this is another. */
    public Fine getFine() {
        return fine;
    }

    /** 停止服务: a service withheld. Always refused. */
    public static Measure ofWithholdService(WithholdService withholdService) {
        Measure union = new Measure();
        union.withholdService = withholdService;
        return union;
    }

    /** What stands under {@code withholdService}; null where this is another. */
    public WithholdService getWithholdService() {
        return withholdService;
    }

    /** 劝导: a talk. */
    public static final class Dissuade extends ContractValue {
    }

    /** 曝光: a notice of place and act, without name or face (PIPL 25). */
    public static final class Expose extends ContractValue {
    }

    /**
     * 实名曝光: the same notice, which names nobody, and an order to the host to add the name: by
     * {@code consent} where it holds this person's own separate consent (PIPL 25), and else the
     * notice stays as it is; by {@code legalDuty} and {@code otherLaw} on the article that the
     * measure names. A vote is no consent; without one of these three bases it is refused.
     */
    @JsonPropertyOrder({
        "basis",
        "source"
    })
    public static final class ExposeNamed extends ContractValue {

        @JsonProperty("basis")
        private LawfulBasis basis;

        @JsonProperty("source")
        private String source;

        /** The basis (PIPL 13). It may be null. */
        public LawfulBasis getBasis() {
            return basis;
        }

        /** Sets {@link #getBasis() basis}. */
        public ExposeNamed setBasis(LawfulBasis basis) {
            this.basis = basis;
            return this;
        }

        /**
         * The article that has it published, where that is the basis: it is printed, never checked.
         * It may be null.
         */
        public String getSource() {
            return source;
        }

        /** Sets {@link #getSource() source}. */
        public ExposeNamed setSource(String source) {
            this.source = source;
            return this;
        }
    }

    /** 执法: a referral with evidence to whoever has the authority; it opens a case. */
    @JsonPropertyOrder({
        "kind"
    })
    public static final class Refer extends ContractValue {

        @JsonProperty("kind")
        private String kind;

        /** The kind of case, of the charter. */
        public String getKind() {
            return kind;
        }

        /** Sets {@link #getKind() kind}. */
        public Refer setKind(String kind) {
            this.kind = kind;
            return this;
        }
    }

    /** 罚款: a fine. Always refused. */
    @JsonPropertyOrder({
        "amount"
    })
    public static final class Fine extends ContractValue {

        @JsonProperty("amount")
        private String amount;

        /** How much, in yuan or points: either is a fine. */
        public String getAmount() {
            return amount;
        }

        /** Sets {@link #getAmount() amount}. */
        public Fine setAmount(String amount) {
            this.amount = amount;
            return this;
        }
    }

    /** 停止服务: a service withheld. Always refused. */
    public static final class WithholdService extends ContractValue {
    }
}
