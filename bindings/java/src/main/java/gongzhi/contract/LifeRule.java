// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * The steps of a topic before and after the vote, in calendar days after the day on which each
 * begins; the last ends at 24:00 (Civil Code 201, 203). Where that is a holiday or a day of rest,
 * the step ends with the next working day (203), so that none is ever shorter than its days; in a
 * year whose calendar is not known it ends with its day (204). Where a step has 0 days there is
 * none.
 */
@JsonPropertyOrder({
    "screeningDays",
    "appealDays",
    "discussionDays",
    "listDays",
    "listObjectionDays",
    "listDecisionDays",
    "openingDays",
    "noticeDays",
    "objectionDays",
    "reviewDays"
})
public final class LifeRule extends ContractValue {

    @JsonProperty("screeningDays")
    private Integer screeningDays;

    @JsonProperty("appealDays")
    private Integer appealDays;

    @JsonProperty("discussionDays")
    private Integer discussionDays;

    @JsonProperty("listDays")
    private Integer listDays;

    @JsonProperty("listObjectionDays")
    private Integer listObjectionDays;

    @JsonProperty("listDecisionDays")
    private Integer listDecisionDays;

    @JsonProperty("openingDays")
    private Integer openingDays;

    @JsonProperty("noticeDays")
    private Integer noticeDays;

    @JsonProperty("objectionDays")
    private Integer objectionDays;

    @JsonProperty("reviewDays")
    private Integer reviewDays;

    /** To screen it (审查); what nobody screened in time is admitted. */
    public Integer getScreeningDays() {
        return screeningDays;
    }

    /** Sets {@link #getScreeningDays() screeningDays}. */
    public LifeRule setScreeningDays(Integer screeningDays) {
        this.screeningDays = screeningDays;
        return this;
    }

    /**
     * To appeal when it was declined or its result annulled, and again to decide the appeal; 0
     * where nothing is screened or announced.
     */
    public Integer getAppealDays() {
        return appealDays;
    }

    /** Sets {@link #getAppealDays() appealDays}. */
    public LifeRule setAppealDays(Integer appealDays) {
        this.appealDays = appealDays;
        return this;
    }

    /** To discuss it; then its text is frozen. */
    public Integer getDiscussionDays() {
        return discussionDays;
    }

    /** Sets {@link #getDiscussionDays() discussionDays}. */
    public LifeRule setDiscussionDays(Integer discussionDays) {
        this.discussionDays = discussionDays;
        return this;
    }

    /**
     * How long the list of who may vote is published (such as 20 before an election, 村民委员会组织法 14).
     * Nobody opens the voting before they are over: they are its notice. Of adults the list has who
     * is 18 by the day on which the clock opens the voting.
     */
    public Integer getListDays() {
        return listDays;
    }

    /** Sets {@link #getListDays() listDays}. */
    public LifeRule setListDays(Integer listDays) {
        this.listDays = listDays;
        return this;
    }

    /**
     * In which of them the list can be objected to, from the first on (such as 5, 村民委员会组织法 14); 1
     * to {@code listDays}. Where absent, in all of them. It may be null.
     */
    public Integer getListObjectionDays() {
        return listObjectionDays;
    }

    /** Sets {@link #getListObjectionDays() listObjectionDays}. */
    public LifeRule setListObjectionDays(Integer listObjectionDays) {
        this.listObjectionDays = listObjectionDays;
        return this;
    }

    /**
     * To decide on objections to it, counted from the end of those days (such as 3); 0 where there
     * is no list.
     */
    public Integer getListDecisionDays() {
        return listDecisionDays;
    }

    /** Sets {@link #getListDecisionDays() listDecisionDays}. */
    public LifeRule setListDecisionDays(Integer listDecisionDays) {
        this.listDecisionDays = listDecisionDays;
        return this;
    }

    /**
     * To open the voting, counted from the freeze; then the clock does, but not before objections
     * to the list had their time. More than {@code listDays}, and than the days to object and
     * {@code listDecisionDays} together.
     */
    public Integer getOpeningDays() {
        return openingDays;
    }

    /** Sets {@link #getOpeningDays() openingDays}. */
    public LifeRule setOpeningDays(Integer openingDays) {
        this.openingDays = openingDays;
        return this;
    }

    /**
     * Of public notice (公示) of what was counted, in which members object. Where there are any,
     * {@code membership.fourEyes} names {@code deliberation.decideObjection}, which can annul a
     * result, and decides the appeal.
     */
    public Integer getNoticeDays() {
        return noticeDays;
    }

    /** Sets {@link #getNoticeDays() noticeDays}. */
    public LifeRule setNoticeDays(Integer noticeDays) {
        this.noticeDays = noticeDays;
        return this;
    }

    /** To decide on objections, counted from the end of the notice; 0 where there is none. */
    public Integer getObjectionDays() {
        return objectionDays;
    }

    /** Sets {@link #getObjectionDays() objectionDays}. */
    public LifeRule setObjectionDays(Integer objectionDays) {
        this.objectionDays = objectionDays;
        return this;
    }

    /** From coming into force, or from a review, to the next review. */
    public Integer getReviewDays() {
        return reviewDays;
    }

    /** Sets {@link #getReviewDays() reviewDays}. */
    public LifeRule setReviewDays(Integer reviewDays) {
        this.reviewDays = reviewDays;
        return this;
    }
}
