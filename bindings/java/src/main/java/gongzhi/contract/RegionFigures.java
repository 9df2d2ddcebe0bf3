// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** The figures of the cases in a region. */
@JsonPropertyOrder({
    "region",
    "reported",
    "open",
    "stages",
    "resolved",
    "resolvedLate",
    "missed",
    "escalated",
    "reopened",
    "kinds",
    "ratings"
})
public final class RegionFigures extends ContractValue {

    @JsonProperty("region")
    private String region;

    @JsonProperty("reported")
    private Long reported;

    @JsonProperty("open")
    private Long open;

    @JsonProperty("stages")
    private List<StageFigure> stages;

    @JsonProperty("resolved")
    private List<LevelFigure> resolved;

    @JsonProperty("resolvedLate")
    private Long resolvedLate;

    @JsonProperty("missed")
    private Long missed;

    @JsonProperty("escalated")
    private Long escalated;

    @JsonProperty("reopened")
    private Long reopened;

    @JsonProperty("kinds")
    private List<KindFigure> kinds;

    @JsonProperty("ratings")
    private RatingSums ratings;

    /** Which. */
    public String getRegion() {
        return region;
    }

    /** Sets {@link #getRegion() region}. */
    public RegionFigures setRegion(String region) {
        this.region = region;
        return this;
    }

    /** Cases reported: the sum over the stages. */
    public Long getReported() {
        return reported;
    }

    /** Sets {@link #getReported() reported}. */
    public RegionFigures setReported(Long reported) {
        this.reported = reported;
        return this;
    }

    /** Of these, those still open. */
    public Long getOpen() {
        return open;
    }

    /** Sets {@link #getOpen() open}. */
    public RegionFigures setOpen(Long open) {
        this.open = open;
        return this;
    }

    /** Cases by stage. */
    public List<StageFigure> getStages() {
        return stages;
    }

    /** Sets {@link #getStages() stages}. */
    public RegionFigures setStages(List<StageFigure> stages) {
        this.stages = stages;
        return this;
    }

    /** Cases closed and not reopened since, by the level that closed them. */
    public List<LevelFigure> getResolved() {
        return resolved;
    }

    /** Sets {@link #getResolved() resolved}. */
    public RegionFigures setResolved(List<LevelFigure> resolved) {
        this.resolved = resolved;
        return this;
    }

    /** Of these, those in whose last round a deadline was missed. */
    public Long getResolvedLate() {
        return resolvedLate;
    }

    /** Sets {@link #getResolvedLate() resolvedLate}. */
    public RegionFigures setResolvedLate(Long resolvedLate) {
        this.resolvedLate = resolvedLate;
        return this;
    }

    /** Deadlines missed, by whatever unit. */
    public Long getMissed() {
        return missed;
    }

    /** Sets {@link #getMissed() missed}. */
    public RegionFigures setMissed(Long missed) {
        this.missed = missed;
        return this;
    }

    /** Times that a case went up a level. */
    public Long getEscalated() {
        return escalated;
    }

    /** Sets {@link #getEscalated() escalated}. */
    public RegionFigures setEscalated(Long escalated) {
        this.escalated = escalated;
        return this;
    }

    /** Times that a case was reopened. */
    public Long getReopened() {
        return reopened;
    }

    /** Sets {@link #getReopened() reopened}. */
    public RegionFigures setReopened(Long reopened) {
        this.reopened = reopened;
        return this;
    }

    /** Cases by kind, in the order in which kinds first came. */
    public List<KindFigure> getKinds() {
        return kinds;
    }

    /** Sets {@link #getKinds() kinds}. */
    public RegionFigures setKinds(List<KindFigure> kinds) {
        this.kinds = kinds;
        return this;
    }

    /** Ratings, with what they are to be divided by. */
    public RatingSums getRatings() {
        return ratings;
    }

    /** Sets {@link #getRatings() ratings}. */
    public RegionFigures setRatings(RatingSums ratings) {
        this.ratings = ratings;
        return this;
    }
}
