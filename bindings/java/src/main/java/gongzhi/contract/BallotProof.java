// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** That a ballot is in the count, as the tool {@code verifyBallot} checks it. */
@JsonPropertyOrder({
    "ballot",
    "place",
    "size",
    "proof",
    "root"
})
public final class BallotProof extends ContractValue {

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

    /** The ballot. */
    public PublishedBallot getBallot() {
        return ballot;
    }

    /** Sets {@link #getBallot() ballot}. */
    public BallotProof setBallot(PublishedBallot ballot) {
        this.ballot = ballot;
        return this;
    }

    /** Its place. */
    public Long getPlace() {
        return place;
    }

    /** Sets {@link #getPlace() place}. */
    public BallotProof setPlace(Long place) {
        this.place = place;
        return this;
    }

    /** How many there are in all. */
    public Long getSize() {
        return size;
    }

    /** Sets {@link #getSize() size}. */
    public BallotProof setSize(Long size) {
        this.size = size;
        return this;
    }

    /** The audit path (RFC 9162). */
    public List<String> getProof() {
        return proof;
    }

    /** Sets {@link #getProof() proof}. */
    public BallotProof setProof(List<String> proof) {
        this.proof = proof;
        return this;
    }

    /** The root of the tree. */
    public String getRoot() {
        return root;
    }

    /** Sets {@link #getRoot() root}. */
    public BallotProof setRoot(String root) {
        this.root = root;
        return this;
    }
}
