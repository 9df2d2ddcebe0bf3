// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** Stateless helpers: what a host needs beside an engine, the same in every language. */
@JsonPropertyOrder({
    "identityDigest",
    "identityKey",
    "creditCode",
    "contentDigest",
    "qrPicture",
    "verifyInclusion",
    "verifyConsistency",
    "verifyBallot",
    "recount",
    "presets"
})
public final class Tool extends ContractValue {

    @JsonProperty("identityDigest")
    private IdentityDigest identityDigest;

    @JsonProperty("identityKey")
    private IdentityKey identityKey;

    @JsonProperty("creditCode")
    private CreditCode creditCode;

    @JsonProperty("contentDigest")
    private ContentDigest contentDigest;

    @JsonProperty("qrPicture")
    private QrPicture qrPicture;

    @JsonProperty("verifyInclusion")
    private VerifyInclusion verifyInclusion;

    @JsonProperty("verifyConsistency")
    private VerifyConsistency verifyConsistency;

    @JsonProperty("verifyBallot")
    private VerifyBallot verifyBallot;

    @JsonProperty("recount")
    private Recount recount;

    @JsonProperty("presets")
    private Presets presets;

    private Tool() {}

    /** The identity of a citizen number (GB 11643), which is checked, used and forgotten. */
    public static Tool ofIdentityDigest(IdentityDigest identityDigest) {
        Tool union = new Tool();
        union.identityDigest = identityDigest;
        return union;
    }

    /** What stands under {@code identityDigest}; null where this is another. */
    public IdentityDigest getIdentityDigest() {
        return identityDigest;
    }

    /** The check digest of an identity key, by which it is put in force and known again. */
    public static Tool ofIdentityKey(IdentityKey identityKey) {
        Tool union = new Tool();
        union.identityKey = identityKey;
        return union;
    }

    /** What stands under {@code identityKey}; null where this is another. */
    public IdentityKey getIdentityKey() {
        return identityKey;
    }

    /** The check of a unified social credit code (GB 32100). */
    public static Tool ofCreditCode(CreditCode creditCode) {
        Tool union = new Tool();
        union.creditCode = creditCode;
        return union;
    }

    /** What stands under {@code creditCode}; null where this is another. */
    public CreditCode getCreditCode() {
        return creditCode;
    }

    /** The content digest of a text, given in hex. */
    public static Tool ofContentDigest(ContentDigest contentDigest) {
        Tool union = new Tool();
        union.contentDigest = contentDigest;
        return union;
    }

    /** What stands under {@code contentDigest}; null where this is another. */
    public ContentDigest getContentDigest() {
        return contentDigest;
    }

    /**
     * A text as a QR picture (ISO/IEC 18004) in SVG: a join code, a verification code, or a link
     * that holds one. At most 213 bytes.
     */
    public static Tool ofQrPicture(QrPicture qrPicture) {
        Tool union = new Tool();
        union.qrPicture = qrPicture;
        return union;
    }

    /** What stands under {@code qrPicture}; null where this is another. */
    public QrPicture getQrPicture() {
        return qrPicture;
    }

    /** The check of an inclusion proof (RFC 9162): that a record is in a log. */
    public static Tool ofVerifyInclusion(VerifyInclusion verifyInclusion) {
        Tool union = new Tool();
        union.verifyInclusion = verifyInclusion;
        return union;
    }

    /** What stands under {@code verifyInclusion}; null where this is another. */
    public VerifyInclusion getVerifyInclusion() {
        return verifyInclusion;
    }

    /** The check of a consistency proof (RFC 9162): that one log is the beginning of another. */
    public static Tool ofVerifyConsistency(VerifyConsistency verifyConsistency) {
        Tool union = new Tool();
        union.verifyConsistency = verifyConsistency;
        return union;
    }

    /** What stands under {@code verifyConsistency}; null where this is another. */
    public VerifyConsistency getVerifyConsistency() {
        return verifyConsistency;
    }

    /**
     * The check that a ballot is in a count, from the answer to {@code ballotProof} and a root that
     * was announced. It takes no engine: a resident runs it on their own phone.
     */
    public static Tool ofVerifyBallot(VerifyBallot verifyBallot) {
        Tool union = new Tool();
        union.verifyBallot = verifyBallot;
        return union;
    }

    /** What stands under {@code verifyBallot}; null where this is another. */
    public VerifyBallot getVerifyBallot() {
        return verifyBallot;
    }

    /**
     * A count once more, of all published ballots in their order: gives the very result that was
     * announced, root and all.
     */
    public static Tool ofRecount(Recount recount) {
        Tool union = new Tool();
        union.recount = recount;
        return union;
    }

    /** What stands under {@code recount}; null where this is another. */
    public Recount getRecount() {
        return recount;
    }

    /**
     * The presets that ship: what laws fix of votes, with source, dates and how sure they are, in
     * the shape in which a charter brings its own.
     */
    public static Tool ofPresets(Presets presets) {
        Tool union = new Tool();
        union.presets = presets;
        return union;
    }

    /** What stands under {@code presets}; null where this is another. */
    public Presets getPresets() {
        return presets;
    }

    /** The identity of a citizen number (GB 11643), which is checked, used and forgotten. */
    @JsonPropertyOrder({
        "digest",
        "secret",
        "key",
        "number"
    })
    public static final class IdentityDigest extends ContractValue {

        @JsonProperty("digest")
        private Algorithm digest;

        @JsonProperty("secret")
        private String secret;

        @JsonProperty("key")
        private Integer key;

        @JsonProperty("number")
        private String number;

        /** The engine's digest algorithm. */
        public Algorithm getDigest() {
            return digest;
        }

        /** Sets {@link #getDigest() digest}. */
        public IdentityDigest setDigest(Algorithm digest) {
            this.digest = digest;
            return this;
        }

        /** The secret behind the identity key; for the first that of the setup. */
        public String getSecret() {
            return secret;
        }

        /** Sets {@link #getSecret() secret}. */
        public IdentityDigest setSecret(String secret) {
            this.secret = secret;
            return this;
        }

        /** Which identity key; the first where absent. It may be null. */
        public Integer getKey() {
            return key;
        }

        /** Sets {@link #getKey() key}. */
        public IdentityDigest setKey(Integer key) {
            this.key = key;
            return this;
        }

        /** The number, 18 characters. */
        public String getNumber() {
            return number;
        }

        /** Sets {@link #getNumber() number}. */
        public IdentityDigest setNumber(String number) {
            this.number = number;
            return this;
        }
    }

    /** The check digest of an identity key, by which it is put in force and known again. */
    @JsonPropertyOrder({
        "digest",
        "secret",
        "key"
    })
    public static final class IdentityKey extends ContractValue {

        @JsonProperty("digest")
        private Algorithm digest;

        @JsonProperty("secret")
        private String secret;

        @JsonProperty("key")
        private Integer key;

        /** The engine's digest algorithm. */
        public Algorithm getDigest() {
            return digest;
        }

        /** Sets {@link #getDigest() digest}. */
        public IdentityKey setDigest(Algorithm digest) {
            this.digest = digest;
            return this;
        }

        /** The secret behind it. */
        public String getSecret() {
            return secret;
        }

        /** Sets {@link #getSecret() secret}. */
        public IdentityKey setSecret(String secret) {
            this.secret = secret;
            return this;
        }

        /** Its number. */
        public Integer getKey() {
            return key;
        }

        /** Sets {@link #getKey() key}. */
        public IdentityKey setKey(Integer key) {
            this.key = key;
            return this;
        }
    }

    /** The check of a unified social credit code (GB 32100). */
    @JsonPropertyOrder({
        "code"
    })
    public static final class CreditCode extends ContractValue {

        @JsonProperty("code")
        private String code;

        /** The code, 18 characters. */
        public String getCode() {
            return code;
        }

        /** Sets {@link #getCode() code}. */
        public CreditCode setCode(String code) {
            this.code = code;
            return this;
        }
    }

    /** The content digest of a text, given in hex. */
    @JsonPropertyOrder({
        "digest",
        "content"
    })
    public static final class ContentDigest extends ContractValue {

        @JsonProperty("digest")
        private Algorithm digest;

        @JsonProperty("content")
        private String content;

        /** The algorithm. */
        public Algorithm getDigest() {
            return digest;
        }

        /** Sets {@link #getDigest() digest}. */
        public ContentDigest setDigest(Algorithm digest) {
            this.digest = digest;
            return this;
        }

        /** The bytes in hex. */
        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public ContentDigest setContent(String content) {
            this.content = content;
            return this;
        }
    }

    /**
     * A text as a QR picture (ISO/IEC 18004) in SVG: a join code, a verification code, or a link
     * that holds one. At most 213 bytes.
     */
    @JsonPropertyOrder({
        "text"
    })
    public static final class QrPicture extends ContractValue {

        @JsonProperty("text")
        private String text;

        /** The text. */
        public String getText() {
            return text;
        }

        /** Sets {@link #getText() text}. */
        public QrPicture setText(String text) {
            this.text = text;
            return this;
        }
    }

    /** The check of an inclusion proof (RFC 9162): that a record is in a log. */
    @JsonPropertyOrder({
        "digest",
        "leaf",
        "seq",
        "size",
        "proof",
        "root"
    })
    public static final class VerifyInclusion extends ContractValue {

        @JsonProperty("digest")
        private Algorithm digest;

        @JsonProperty("leaf")
        private String leaf;

        @JsonProperty("seq")
        private Long seq;

        @JsonProperty("size")
        private Long size;

        @JsonProperty("proof")
        private List<String> proof;

        @JsonProperty("root")
        private String root;

        /** The engine's digest algorithm. */
        public Algorithm getDigest() {
            return digest;
        }

        /** Sets {@link #getDigest() digest}. */
        public VerifyInclusion setDigest(Algorithm digest) {
            this.digest = digest;
            return this;
        }

        /** The receipt's digest. */
        public String getLeaf() {
            return leaf;
        }

        /** Sets {@link #getLeaf() leaf}. */
        public VerifyInclusion setLeaf(String leaf) {
            this.leaf = leaf;
            return this;
        }

        /** The receipt's sequence number. */
        public Long getSeq() {
            return seq;
        }

        /** Sets {@link #getSeq() seq}. */
        public VerifyInclusion setSeq(Long seq) {
            this.seq = seq;
            return this;
        }

        /** Records under the root. */
        public Long getSize() {
            return size;
        }

        /** Sets {@link #getSize() size}. */
        public VerifyInclusion setSize(Long size) {
            this.size = size;
            return this;
        }

        /** The audit path. */
        public List<String> getProof() {
            return proof;
        }

        /** Sets {@link #getProof() proof}. */
        public VerifyInclusion setProof(List<String> proof) {
            this.proof = proof;
            return this;
        }

        /** The root. */
        public String getRoot() {
            return root;
        }

        /** Sets {@link #getRoot() root}. */
        public VerifyInclusion setRoot(String root) {
            this.root = root;
            return this;
        }
    }

    /** The check of a consistency proof (RFC 9162): that one log is the beginning of another. */
    @JsonPropertyOrder({
        "digest",
        "first",
        "second",
        "proof",
        "firstRoot",
        "secondRoot"
    })
    public static final class VerifyConsistency extends ContractValue {

        @JsonProperty("digest")
        private Algorithm digest;

        @JsonProperty("first")
        private Long first;

        @JsonProperty("second")
        private Long second;

        @JsonProperty("proof")
        private List<String> proof;

        @JsonProperty("firstRoot")
        private String firstRoot;

        @JsonProperty("secondRoot")
        private String secondRoot;

        /** The engine's digest algorithm. */
        public Algorithm getDigest() {
            return digest;
        }

        /** Sets {@link #getDigest() digest}. */
        public VerifyConsistency setDigest(Algorithm digest) {
            this.digest = digest;
            return this;
        }

        /** Records under the first root. */
        public Long getFirst() {
            return first;
        }

        /** Sets {@link #getFirst() first}. */
        public VerifyConsistency setFirst(Long first) {
            this.first = first;
            return this;
        }

        /** Records under the second root. */
        public Long getSecond() {
            return second;
        }

        /** Sets {@link #getSecond() second}. */
        public VerifyConsistency setSecond(Long second) {
            this.second = second;
            return this;
        }

        /** The consistency path. */
        public List<String> getProof() {
            return proof;
        }

        /** Sets {@link #getProof() proof}. */
        public VerifyConsistency setProof(List<String> proof) {
            this.proof = proof;
            return this;
        }

        /** The root of the smaller log. */
        public String getFirstRoot() {
            return firstRoot;
        }

        /** Sets {@link #getFirstRoot() firstRoot}. */
        public VerifyConsistency setFirstRoot(String firstRoot) {
            this.firstRoot = firstRoot;
            return this;
        }

        /** The root of the larger log. */
        public String getSecondRoot() {
            return secondRoot;
        }

        /** Sets {@link #getSecondRoot() secondRoot}. */
        public VerifyConsistency setSecondRoot(String secondRoot) {
            this.secondRoot = secondRoot;
            return this;
        }
    }

    /**
     * The check that a ballot is in a count, from the answer to {@code ballotProof} and a root that
     * was announced. It takes no engine: a resident runs it on their own phone.
     */
    @JsonPropertyOrder({
        "digest",
        "ballot",
        "place",
        "size",
        "proof",
        "root"
    })
    public static final class VerifyBallot extends ContractValue {

        @JsonProperty("digest")
        private Algorithm digest;

        @JsonProperty("ballot")
        private PublishedBallot ballot;

        @JsonProperty("place")
        private Long place;

        @JsonProperty("size")
        private Long size;

        @JsonProperty("proof")
        private List<String> proof;

        @JsonProperty("root")
        private String root;

        /** The engine's digest algorithm. */
        public Algorithm getDigest() {
            return digest;
        }

        /** Sets {@link #getDigest() digest}. */
        public VerifyBallot setDigest(Algorithm digest) {
            this.digest = digest;
            return this;
        }

        /** The ballot. */
        public PublishedBallot getBallot() {
            return ballot;
        }

        /** Sets {@link #getBallot() ballot}. */
        public VerifyBallot setBallot(PublishedBallot ballot) {
            this.ballot = ballot;
            return this;
        }

        /** Its place. */
        public Long getPlace() {
            return place;
        }

        /** Sets {@link #getPlace() place}. */
        public VerifyBallot setPlace(Long place) {
            this.place = place;
            return this;
        }

        /** How many there are in all. */
        public Long getSize() {
            return size;
        }

        /** Sets {@link #getSize() size}. */
        public VerifyBallot setSize(Long size) {
            this.size = size;
            return this;
        }

        /** The audit path. */
        public List<String> getProof() {
            return proof;
        }

        /** Sets {@link #getProof() proof}. */
        public VerifyBallot setProof(List<String> proof) {
            this.proof = proof;
            return this;
        }

        /** The root. */
        public String getRoot() {
            return root;
        }

        /** Sets {@link #getRoot() root}. */
        public VerifyBallot setRoot(String root) {
            this.root = root;
            return this;
        }
    }

    /**
     * A count once more, of all published ballots in their order: gives the very result that was
     * announced, root and all.
     */
    @JsonPropertyOrder({
        "digest",
        "terms",
        "ballots"
    })
    public static final class Recount extends ContractValue {

        @JsonProperty("digest")
        private Algorithm digest;

        @JsonProperty("terms")
        private CountTerms terms;

        @JsonProperty("ballots")
        private List<PublishedBallot> ballots;

        /** The engine's digest algorithm. */
        public Algorithm getDigest() {
            return digest;
        }

        /** Sets {@link #getDigest() digest}. */
        public Recount setDigest(Algorithm digest) {
            this.digest = digest;
            return this;
        }

        /** What the count is made of, as the topic's view tells. */
        public CountTerms getTerms() {
            return terms;
        }

        /** Sets {@link #getTerms() terms}. */
        public Recount setTerms(CountTerms terms) {
            this.terms = terms;
            return this;
        }

        /** The ballots. */
        public List<PublishedBallot> getBallots() {
            return ballots;
        }

        /** Sets {@link #getBallots() ballots}. */
        public Recount setBallots(List<PublishedBallot> ballots) {
            this.ballots = ballots;
            return this;
        }
    }

    /**
     * The presets that ship: what laws fix of votes, with source, dates and how sure they are, in
     * the shape in which a charter brings its own.
     */
    public static final class Presets extends ContractValue {
    }
}
