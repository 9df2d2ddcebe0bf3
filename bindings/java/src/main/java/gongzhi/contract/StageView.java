// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** Where a topic stands. */
@JsonPropertyOrder({
    "proposed",
    "screening",
    "declined",
    "appealed",
    "discussed",
    "seconded",
    "voting",
    "decided",
    "lapsed",
    "withdrawn"
})
public final class StageView extends ContractValue {

    @JsonProperty("proposed")
    private Proposed proposed;

    @JsonProperty("screening")
    private Screening screening;

    @JsonProperty("declined")
    private Declined declined;

    @JsonProperty("appealed")
    private Appealed appealed;

    @JsonProperty("discussed")
    private Discussed discussed;

    @JsonProperty("seconded")
    private Seconded seconded;

    @JsonProperty("voting")
    private Voting voting;

    @JsonProperty("decided")
    private Decided decided;

    @JsonProperty("lapsed")
    private Lapsed lapsed;

    @JsonProperty("withdrawn")
    private Withdrawn withdrawn;

    private StageView() {}

    /** Being seconded. */
    public static StageView ofProposed(Proposed proposed) {
        StageView union = new StageView();
        union.proposed = proposed;
        return union;
    }

    /** What stands under {@code proposed}; null where this is another. */
    public Proposed getProposed() {
        return proposed;
    }

    /** Being screened. */
    public static StageView ofScreening(Screening screening) {
        StageView union = new StageView();
        union.screening = screening;
        return union;
    }

    /** What stands under {@code screening}; null where this is another. */
    public Screening getScreening() {
        return screening;
    }

    /** Declined in screening. */
    public static StageView ofDeclined(Declined declined) {
        StageView union = new StageView();
        union.declined = declined;
        return union;
    }

    /** What stands under {@code declined}; null where this is another. */
    public Declined getDeclined() {
        return declined;
    }

    /** Its decline is appealed. */
    public static StageView ofAppealed(Appealed appealed) {
        StageView union = new StageView();
        union.appealed = appealed;
        return union;
    }

    /** What stands under {@code appealed}; null where this is another. */
    public Appealed getAppealed() {
        return appealed;
    }

    /** Being discussed. */
    public static StageView ofDiscussed(Discussed discussed) {
        StageView union = new StageView();
        union.discussed = discussed;
        return union;
    }

    /** What stands under {@code discussed}; null where this is another. */
    public Discussed getDiscussed() {
        return discussed;
    }

    /** Seconded, its text frozen, and not yet opened. */
    public static StageView ofSeconded(Seconded seconded) {
        StageView union = new StageView();
        union.seconded = seconded;
        return union;
    }

    /** What stands under {@code seconded}; null where this is another. */
    public Seconded getSeconded() {
        return seconded;
    }

    /** Being voted on; the totals are hidden. */
    public static StageView ofVoting(Voting voting) {
        StageView union = new StageView();
        union.voting = voting;
        return union;
    }

    /** What stands under {@code voting}; null where this is another. */
    public Voting getVoting() {
        return voting;
    }

    /** Decided. */
    public static StageView ofDecided(Decided decided) {
        StageView union = new StageView();
        union.decided = decided;
        return union;
    }

    /** What stands under {@code decided}; null where this is another. */
    public Decided getDecided() {
        return decided;
    }

    /** Its voting did not open. */
    public static StageView ofLapsed(Lapsed lapsed) {
        StageView union = new StageView();
        union.lapsed = lapsed;
        return union;
    }

    /** What stands under {@code lapsed}; null where this is another. */
    public Lapsed getLapsed() {
        return lapsed;
    }

    /** Withdrawn by its proposer. */
    public static StageView ofWithdrawn(Withdrawn withdrawn) {
        StageView union = new StageView();
        union.withdrawn = withdrawn;
        return union;
    }

    /** What stands under {@code withdrawn}; null where this is another. */
    public Withdrawn getWithdrawn() {
        return withdrawn;
    }

    /** Being seconded. */
    @JsonPropertyOrder({
        "due"
    })
    public static final class Proposed extends ContractValue {

        @JsonProperty("due")
        private String due;

        /** It lapses then. */
        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public Proposed setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** Being screened. */
    @JsonPropertyOrder({
        "due"
    })
    public static final class Screening extends ContractValue {

        @JsonProperty("due")
        private String due;

        /** It is admitted then. */
        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public Screening setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** Declined in screening. */
    @JsonPropertyOrder({
        "at",
        "reason",
        "until"
    })
    public static final class Declined extends ContractValue {

        @JsonProperty("at")
        private String at;

        @JsonProperty("reason")
        private String reason;

        @JsonProperty("until")
        private String until;

        /** When. */
        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public Declined setAt(String at) {
            this.at = at;
            return this;
        }

        /** Where the host keeps the reason. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public Declined setReason(String reason) {
            this.reason = reason;
            return this;
        }

        /** Until when, exclusive, its proposer can appeal; never again. It may be null. */
        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public Declined setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** Its decline is appealed. */
    @JsonPropertyOrder({
        "due",
        "reason"
    })
    public static final class Appealed extends ContractValue {

        @JsonProperty("due")
        private String due;

        @JsonProperty("reason")
        private String reason;

        /** It is admitted then. */
        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public Appealed setDue(String due) {
            this.due = due;
            return this;
        }

        /** Where the host keeps the reason of its decline. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public Appealed setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Being discussed. */
    @JsonPropertyOrder({
        "until"
    })
    public static final class Discussed extends ContractValue {

        @JsonProperty("until")
        private String until;

        /** Its text is frozen then. */
        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public Discussed setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** Seconded, its text frozen, and not yet opened. */
    @JsonPropertyOrder({
        "since",
        "terms"
    })
    public static final class Seconded extends ContractValue {

        @JsonProperty("since")
        private String since;

        @JsonProperty("terms")
        private OpeningTerms terms;

        /** Since when. */
        public String getSince() {
            return since;
        }

        /** Sets {@link #getSince() since}. */
        public Seconded setSince(String since) {
            this.since = since;
            return this;
        }

        /** What its list and its opening wait for. */
        public OpeningTerms getTerms() {
            return terms;
        }

        /** Sets {@link #getTerms() terms}. */
        public Seconded setTerms(OpeningTerms terms) {
            this.terms = terms;
            return this;
        }
    }

    /** Being voted on; the totals are hidden. */
    @JsonPropertyOrder({
        "opened",
        "until",
        "counting",
        "eligible",
        "participants",
        "boxes",
        "papers"
    })
    public static final class Voting extends ContractValue {

        @JsonProperty("opened")
        private String opened;

        @JsonProperty("until")
        private String until;

        @JsonProperty("counting")
        private String counting;

        @JsonProperty("eligible")
        private Long eligible;

        @JsonProperty("participants")
        private Long participants;

        @JsonProperty("boxes")
        private List<PaperBox> boxes;

        @JsonProperty("papers")
        private Long papers;

        /** Since when. */
        public String getOpened() {
            return opened;
        }

        /** Sets {@link #getOpened() opened}. */
        public Voting setOpened(String opened) {
            this.opened = opened;
            return this;
        }

        /** Until when, exclusive. */
        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public Voting setUntil(String until) {
            this.until = until;
            return this;
        }

        /** Voting is over, and papers are counted until then. It may be null. */
        public String getCounting() {
            return counting;
        }

        /** Sets {@link #getCounting() counting}. */
        public Voting setCounting(String counting) {
            this.counting = counting;
            return this;
        }

        /** In the register when voting opened. */
        public Long getEligible() {
            return eligible;
        }

        /** Sets {@link #getEligible() eligible}. */
        public Voting setEligible(Long eligible) {
            this.eligible = eligible;
            return this;
        }

        /** Cast a ballot so far. */
        public Long getParticipants() {
            return participants;
        }

        /** Sets {@link #getParticipants() participants}. */
        public Voting setParticipants(Long participants) {
            this.participants = participants;
            return this;
        }

        /** The boxes that papers are put into, in order of their names. */
        public List<PaperBox> getBoxes() {
            return boxes;
        }

        /** Sets {@link #getBoxes() boxes}. */
        public Voting setBoxes(List<PaperBox> boxes) {
            this.boxes = boxes;
            return this;
        }

        /** Papers that bear names, came in and are not entered yet. */
        public Long getPapers() {
            return papers;
        }

        /** Sets {@link #getPapers() papers}. */
        public Voting setPapers(Long papers) {
            this.papers = papers;
            return this;
        }
    }

    /** Decided. */
    @JsonPropertyOrder({
        "at",
        "result",
        "terms",
        "boxes",
        "joined",
        "left",
        "changed",
        "doubled"
    })
    public static final class Decided extends ContractValue {

        @JsonProperty("at")
        private String at;

        @JsonProperty("result")
        private VoteResult result;

        @JsonProperty("terms")
        private CountTerms terms;

        @JsonProperty("boxes")
        private List<PaperBox> boxes;

        @JsonProperty("joined")
        private Long joined;

        @JsonProperty("left")
        private Long left;

        @JsonProperty("changed")
        private Long changed;

        @JsonProperty("doubled")
        private Long doubled;

        /** When. */
        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public Decided setAt(String at) {
            this.at = at;
            return this;
        }

        /** How, and by which count. */
        public VoteResult getResult() {
            return result;
        }

        /** Sets {@link #getResult() result}. */
        public Decided setResult(VoteResult result) {
            this.result = result;
            return this;
        }

        /** Who was eligible, and who served and silent, as whoever counts again needs it. */
        public CountTerms getTerms() {
            return terms;
        }

        /** Sets {@link #getTerms() terms}. */
        public Decided setTerms(CountTerms terms) {
            this.terms = terms;
            return this;
        }

        /** The boxes that papers were put into, with what was counted in each. */
        public List<PaperBox> getBoxes() {
            return boxes;
        }

        /** Sets {@link #getBoxes() boxes}. */
        public Decided setBoxes(List<PaperBox> boxes) {
            this.boxes = boxes;
            return this;
        }

        /** How many would have been in the register at closing and were not. */
        public Long getJoined() {
            return joined;
        }

        /** Sets {@link #getJoined() joined}. */
        public Decided setJoined(Long joined) {
            this.joined = joined;
            return this;
        }

        /** How many were and would not have been at closing; they could vote. */
        public Long getLeft() {
            return left;
        }

        /** Sets {@link #getLeft() left}. */
        public Decided setLeft(Long left) {
            this.left = left;
            return this;
        }

        /** How many owners would have been with another area at closing. */
        public Long getChanged() {
            return changed;
        }

        /** Sets {@link #getChanged() changed}. */
        public Decided setChanged(Long changed) {
            this.changed = changed;
            return this;
        }

        /**
         * How many votes were cast by somebody who had voted, as another person whom they were
         * found to be only then, be it after closing: they count, and can be objected to.
         */
        public Long getDoubled() {
            return doubled;
        }

        /** Sets {@link #getDoubled() doubled}. */
        public Decided setDoubled(Long doubled) {
            this.doubled = doubled;
            return this;
        }
    }

    /** Its voting did not open. */
    @JsonPropertyOrder({
        "at",
        "why"
    })
    public static final class Lapsed extends ContractValue {

        @JsonProperty("at")
        private String at;

        @JsonProperty("why")
        private LapseReason why;

        /** When. */
        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public Lapsed setAt(String at) {
            this.at = at;
            return this;
        }

        /** Why; in words by {@code deliberation.explanation}. */
        public LapseReason getWhy() {
            return why;
        }

        /** Sets {@link #getWhy() why}. */
        public Lapsed setWhy(LapseReason why) {
            this.why = why;
            return this;
        }
    }

    /** Withdrawn by its proposer. */
    @JsonPropertyOrder({
        "at"
    })
    public static final class Withdrawn extends ContractValue {

        @JsonProperty("at")
        private String at;

        /** When. */
        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public Withdrawn setAt(String at) {
            this.at = at;
            return this;
        }
    }
}
