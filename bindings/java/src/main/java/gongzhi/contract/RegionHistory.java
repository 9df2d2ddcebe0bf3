// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** The history of the region that a code is or was of. */
@JsonPropertyOrder({
    "region",
    "versions",
    "splitFrom",
    "became",
    "parts",
    "absorbed",
    "planned"
})
public final class RegionHistory extends ContractValue {

    @JsonProperty("region")
    private String region;

    @JsonProperty("versions")
    private List<RegionVersion> versions;

    @JsonProperty("splitFrom")
    private Turn splitFrom;

    @JsonProperty("became")
    private Turn became;

    @JsonProperty("parts")
    private List<Turn> parts;

    @JsonProperty("absorbed")
    private List<Turn> absorbed;

    @JsonProperty("planned")
    private List<PlannedReshape> planned;

    /** The code under which it lives on: its own, or that of the region that absorbed it. */
    public String getRegion() {
        return region;
    }

    /** Sets {@link #getRegion() region}. */
    public RegionHistory setRegion(String region) {
        this.region = region;
        return this;
    }

    /** How it stood, the earliest first; the last is how it stands, or stood when it ended. */
    public List<RegionVersion> getVersions() {
        return versions;
    }

    /** Sets {@link #getVersions() versions}. */
    public RegionHistory setVersions(List<RegionVersion> versions) {
        this.versions = versions;
        return this;
    }

    /** The grid that it was split from. It may be null. */
    public Turn getSplitFrom() {
        return splitFrom;
    }

    /** Sets {@link #getSplitFrom() splitFrom}. */
    public RegionHistory setSplitFrom(Turn splitFrom) {
        this.splitFrom = splitFrom;
        return this;
    }

    /** The region that absorbed it. It may be null. */
    public Turn getBecame() {
        return became;
    }

    /** Sets {@link #getBecame() became}. */
    public RegionHistory setBecame(Turn became) {
        this.became = became;
        return this;
    }

    /** The grids that were split from it. */
    public List<Turn> getParts() {
        return parts;
    }

    /** Sets {@link #getParts() parts}. */
    public RegionHistory setParts(List<Turn> parts) {
        this.parts = parts;
        return this;
    }

    /** The regions that it absorbed. */
    public List<Turn> getAbsorbed() {
        return absorbed;
    }

    /** Sets {@link #getAbsorbed() absorbed}. */
    public RegionHistory setAbsorbed(List<Turn> absorbed) {
        this.absorbed = absorbed;
        return this;
    }

    /**
     * Changes that wait for their date, in order of their names. What they are is the host's to
     * publish, since a split names households.
     */
    public List<PlannedReshape> getPlanned() {
        return planned;
    }

    /** Sets {@link #getPlanned() planned}. */
    public RegionHistory setPlanned(List<PlannedReshape> planned) {
        this.planned = planned;
        return this;
    }
}
