// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the clock does at a deadline. */
public enum Next {
    /** Too few seconded it, or a run-off was not opened in its days: it lapses. */
    @JsonProperty("lapses")
    LAPSES,

    /** Nobody screened it, or decided the appeal: it is admitted. */
    @JsonProperty("isAdmitted")
    IS_ADMITTED,

    /** Nobody appealed: it stays declined. */
    @JsonProperty("staysDeclined")
    STAYS_DECLINED,

    /** Its text is frozen. */
    @JsonProperty("isFrozen")
    IS_FROZEN,

    /** Objections are unanswered: the list stands. */
    @JsonProperty("listStands")
    LIST_STANDS,

    /** Voting opens; it lapses where nobody could vote. */
    @JsonProperty("opens")
    OPENS,

    /** The ballots are counted. */
    @JsonProperty("isCounted")
    IS_COUNTED,

    /** It comes into force, with the objections that are unanswered. */
    @JsonProperty("comesIntoForce")
    COMES_INTO_FORCE,

    /** What did not pass stands, with the objections that are unanswered. */
    @JsonProperty("resultStands")
    RESULT_STANDS,

    /** Nobody appealed: it stays annulled. */
    @JsonProperty("staysAnnulled")
    STAYS_ANNULLED,

    /** Nobody decided the appeal: what was counted is on notice again, or that is over. */
    @JsonProperty("annulmentFalls")
    ANNULMENT_FALLS,

    /** Its review is overdue. */
    @JsonProperty("reviewIsOverdue")
    REVIEW_IS_OVERDUE
}
