// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Whose burden. */
@JsonPropertyOrder({
    "worker",
    "resident",
    "item",
    "region"
})
public final class BurdenOf extends ContractValue {

    @JsonProperty("worker")
    private Worker worker;

    @JsonProperty("resident")
    private Resident resident;

    @JsonProperty("item")
    private Item item;

    @JsonProperty("region")
    private Region region;

    private BurdenOf() {}

    /** Of who asked. */
    public static BurdenOf ofWorker(Worker worker) {
        BurdenOf union = new BurdenOf();
        union.worker = worker;
        return union;
    }

    /** What stands under {@code worker}; null where this is another. */
    public Worker getWorker() {
        return worker;
    }

    /** Of who was asked about. */
    public static BurdenOf ofResident(Resident resident) {
        BurdenOf union = new BurdenOf();
        union.resident = resident;
        return union;
    }

    /** What stands under {@code resident}; null where this is another. */
    public Resident getResident() {
        return resident;
    }

    /** Of everyone by one item. */
    public static BurdenOf ofItem(Item item) {
        BurdenOf union = new BurdenOf();
        union.item = item;
        return union;
    }

    /** What stands under {@code item}; null where this is another. */
    public Item getItem() {
        return item;
    }

    /** Of those who lived in a region when they were asked about. */
    public static BurdenOf ofRegion(Region region) {
        BurdenOf union = new BurdenOf();
        union.region = region;
        return union;
    }

    /** What stands under {@code region}; null where this is another. */
    public Region getRegion() {
        return region;
    }

    /** Of who asked. */
    @JsonPropertyOrder({
        "worker"
    })
    public static final class Worker extends ContractValue {

        @JsonProperty("worker")
        private String worker;

        /** Who. */
        public String getWorker() {
            return worker;
        }

        /** Sets {@link #getWorker() worker}. */
        public Worker setWorker(String worker) {
            this.worker = worker;
            return this;
        }
    }

    /** Of who was asked about. */
    @JsonPropertyOrder({
        "person"
    })
    public static final class Resident extends ContractValue {

        @JsonProperty("person")
        private String person;

        /** Who. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Resident setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** Of everyone by one item. */
    @JsonPropertyOrder({
        "item"
    })
    public static final class Item extends ContractValue {

        @JsonProperty("item")
        private String item;

        /** Which. */
        public String getItem() {
            return item;
        }

        /** Sets {@link #getItem() item}. */
        public Item setItem(String item) {
            this.item = item;
            return this;
        }
    }

    /** Of those who lived in a region when they were asked about. */
    @JsonPropertyOrder({
        "region"
    })
    public static final class Region extends ContractValue {

        @JsonProperty("region")
        private String region;

        /** Which, with all that lies in it. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public Region setRegion(String region) {
            this.region = region;
            return this;
        }
    }
}
