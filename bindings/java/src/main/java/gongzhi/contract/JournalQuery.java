// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What can be asked of the journal and the engine as a whole. */
@JsonPropertyOrder({
    "state",
    "root",
    "inclusion",
    "consistency",
    "receipt",
    "export"
})
public final class JournalQuery extends ContractValue {

    @JsonProperty("state")
    private State state;

    @JsonProperty("root")
    private Root root;

    @JsonProperty("inclusion")
    private Inclusion inclusion;

    @JsonProperty("consistency")
    private Consistency consistency;

    @JsonProperty("receipt")
    private Receipt receipt;

    @JsonProperty("export")
    private Export export;

    private JournalQuery() {}

    /** The digest of the whole state: equal states have equal digests, in every language. */
    public static JournalQuery ofState(State state) {
        JournalQuery union = new JournalQuery();
        union.state = state;
        return union;
    }

    /** What stands under {@code state}; null where this is another. */
    public State getState() {
        return state;
    }

    /** The root of the Merkle log. */
    public static JournalQuery ofRoot(Root root) {
        JournalQuery union = new JournalQuery();
        union.root = root;
        return union;
    }

    /** What stands under {@code root}; null where this is another. */
    public Root getRoot() {
        return root;
    }

    /** A proof that a record is in the log. */
    public static JournalQuery ofInclusion(Inclusion inclusion) {
        JournalQuery union = new JournalQuery();
        union.inclusion = inclusion;
        return union;
    }

    /** What stands under {@code inclusion}; null where this is another. */
    public Inclusion getInclusion() {
        return inclusion;
    }

    /** A proof that the log of a smaller size is the beginning of this one. */
    public static JournalQuery ofConsistency(Consistency consistency) {
        JournalQuery union = new JournalQuery();
        union.consistency = consistency;
        return union;
    }

    /** What stands under {@code consistency}; null where this is another. */
    public Consistency getConsistency() {
        return consistency;
    }

    /**
     * The receipt of a request, again; what fired before it, which is others' matter, only to who
     * audits.
     */
    public static JournalQuery ofReceipt(Receipt receipt) {
        JournalQuery union = new JournalQuery();
        union.receipt = receipt;
        return union;
    }

    /** What stands under {@code receipt}; null where this is another. */
    public Receipt getReceipt() {
        return receipt;
    }

    /** Everything that is held about a person (PIPL 45). */
    public static JournalQuery ofExport(Export export) {
        JournalQuery union = new JournalQuery();
        union.export = export;
        return union;
    }

    /** What stands under {@code export}; null where this is another. */
    public Export getExport() {
        return export;
    }

    /** The digest of the whole state: equal states have equal digests, in every language. */
    public static final class State extends ContractValue {
    }

    /** The root of the Merkle log. */
    public static final class Root extends ContractValue {
    }

    /** A proof that a record is in the log. */
    @JsonPropertyOrder({
        "seq"
    })
    public static final class Inclusion extends ContractValue {

        @JsonProperty("seq")
        private Long seq;

        /** Its sequence number. */
        public Long getSeq() {
            return seq;
        }

        /** Sets {@link #getSeq() seq}. */
        public Inclusion setSeq(Long seq) {
            this.seq = seq;
            return this;
        }
    }

    /** A proof that the log of a smaller size is the beginning of this one. */
    @JsonPropertyOrder({
        "first"
    })
    public static final class Consistency extends ContractValue {

        @JsonProperty("first")
        private Long first;

        /** The smaller size. */
        public Long getFirst() {
            return first;
        }

        /** Sets {@link #getFirst() first}. */
        public Consistency setFirst(Long first) {
            this.first = first;
            return this;
        }
    }

    /**
     * The receipt of a request, again; what fired before it, which is others' matter, only to who
     * audits.
     */
    @JsonPropertyOrder({
        "request"
    })
    public static final class Receipt extends ContractValue {

        @JsonProperty("request")
        private String request;

        /** Which request. */
        public String getRequest() {
            return request;
        }

        /** Sets {@link #getRequest() request}. */
        public Receipt setRequest(String request) {
            this.request = request;
            return this;
        }
    }

    /** Everything that is held about a person (PIPL 45). */
    @JsonPropertyOrder({
        "person"
    })
    public static final class Export extends ContractValue {

        @JsonProperty("person")
        private String person;

        /** Who. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Export setPerson(String person) {
            this.person = person;
            return this;
        }
    }
}
