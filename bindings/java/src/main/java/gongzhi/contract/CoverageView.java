// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** How much of a region has joined. */
@JsonPropertyOrder({
    "region",
    "grids",
    "countedGrids",
    "known",
    "joined",
    "coverage",
    "joinedElsewhere",
    "proofs"
})
public final class CoverageView extends ContractValue {

    @JsonProperty("region")
    private String region;

    @JsonProperty("grids")
    private Long grids;

    @JsonProperty("countedGrids")
    private Long countedGrids;

    @JsonProperty("known")
    private Long known;

    @JsonProperty("joined")
    private Long joined;

    @JsonProperty("coverage")
    private String coverage;

    @JsonProperty("joinedElsewhere")
    private Long joinedElsewhere;

    @JsonProperty("proofs")
    private List<ProofFigure> proofs;

    /** Which region. */
    public String getRegion() {
        return region;
    }

    /** Sets {@link #getRegion() region}. */
    public CoverageView setRegion(String region) {
        this.region = region;
        return this;
    }

    /** Grids in it. */
    public Long getGrids() {
        return grids;
    }

    /** Sets {@link #getGrids() grids}. */
    public CoverageView setGrids(Long grids) {
        this.grids = grids;
        return this;
    }

    /** Of these, those in which it is known how many households there are. */
    public Long getCountedGrids() {
        return countedGrids;
    }

    /** Sets {@link #getCountedGrids() countedGrids}. */
    public CoverageView setCountedGrids(Long countedGrids) {
        this.countedGrids = countedGrids;
        return this;
    }

    /** Households in the counted grids. */
    public Long getKnown() {
        return known;
    }

    /** Sets {@link #getKnown() known}. */
    public CoverageView setKnown(Long known) {
        this.known = known;
        return this;
    }

    /** Of these, those that have joined. */
    public Long getJoined() {
        return joined;
    }

    /** Sets {@link #getJoined() joined}. */
    public CoverageView setJoined(Long joined) {
        this.joined = joined;
        return this;
    }

    /** The joined over the known, not reduced; none where none is known. It may be null. */
    public String getCoverage() {
        return coverage;
    }

    /** Sets {@link #getCoverage() coverage}. */
    public CoverageView setCoverage(String coverage) {
        this.coverage = coverage;
        return this;
    }

    /** Households that have joined in the other grids. */
    public Long getJoinedElsewhere() {
        return joinedElsewhere;
    }

    /** Sets {@link #getJoinedElsewhere() joinedElsewhere}. */
    public CoverageView setJoinedElsewhere(Long joinedElsewhere) {
        this.joinedElsewhere = joinedElsewhere;
        return this;
    }

    /**
     * Members in all grids by how sure their identity is, from the least; levels that nobody has
     * are left out.
     */
    public List<ProofFigure> getProofs() {
        return proofs;
    }

    /** Sets {@link #getProofs() proofs}. */
    public CoverageView setProofs(List<ProofFigure> proofs) {
        this.proofs = proofs;
        return this;
    }
}
