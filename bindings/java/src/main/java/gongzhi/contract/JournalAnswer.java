// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What is answered of the journal and the engine as a whole. */
@JsonPropertyOrder({
    "state",
    "root",
    "inclusion",
    "consistency",
    "receipt",
    "export"
})
public final class JournalAnswer extends ContractValue {

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
    private ExportView export;

    private JournalAnswer() {}

    /** The digest of the whole state. */
    public static JournalAnswer ofState(State state) {
        JournalAnswer union = new JournalAnswer();
        union.state = state;
        return union;
    }

    /** What stands under {@code state}; null where this is another. */
    public State getState() {
        return state;
    }

    /** The root of the Merkle log. */
    public static JournalAnswer ofRoot(Root root) {
        JournalAnswer union = new JournalAnswer();
        union.root = root;
        return union;
    }

    /** What stands under {@code root}; null where this is another. */
    public Root getRoot() {
        return root;
    }

    /** A proof that a record is in the log. */
    public static JournalAnswer ofInclusion(Inclusion inclusion) {
        JournalAnswer union = new JournalAnswer();
        union.inclusion = inclusion;
        return union;
    }

    /** What stands under {@code inclusion}; null where this is another. */
    public Inclusion getInclusion() {
        return inclusion;
    }

    /** A proof that the log of a smaller size is the beginning of this one. */
    public static JournalAnswer ofConsistency(Consistency consistency) {
        JournalAnswer union = new JournalAnswer();
        union.consistency = consistency;
        return union;
    }

    /** What stands under {@code consistency}; null where this is another. */
    public Consistency getConsistency() {
        return consistency;
    }

    /** The receipt of a request, again. */
    public static JournalAnswer ofReceipt(Receipt receipt) {
        JournalAnswer union = new JournalAnswer();
        union.receipt = receipt;
        return union;
    }

    /** What stands under {@code receipt}; null where this is another. */
    public Receipt getReceipt() {
        return receipt;
    }

    /** Everything that is held about a person. */
    public static JournalAnswer ofExport(ExportView export) {
        JournalAnswer union = new JournalAnswer();
        union.export = export;
        return union;
    }

    /** What stands under {@code export}; null where this is another. */
    public ExportView getExport() {
        return export;
    }

    /** The digest of the whole state. */
    @JsonPropertyOrder({
        "digest",
        "now",
        "records"
    })
    public static final class State extends ContractValue {

        @JsonProperty("digest")
        private String digest;

        @JsonProperty("now")
        private String now;

        @JsonProperty("records")
        private Long records;

        /** Over the state's canonical bytes. */
        public String getDigest() {
            return digest;
        }

        /** Sets {@link #getDigest() digest}. */
        public State setDigest(String digest) {
            this.digest = digest;
            return this;
        }

        /** The latest instant at which something became true. */
        public String getNow() {
            return now;
        }

        /** Sets {@link #getNow() now}. */
        public State setNow(String now) {
            this.now = now;
            return this;
        }

        /** Records in the journal. */
        public Long getRecords() {
            return records;
        }

        /** Sets {@link #getRecords() records}. */
        public State setRecords(Long records) {
            this.records = records;
            return this;
        }
    }

    /** The root of the Merkle log. */
    @JsonPropertyOrder({
        "root",
        "size"
    })
    public static final class Root extends ContractValue {

        @JsonProperty("root")
        private String root;

        @JsonProperty("size")
        private Long size;

        /** RFC 9162. */
        public String getRoot() {
            return root;
        }

        /** Sets {@link #getRoot() root}. */
        public Root setRoot(String root) {
            this.root = root;
            return this;
        }

        /** Records under it. */
        public Long getSize() {
            return size;
        }

        /** Sets {@link #getSize() size}. */
        public Root setSize(Long size) {
            this.size = size;
            return this;
        }
    }

    /** A proof that a record is in the log. */
    @JsonPropertyOrder({
        "leaf",
        "proof",
        "root",
        "size"
    })
    public static final class Inclusion extends ContractValue {

        @JsonProperty("leaf")
        private String leaf;

        @JsonProperty("proof")
        private List<String> proof;

        @JsonProperty("root")
        private String root;

        @JsonProperty("size")
        private Long size;

        /** Its leaf. */
        public String getLeaf() {
            return leaf;
        }

        /** Sets {@link #getLeaf() leaf}. */
        public Inclusion setLeaf(String leaf) {
            this.leaf = leaf;
            return this;
        }

        /** The audit path, from the leaf up. */
        public List<String> getProof() {
            return proof;
        }

        /** Sets {@link #getProof() proof}. */
        public Inclusion setProof(List<String> proof) {
            this.proof = proof;
            return this;
        }

        /** The root that it leads to. */
        public String getRoot() {
            return root;
        }

        /** Sets {@link #getRoot() root}. */
        public Inclusion setRoot(String root) {
            this.root = root;
            return this;
        }

        /** Records under the root. */
        public Long getSize() {
            return size;
        }

        /** Sets {@link #getSize() size}. */
        public Inclusion setSize(Long size) {
            this.size = size;
            return this;
        }
    }

    /** A proof that the log of a smaller size is the beginning of this one. */
    @JsonPropertyOrder({
        "proof",
        "root",
        "size"
    })
    public static final class Consistency extends ContractValue {

        @JsonProperty("proof")
        private List<String> proof;

        @JsonProperty("root")
        private String root;

        @JsonProperty("size")
        private Long size;

        /** The consistency path. */
        public List<String> getProof() {
            return proof;
        }

        /** Sets {@link #getProof() proof}. */
        public Consistency setProof(List<String> proof) {
            this.proof = proof;
            return this;
        }

        /** The root that it leads to. */
        public String getRoot() {
            return root;
        }

        /** Sets {@link #getRoot() root}. */
        public Consistency setRoot(String root) {
            this.root = root;
            return this;
        }

        /** Records under the root. */
        public Long getSize() {
            return size;
        }

        /** Sets {@link #getSize() size}. */
        public Consistency setSize(Long size) {
            this.size = size;
            return this;
        }
    }
}
