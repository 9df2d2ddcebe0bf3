// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What happens to a tie (票数相等). */
@JsonPropertyOrder({
    "revote",
    "seniority",
    "lot"
})
public final class Ties extends ContractValue {

    @JsonProperty("revote")
    private Revote revote;

    @JsonProperty("seniority")
    private Seniority seniority;

    @JsonProperty("lot")
    private Lot lot;

    private Ties() {}

    /** Those who are tied are voted on again (浙江省村民委员会选举办法 28). */
    public static Ties ofRevote(Revote revote) {
        Ties union = new Ties();
        union.revote = revote;
        return union;
    }

    /** What stands under {@code revote}; null where this is another. */
    public Revote getRevote() {
        return revote;
    }

    /** Whoever stands earlier in a list goes before, such as the older candidate. */
    public static Ties ofSeniority(Seniority seniority) {
        Ties union = new Ties();
        union.seniority = seniority;
        return union;
    }

    /** What stands under {@code seniority}; null where this is another. */
    public Seniority getSeniority() {
        return seniority;
    }

    /**
     * A lot (抽签) that anyone can draw again: options go in order of the digests of {@code seed} and
     * then the option's number, one byte. In a topic, the root of the published ballots is mixed
     * into the seed, so that nobody knows it while voting runs.
     */
    public static Ties ofLot(Lot lot) {
        Ties union = new Ties();
        union.lot = lot;
        return union;
    }

    /** What stands under {@code lot}; null where this is another. */
    public Lot getLot() {
        return lot;
    }

    /** Those who are tied are voted on again (浙江省村民委员会选举办法 28). */
    public static final class Revote extends ContractValue {
    }

    /** Whoever stands earlier in a list goes before, such as the older candidate. */
    @JsonPropertyOrder({
        "order"
    })
    public static final class Seniority extends ContractValue {

        @JsonProperty("order")
        private List<Integer> order;

        /** Every option once. */
        public List<Integer> getOrder() {
            return order;
        }

        /** Sets {@link #getOrder() order}. */
        public Seniority setOrder(List<Integer> order) {
            this.order = order;
            return this;
        }
    }

    /**
     * A lot (抽签) that anyone can draw again: options go in order of the digests of {@code seed} and
     * then the option's number, one byte. In a topic, the root of the published ballots is mixed
     * into the seed, so that nobody knows it while voting runs.
     */
    @JsonPropertyOrder({
        "seed"
    })
    public static final class Lot extends ContractValue {

        @JsonProperty("seed")
        private String seed;

        /** Public: a drawing that was announced, say. */
        public String getSeed() {
            return seed;
        }

        /** Sets {@link #getSeed() seed}. */
        public Lot setSeed(String seed) {
            this.seed = seed;
            return this;
        }
    }
}
