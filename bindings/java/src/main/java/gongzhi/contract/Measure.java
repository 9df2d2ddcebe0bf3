// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What follows on a violation. There is no fine among them, and there will be none.
 *
 * <p>Source: 村民委员会组织法 27; the study's ladder 一次劝导、二次曝光、三次执法.
 */
@JsonPropertyOrder({
    "dissuade",
    "expose",
    "refer"
})
public final class Measure extends ContractValue {

    @JsonProperty("dissuade")
    private Dissuade dissuade;

    @JsonProperty("expose")
    private Expose expose;

    @JsonProperty("refer")
    private Refer refer;

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

    /** 劝导: a talk. */
    public static final class Dissuade extends ContractValue {
    }

    /** 曝光: a notice of place and act, without name or face (PIPL 25). */
    public static final class Expose extends ContractValue {
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
}
