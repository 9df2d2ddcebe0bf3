// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What can be asked of the catalogue. */
@JsonPropertyOrder({
    "held",
    "collected",
    "burden"
})
public final class CatalogueQuery extends ContractValue {

    @JsonProperty("held")
    private Held held;

    @JsonProperty("collected")
    private Collected collected;

    @JsonProperty("burden")
    private Burden burden;

    private CatalogueQuery() {}

    /** What is held about a person, and was (PIPL 45). */
    public static CatalogueQuery ofHeld(Held held) {
        CatalogueQuery union = new CatalogueQuery();
        union.held = held;
        return union;
    }

    /** What stands under {@code held}; null where this is another. */
    public Held getHeld() {
        return held;
    }

    /** What a worker collected of those who live where they hold a role now. */
    public static CatalogueQuery ofCollected(Collected collected) {
        CatalogueQuery union = new CatalogueQuery();
        union.collected = collected;
        return union;
    }

    /** What stands under {@code collected}; null where this is another. */
    public Collected getCollected() {
        return collected;
    }

    /** How often someone was asked, and how often spared. */
    public static CatalogueQuery ofBurden(Burden burden) {
        CatalogueQuery union = new CatalogueQuery();
        union.burden = burden;
        return union;
    }

    /** What stands under {@code burden}; null where this is another. */
    public Burden getBurden() {
        return burden;
    }

    /** What is held about a person, and was (PIPL 45). */
    @JsonPropertyOrder({
        "person"
    })
    public static final class Held extends ContractValue {

        @JsonProperty("person")
        private String person;

        /** Who. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Held setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** What a worker collected of those who live where they hold a role now. */
    @JsonPropertyOrder({
        "worker"
    })
    public static final class Collected extends ContractValue {

        @JsonProperty("worker")
        private String worker;

        /** Who. */
        public String getWorker() {
            return worker;
        }

        /** Sets {@link #getWorker() worker}. */
        public Collected setWorker(String worker) {
            this.worker = worker;
            return this;
        }
    }

    /** How often someone was asked, and how often spared. */
    @JsonPropertyOrder({
        "of"
    })
    public static final class Burden extends ContractValue {

        @JsonProperty("of")
        private BurdenOf of;

        /** Whose burden. */
        public BurdenOf getOf() {
            return of;
        }

        /** Sets {@link #getOf() of}. */
        public Burden setOf(BurdenOf of) {
            this.of = of;
            return this;
        }
    }
}
